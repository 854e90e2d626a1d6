import type { Steps } from '../text/steps.ts';
import { mixed, WordHashes } from '../text/word-hashes.ts';
import { NumberList } from './number-list.ts';

/**
 * The word pairs of some sources, each in the bucket that the pair and the word after it are hashed to: the pair gives
 * the bucket's high bits, the third word its lowest three. So one bucket answers for three words, eight neighbouring
 * ones for two. A bucket holds positions of words, counted over all sources of the segment; what else fell into it
 * does no harm, since strangers do not line up. Six to eight bytes a word, about as much as the text.
 */
export type Segment = {
  readonly sources: readonly IndexedText[];
  readonly numbers: ReadonlyMap<string, number>;
  /** Where each source's words start, and at last where all end. Its last word, which starts no pair, is not counted. */
  readonly starts: Uint32Array;
  readonly bits: number;
  readonly buckets: Uint32Array;
  readonly positions: Uint32Array;
};

/** A text by its path. It is kept (as the source keeps it anyway) to be indexed anew with others. */
export type IndexedText = { readonly path: string; readonly text: string };

/** Makes a segment, in steps of a few milliseconds at most. */
export function* segmentSteps(sources: readonly IndexedText[]): Steps<Segment> {
  const starts = new Uint32Array(sources.length + 1);
  const runs = new NumberList();
  const words = new WordHashes();
  let unread = 0;
  for (const [i, { text }] of sources.entries()) {
    words.length = 0;
    words.add(text);
    addRuns(runs, words);
    starts[i + 1] = runs.length;
    unread += text.length;
    if (unread >= CHARACTERS_AT_ONCE) {
      unread = 0;
      yield;
    }
  }
  const bits = Math.min(MOST_BITS, Math.max(LEAST_BITS, Math.floor(Math.log2(runs.length + 1))));
  const { buckets, positions } = yield* inBuckets(runs, bits);
  const numbers = new Map(sources.map(({ path }, i) => [path, i]));
  return { sources, numbers, starts, bits, buckets, positions };
}

/** A run of words as it is looked up, by the hashes of its words. */
export type Gram = { readonly first: number; readonly second: number; readonly third: number | undefined };

/** Where a gram's positions stand in `positions`: from the first to before the second. */
export function bucketRange(segment: Segment, { first, second, third }: Gram): readonly [from: number, to: number] {
  const { bits, buckets } = segment;
  const bucket = bucketOf(runOf(first, second, third ?? 0), bits);
  return [buckets[bucket]!, buckets[bucket + (third === undefined ? THIRDS : 1)]!];
}

const LEAST_BITS = 10;
const MOST_BITS = 27;
const THIRD_BITS = 3;
const THIRDS = 2 ** THIRD_BITS;

/** A few milliseconds of work. */
const CHARACTERS_AT_ONCE = 100_000;
const NUMBERS_AT_ONCE = 2 ** 18;

/** The bucket among 2 ** 32, whose highest bits are the bucket among fewer. */
function runOf(first: number, second: number, third: number): number {
  const pair = mixed(Math.imul(first, 0x9e3779b1) ^ second);
  return ((pair & -THIRDS) | (third >>> (32 - THIRD_BITS))) >>> 0;
}

function bucketOf(run: number, bits: number): number {
  return ((run >>> (32 - bits + THIRD_BITS)) << THIRD_BITS) | (run & (THIRDS - 1));
}

/** The run that each word of one source starts. Its last word starts none. */
function addRuns(runs: NumberList, { hashes, length }: WordHashes): void {
  for (let at = 0; at + 1 < length; at++) {
    runs.push(runOf(hashes[at]!, hashes[at + 1]!, at + 2 < length ? hashes[at + 2]! : 0));
  }
}

type Buckets = Pick<Segment, 'buckets' | 'positions'>;

/**
 * Sorts words by their buckets, counting. They are first dealt into groups of neighbouring buckets, so that then each
 * write falls near the one before it: for a large corpus this halves the time.
 */
function* inBuckets(runs: NumberList, bits: number): Steps<Buckets> {
  const dealt = yield* dealtIntoGroups(runs, bits);
  // Counted two places ahead, each bucket's number becomes its start, and with the filling the next one's start.
  const buckets = new Uint32Array(2 ** bits + 2);
  yield* inPortions(runs.length, (from, to) => {
    for (let i = from; i < to; i++) buckets[dealt.buckets[i]! + 2]!++;
  });
  yield* inPortions(buckets.length - 1, (from, to) => {
    for (let i = from; i < to; i++) buckets[i + 1]! += buckets[i]!;
  });
  const positions = new Uint32Array(runs.length);
  yield* inPortions(runs.length, (from, to) => {
    for (let i = from; i < to; i++) positions[buckets[dealt.buckets[i]! + 1]!++] = dealt.words[i]!;
  });
  return { buckets, positions };
}

const GROUP_BITS = 8;

/** The words and their buckets, by the bucket's highest bits. */
function* dealtIntoGroups(runs: NumberList, bits: number): Steps<{ words: Uint32Array; buckets: Uint32Array }> {
  const ends = new Uint32Array(2 ** GROUP_BITS + 1);
  for (const portion of runs.portions()) {
    for (let i = 0; i < portion.length; i++) ends[(portion[i]! >>> (32 - GROUP_BITS)) + 1]!++;
    yield;
  }
  for (let i = 1; i < ends.length; i++) ends[i]! += ends[i - 1]!;
  const words = new Uint32Array(runs.length);
  const buckets = new Uint32Array(runs.length);
  let word = 0;
  for (const portion of runs.portions()) {
    for (let i = 0; i < portion.length; i++) {
      const place = ends[portion[i]! >>> (32 - GROUP_BITS)]!++;
      words[place] = word++;
      buckets[place] = bucketOf(portion[i]!, bits);
    }
    yield;
  }
  return { words, buckets };
}

function* inPortions(length: number, work: (from: number, to: number) => void): Steps<void> {
  for (let from = 0; from < length; from += NUMBERS_AT_ONCE) {
    work(from, Math.min(length, from + NUMBERS_AT_ONCE));
    yield;
  }
}
