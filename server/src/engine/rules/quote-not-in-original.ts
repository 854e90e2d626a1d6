import { straysOf } from '../corpus/strays.ts';
import type { Verification } from '../quotations/verdict.ts';
import { overlaps, type Span } from '../text/span.ts';
import { type Word, words } from '../text/words.ts';
import { sourcePlace } from './changes.ts';
import type { QuotationRule } from './checked-quotation.ts';

/**
 * The quotation's passage has words that the original of its source does not have: somebody put them in after the
 * import, so that the quotation is held to what was never published. Marked is what the draft has for them.
 */
export const quoteNotInOriginal: QuotationRule = ({ attribution, verification }, { draft, corpus, strays }) => {
  const { passage } = verification;
  const source = passage && corpus.sources.get(passage.path);
  if (passage === undefined || source === undefined) return [];
  const quoted = straysOf(source, strays).filter((word) => isQuoted(word, verification));
  const { content } = attribution.quotation;
  const theirs = words(source.prose.text, passage.span);
  const ours = words(draft.prose.text, content);
  return runsOf(quoted, source.text).map((run) => ({
    code: 'quote-not-in-original',
    path: draft.path,
    span: counterpart(run, verification, theirs, ours) ?? content,
    key: passage.key,
    words: source.text.slice(run.start, run.end),
    related: [sourcePlace(passage, run)],
    fixes: [],
  }));
};

/** What the draft leaves out or puts brackets in the place of, and what lies between two parts, is no matter. */
function isQuoted(word: Span, { passage, parts, taken, edits }: Verification): boolean {
  if (![passage!.span, ...edits.map(({ source }) => source)].some((span) => overlaps(word, span))) return false;
  if (parts.length > 0 && !parts.some(({ source }) => overlaps(word, source))) return false;
  return !taken.some(({ liberty, source }) => REPLACING.has(liberty) && overlaps(word, source));
}

const REPLACING: ReadonlySet<string> = new Set(['omissions', 'replacements']);

/** Words that follow each other, taken together. */
function runsOf(strays: readonly Span[], text: string): readonly Span[] {
  const runs: Span[] = [];
  for (const { start, end } of strays) {
    const last = runs.at(-1);
    const isNext = last !== undefined && !/[\p{L}\p{N}]/u.test(text.slice(last.end, start));
    if (isNext) runs[runs.length - 1] = { start: last.start, end };
    else runs.push({ start, end });
  }
  return runs;
}

/** What the draft has for a run of the source's words; undefined where that is not certain, or nothing. */
function counterpart(
  run: Span,
  { edits }: Verification,
  theirs: readonly Word[],
  ours: readonly Word[],
): Span | undefined {
  const changed = edits.find(({ source, draft }) => overlaps(source, run) && draft.start < draft.end);
  if (changed !== undefined) return changed.draft;
  const strays = theirs.filter((word) => overlaps(word, run));
  const places = [strays.at(0), strays.at(-1)].map((word) => sameWord(word, theirs, ours));
  const [first, last] = places;
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
