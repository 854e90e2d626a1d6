import type { Corpus } from '../corpus/corpus.ts';
import type { Passage } from '../quotations/verdict.ts';
import { contains } from '../text/span.ts';
import { foldedWords } from '../text/words.ts';
import { sourcePlace } from './changes.ts';
import type { QuotationRule } from './checked-quotation.ts';
import { wordsOf } from './restoring.ts';

/** The words are the reporter's own, but the draft sets them in quotation marks as somebody's speech. */
export const quoteIsParaphrase: QuotationRule = ({ attribution, verification }, { draft, corpus }) => {
  const { verdict, passage, edits } = verification;
  if (verdict !== 'paraphrase-as-quotation' || passage === undefined) return [];
  const isReworded = edits.some(({ liberty }) => liberty === undefined);
  if (!isReworded && isNameOfSource(passage, corpus)) return [];
  const source = corpus.sources.get(passage.path);
  const { quotation, speaker } = attribution;
  const { start, end, content } = quotation;
  return [
    {
      code: 'quote-is-paraphrase',
      path: draft.path,
      span: { start, end },
      key: passage.key,
      speaker: speaker?.name,
      told: isReworded && source !== undefined ? wordsOf(source, passage.span) : undefined,
      related: [sourcePlace(passage)],
      fixes:
        quotation.form !== 'marks'
          ? []
          : [
              {
                title: 'Take the quotation marks off',
                edits: [
                  { start, end: content.start, newText: '' },
                  { start: content.end, end, newText: '' },
                ],
              },
            ],
    },
  ];
};

/** A headline or a newspaper's name stands in quotation marks as a title, whoever is speaking around it. */
function isNameOfSource({ path, span }: Passage, corpus: Corpus): boolean {
  const source = corpus.sources.get(path);
  if (source === undefined) return false;
  const { title, publisher } = source.metadata;
  const named = folded(source.text.slice(span.start, span.end));
  if ([title, publisher].some((name) => name !== undefined && folded(name).includes(named))) return true;
  const first = source.prose.paragraphs[0];
  return first !== undefined && contains(first, span) && !/[.!?…]\W*$/u.test(source.text.slice(first.start, first.end));
}

function folded(text: string): string {
  return foldedWords(text).join(' ');
}
