import type { Attribution } from '../speakers/attribution.ts';
import { isArticled, isPronoun } from '../speakers/languages/grammars.ts';
import { natureOf } from '../speakers/nature.ts';
import type { Span } from '../text/span.ts';
import { words } from '../text/words.ts';
import type { CheckedQuotation, QuotationRule, RuleContext } from './checked-quotation.ts';
import type { Fix, Related } from './finding.ts';

/** The draft gives the words to one person, the source to another. Marked is the name in the draft. */
export const speakerMismatch: QuotationRule = (checked, context) => {
  const { draft, corpus } = context;
  const { attribution, sourceAttribution, verification, agreement } = checked;
  const { passage } = verification;
  const source = passage && corpus.sources.get(passage.path);
  if (agreement !== 'different' || passage === undefined || source === undefined) return [];
  const { mention } = attribution;
  if (isChance(checked, context)) return [];
  if (mention === undefined || sourceAttribution === undefined) return [];
  const theirs =
    sourceAttribution.speaker?.name ?? (sourceAttribution.mention && inWords(source.text, sourceAttribution.mention));
  if (theirs === undefined) return [];
  return [
    {
      code: 'speaker-mismatch',
      path: draft.path,
      span: mention,
      key: passage.key,
      draft: { name: nameOf(attribution, draft.text, mention), cue: cueOf(draft.text, attribution) },
      source: { name: theirs, cue: cueOf(source.text, sourceAttribution) },
      related: [
        ...places(attribution, draft.path, undefined, 'the draft'),
        ...places(sourceAttribution, source.path, source.key, source.key),
      ],
      fixes: fixes(checked, theirs, mention),
    },
  ];
};

/** A few words that do not cite the source themselves may be said by anybody: that another one says them, too, tells nothing. */
function isChance({ attribution, citations }: CheckedQuotation, { draft, held }: RuleContext): boolean {
  const isDirect = held.some((one) => one.attribution === attribution && one.direct);
  const least = citations.length === 0 ? LEAST_UNCITED : isDirect ? 0 : LEAST_SHARED;
  return words(draft.prose.text, attribution.quotation.content).length < least;
}

/** From so many words on, two people hardly said the same by chance. */
const LEAST_UNCITED = 6;
/** The same where the paragraph cites the source for something else. */
const LEAST_SHARED = 4;

function textAt(text: string, span: Span): string {
  return text.slice(span.start, span.end).replace(/\s+/g, ' ');
}

/** Whoever has only an office is called by it as the draft has it: "the mayor". */
function nameOf({ speaker }: Attribution, text: string, mention: Span): string {
  if (speaker === undefined) return textAt(text, mention);
  const isNamed = natureOf(speaker) === 'person' || speaker.aliases.length > 0;
  return isNamed || !isArticled(textAt(text, mention)) ? speaker.name : inWords(text, mention);
}

/** Somebody without a name: "one of them" rather than "one". */
function inWords(text: string, mention: Span): string {
  const more = /^ of (?:them|us|you|(?:the|his|her|our|my|their) [\p{L}-]+)/u.exec(
    text.slice(mention.end, mention.end + 40),
  );
  const words = textAt(text, { start: mention.start, end: mention.end + (more?.[0].length ?? 0) });
  if (isPronoun(words)) return 'somebody else';
  return /^(?:I|\p{Lu}{2,})\b/u.test(words) ? words : words.slice(0, 1).toLowerCase() + words.slice(1);
}

function cueOf(text: string, { cue }: Attribution): string | undefined {
  return cue && textAt(text, cue);
}

/** From the mention to the cue: the whole of the words that give the quotation to somebody. */
function places(attribution: Attribution, path: string, key: string | undefined, where: string): Related[] {
  const { mention, cue } = attribution;
  if (mention === undefined) return [];
  const near = cue !== undefined && Math.abs(cue.start - mention.start) < WITHIN_SIGHT;
  const span = near ? { start: Math.min(mention.start, cue.start), end: Math.max(mention.end, cue.end) } : mention;
  return [{ path, key, span, note: `who says it in ${where}` }];
}

/** A mention and a cue this near are shown as one place. UTF-16 units. */
const WITHIN_SIGHT = 80;

function fixes({ sourceAttribution }: CheckedQuotation, name: string, mention: Span): Fix[] {
  return sourceAttribution?.speaker === undefined
    ? []
    : [{ title: `Name ${name} as the speaker`, edits: [{ start: mention.start, end: mention.end, newText: name }] }];
}
