import { type Departure, departuresOf } from '../corpus/departures.ts';
import type { Verification } from '../quotations/verdict.ts';
import { overlaps, type Span } from '../text/span.ts';
import { type Word, words } from '../text/words.ts';
import { sourcePlace } from './changes.ts';
import { departurePlace } from './check-departures.ts';
import type { QuotationRule } from './checked-quotation.ts';

/**
 * The quotation's passage is another one in the original of its source: somebody put words in or took words out after
 * the import, so that the quotation is held to what was never published. Marked is what the draft has for them; where
 * they were taken out, the words on both sides.
 */
export const quoteNotInOriginal: QuotationRule = ({ attribution, verification }, { draft, corpus, departures }) => {
  const { passage } = verification;
  const source = passage && corpus.sources.get(passage.path);
  if (passage === undefined || source === undefined) return [];
  const quoted = departuresOf(source, departures).filter((one) => isQuoted(one, verification));
  if (quoted.length === 0) return [];
  const { content } = attribution.quotation;
  const theirs = words(source.prose.text, passage.span);
  const ours = words(draft.prose.text, content);
  return quoted.flatMap((one) => {
    const span = counterpart(one, verification, theirs, ours) ?? content;
    // An ellipsis may stand where the source leaves nothing out, and its original something.
    if (one.words === '' && span !== content && OMISSION.test(draft.text.slice(span.start, span.end))) return [];
    const related = [sourcePlace(passage, departurePlace(one, source.text))];
    return {
      code: 'quote-not-in-original',
      path: draft.path,
      span,
      key: passage.key,
      words: one.words,
      original: one.original,
      related,
      fixes: [],
    } as const;
  });
};

const OMISSION = /…|\.\s?\.\s?\./;

/** What the draft leaves out or puts brackets in the place of, and what lies between two parts, is no matter. */
function isQuoted(departure: Departure, { passage, parts, taken, edits }: Verification): boolean {
  const { span, words: own } = departure;
  // Missing words are quoted where those on both sides of them are.
  const isWithin = (whole: Span) =>
    own === '' ? whole.start < span.start && span.end < whole.end : overlaps(span, whole);
  if (!isWithin(passage!.span) && !edits.some(({ source }) => isWithin(source))) return false;
  if (parts.length > 0 && !parts.some(({ source }) => isWithin(source))) return false;
  return !taken.some(({ liberty, source }) => REPLACING.has(liberty) && isAt(departure, source));
}

/** True where words are changed at this place; missing ones are at what they stood beside, too. */
function isAt({ span, words: own }: Departure, place: Span): boolean {
  return own === '' ? place.start <= span.end && span.start <= place.end : overlaps(place, span);
}

const REPLACING: ReadonlySet<string> = new Set(['omissions', 'replacements']);

/** What the draft has for changed words of the source; undefined where that is not certain, or nothing. */
function counterpart(
  departure: Departure,
  { edits }: Verification,
  theirs: readonly Word[],
  ours: readonly Word[],
): Span | undefined {
  const { span, words: own } = departure;
  const changed = edits.find(({ source, draft }) => isAt(departure, source) && draft.start < draft.end);
  if (changed !== undefined) return changed.draft;
  const [first, last] = (
    own === ''
      ? [theirs.findLast(({ end }) => end <= span.start), theirs.find(({ start }) => start >= span.end)]
      : [theirs.find((word) => overlaps(word, span)), theirs.findLast((word) => overlaps(word, span))]
  ).map((word) => sameWord(word, theirs, ours));
  return first === undefined || last === undefined || first.start > last.start
    ? undefined
    : { start: first.start, end: last.end };
}

/** The draft's word for this one, where both sides have it equally often. */
function sameWord(word: Word | undefined, theirs: readonly Word[], ours: readonly Word[]): Word | undefined {
  if (word === undefined) return undefined;
  const alike = (all: readonly Word[]) => all.filter(({ folded }) => folded === word.folded);
  const [there, here] = [alike(theirs), alike(ours)];
  return there.length === here.length ? here[there.indexOf(word)] : undefined;
}
