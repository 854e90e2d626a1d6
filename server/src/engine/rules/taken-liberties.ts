import type { Source } from '../corpus/source.ts';
import type { Taken } from '../quotations/liberty.ts';
import { sourcePlace } from './changes.ts';
import type { CheckedQuotation, RuleContext } from './checked-quotation.ts';
import type { Finding, Fix } from './finding.ts';
import { wordsOf } from './restoring.ts';

/** Liberties that no verdict objects to, but the house style: a first letter, brackets, emphasis. */
export function takenFindings(checked: CheckedQuotation, { draft, corpus, style }: RuleContext): readonly Finding[] {
  const { verdict, taken, passage } = checked.verification;
  const source = passage && corpus.sources.get(passage.path);
  if (verdict === 'paraphrase-as-quotation' || passage === undefined || source === undefined) return [];
  return taken.flatMap((one): readonly Finding[] => {
    if (style[one.liberty]) return [];
    const { start, end } = one.draft;
    return [
      {
        code: 'quote-silently-edited',
        path: draft.path,
        span: { start, end },
        change: {
          kind: one.liberty === 'insertions' || one.liberty === 'replacements' ? 'content' : 'spelling',
          draft: draft.text.slice(start, end),
          source: source.text.slice(one.source.start, one.source.end),
          key: passage.key,
          liberty: one.liberty,
        },
        related: [sourcePlace(passage, one.source)],
        fixes: fixesOf(one, draft.text, source, checked.attribution.quotation.content.end),
      },
    ];
  });
}

function fixesOf(
  { liberty, draft, source: place }: Taken,
  text: string,
  source: Source,
  contentEnd: number,
): readonly Fix[] {
  const { start, end } = draft;
  const theirs = wordsOf(source, place);
  switch (liberty) {
    case 'firstLetter':
      return [
        {
          title: `Mark the change: “[${text.slice(start, end)}]”`,
          edits: [{ start, end, newText: `[${text.slice(start, end)}]` }],
        },
        { title: `Restore the source’s letter: “${theirs}”`, edits: [{ start, end, newText: theirs }], restores: true },
      ];
    case 'finalPunctuation':
      return [
        {
          title: `Restore the source’s “${theirs || 'end'}”`,
          edits: [{ start, end, newText: theirs }],
          restores: true,
        },
      ];
    case 'emphasis':
      return [
        {
          title: 'Add “[emphasis added]”',
          edits: [{ start: contentEnd, end: contentEnd, newText: ' [emphasis added]' }],
        },
      ];
    case 'replacements':
      return theirs === '' || text[start - 1] !== '[' || text[end] !== ']'
        ? []
        : [
            {
              title: `Restore the source’s words: “${theirs}”`,
              edits: [{ start: start - 1, end: end + 1, newText: theirs }],
              restores: true,
            },
          ];
    case 'insertions': {
      if (text[start - 1] !== '[' || text[end] !== ']') return [];
      const space = /\s/u.test(text[start - 2] ?? '') ? 1 : 0;
      return [
        { title: 'Remove the words in brackets', edits: [{ start: start - 1 - space, end: end + 1, newText: '' }] },
      ];
    }
    default:
      return [];
  }
}
