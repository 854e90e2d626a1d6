import { firstWhere } from '../text/bisect.ts';
import type { Steps } from '../text/steps.ts';
import type { IndexedText, Segment } from './passage-segment.ts';
import type { PassageIndex } from './passages.ts';
import { searchWords } from './search-form.ts';
import { byCode, sortSteps } from './sorted.ts';

/** The words of a segment's texts, sorted, each with the last few of those that have it. */
type TextWords = {
  readonly terms: readonly string[];
  /** The texts of term `i` stand at `starts[i]` up to `starts[i + 1]`, as numbers of the segment's sources. */
  readonly starts: Uint32Array;
  readonly texts: Uint32Array;
};

/**
 * Makes what `pathsWithWord` needs for an index, in steps of a few milliseconds. It is kept by segment, so that a change
 * of the corpus costs no more than the texts that changed.
 */
export function* textWordsSteps({ layers }: PassageIndex): Steps<void> {
  for (const { segment } of layers) {
    if (!kept.has(segment)) kept.set(segment, yield* wordsOf(segment.sources));
  }
}

/**
 * Paths of texts with a word that begins so, in the form of `searchWords`: those with the word itself first, and then
 * the last ones by path, since files are often named by their dates. Undefined where not all of them are known yet.
 */
export function pathsWithWord(
  { layers }: PassageIndex,
  beginning: string,
  most: number,
): readonly string[] | undefined {
  const found: { readonly path: string; readonly isWhole: boolean }[] = [];
  for (const { segment, gone } of layers) {
    const words = kept.get(segment);
    if (words === undefined) return undefined;
    const { terms, starts, texts } = words;
    const seen = new Set<number>();
    const first = firstWhere(terms.length, (i) => terms[i]! >= beginning);
    for (let term = first; seen.size < most * 2 && terms[term]?.startsWith(beginning); term++) {
      for (const text of texts.subarray(starts[term]!, starts[term + 1]!)) {
        if (gone.has(text) || seen.has(text)) continue;
        seen.add(text);
        found.push({ path: segment.sources[text]!.path, isWhole: terms[term] === beginning });
      }
    }
  }
  const order = found.sort((a, b) => Number(b.isWhole) - Number(a.isWhole) || byCode(b.path, a.path));
  return order.slice(0, most).map(({ path }) => path);
}

const kept = new WeakMap<Segment, TextWords>();

/** Nobody looks at more; a word of many texts tells none of them from the others. */
const MOST_TEXTS = 12;
/** Letters that every second text has a word of. */
const SHORTEST = 4;
/** UTF-16 units. What is longer was never typed. */
const LONGEST = 40;
/** A few milliseconds of work. */
const CHARACTERS_AT_ONCE = 30_000;
const TERMS_AT_ONCE = 20_000;

function* wordsOf(sources: readonly IndexedText[]): Steps<TextWords> {
  const byTerm = new Map<string, number[]>();
  let unread = 0;
  // The last ones are listed first: of a word that many have, these are kept.
  for (let number = sources.length - 1; number >= 0; number--) {
    for (const portion of portionsOf(sources[number]!.text)) {
      for (const term of termsOf(portion)) add(byTerm, term, number);
      unread += portion.length;
      if (unread < CHARACTERS_AT_ONCE) continue;
      unread = 0;
      yield;
    }
  }
  const terms = yield* sortSteps([...byTerm.keys()], (term) => term.slice(0, 3), byCode);
  const starts = new Uint32Array(terms.length + 1);
  for (let i = 0; i < terms.length; i++) {
    starts[i + 1] = starts[i]! + byTerm.get(terms[i]!)!.length;
    if (i % TERMS_AT_ONCE === 0) yield;
  }
  const texts = new Uint32Array(starts[terms.length]!);
  for (let i = 0; i < terms.length; i++) {
    texts.set(byTerm.get(terms[i]!)!, starts[i]!);
    if (i % TERMS_AT_ONCE === 0) yield;
  }
  return { terms, starts, texts };
}

function add(byTerm: Map<string, number[]>, term: string, number: number): void {
  const texts = byTerm.get(term);
  if (texts === undefined) byTerm.set(term, [number]);
  else if (texts.length < MOST_TEXTS && texts.at(-1) !== number) texts.push(number);
}

/** A text in parts that no word is cut by. */
function* portionsOf(text: string): Iterable<string> {
  for (let at = 0, end = 0; at < text.length; at = end) {
    const blank = text.indexOf(' ', at + CHARACTERS_AT_ONCE);
    end = blank < 0 ? text.length : blank;
    yield text.slice(at, end);
  }
}

/** Each once. */
function termsOf(text: string): Iterable<string> {
  const terms = new Set<string>();
  for (const word of new Set(text.match(WORD))) {
    if (word.length < SHORTEST || word.length > LONGEST) continue;
    const [term] = searchWords(word);
    if (term !== undefined && term.length >= SHORTEST) terms.add(term);
  }
  return terms;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
