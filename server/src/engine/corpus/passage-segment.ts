import { mixed, WordHashes } from '../text/word-hashes.ts';

/**
 * The word pairs of some sources, each in the bucket that the pair and the word after it are hashed to: the pair gives
 * the bucket's high bits, the third word its lowest three. So one bucket answers for three words, eight neighbouring
 * ones for two. A bucket holds positions of words, counted over all sources of the segment; what else fell into it
 * does no harm, since strangers do not line up. Six to eight bytes a word, about as much as the text.
 */
export type Segment = {
  readonly sources: readonly IndexedText[];
  readonly numbers: ReadonlyMap<string, number>;
  /** Where each source's words start, and at last where all end. */
  readonly starts: Uint32Array;
  readonly bits: number;
  readonly buckets: Uint32Array;
  readonly positions: Uint32Array;
};

/** A text by its path. It is kept (as the source keeps it anyway) to be indexed anew with others. */
export type IndexedText = { readonly path: string; readonly text: string };

export function makeSegment(sources: readonly IndexedText[]): Segment {
  const words = new WordHashes();
  const starts = new Uint32Array(sources.length + 1);
  sources.forEach(({ text }, i) => {
    words.add(text);
    starts[i + 1] = words.length;
  });
  const bits = Math.min(MOST_BITS, Math.max(LEAST_BITS, Math.floor(Math.log2(words.length + 1))));
  const { buckets, positions } = inBuckets(bucketOfEachWord(words, starts, bits), bits);
  const numbers = new Map(sources.map(({ path }, i) => [path, i]));
  return { sources, numbers, starts, bits, buckets, positions };
}

/** A run of words as it is looked up, by the hashes of its words. */
export type Gram = { readonly first: number; readonly second: number; readonly third: number | undefined };

/** Where a gram's positions stand in `positions`: from the first to before the second. */
export function bucketRange(segment: Segment, { first, second, third }: Gram): readonly [from: number, to: number] {
  const { bits, buckets } = segment;
  const bucket = third === undefined ? bucketOf(first, second, 0, bits) : bucketOf(first, second, third, bits);
  return [buckets[bucket]!, buckets[bucket + (third === undefined ? THIRDS : 1)]!];
}

const LEAST_BITS = 14;
const MOST_BITS = 27;
const THIRD_BITS = 3;
const THIRDS = 2 ** THIRD_BITS;
const NO_BUCKET = 0xffffffff;

function bucketOf(first: number, second: number, third: number, bits: number): number {
  const pair = mixed(Math.imul(first, 0x9e3779b1) ^ second);
  return ((pair >>> (32 - bits + THIRD_BITS)) << THIRD_BITS) | (third >>> (32 - THIRD_BITS));
}

/** A source's last word starts no pair. */
function bucketOfEachWord(words: WordHashes, starts: Uint32Array, bits: number): Uint32Array {
  const { hashes, length } = words;
  const buckets = new Uint32Array(length);
  for (let i = 0; i + 1 < starts.length; i++) {
    const last = starts[i + 1]! - 1;
    for (let at = starts[i]!; at < last; at++) {
      buckets[at] = bucketOf(hashes[at]!, hashes[at + 1]!, at + 2 <= last ? hashes[at + 2]! : 0, bits);
    }
    if (last >= starts[i]!) buckets[last] = NO_BUCKET;
  }
  return buckets;
}

type Buckets = Pick<Segment, 'buckets' | 'positions'>;

/**
 * Sorts words by their buckets, counting. They are first dealt into groups of neighbouring buckets, so that then each
 * write falls near the one before it: for a large corpus this halves the time.
 */
function inBuckets(bucketOfWord: Uint32Array, bits: number): Buckets {
  const dealt = dealtIntoGroups(bucketOfWord, bits - GROUP_BITS);
  const { length } = dealt.words;
  // Counted two places ahead, each bucket's number becomes its start, and with the filling the next one's start.
  const buckets = new Uint32Array(2 ** bits + 2);
  for (let i = 0; i < length; i++) buckets[dealt.buckets[i]! + 2]!++;
  for (let i = 1; i < buckets.length; i++) buckets[i]! += buckets[i - 1]!;
  const positions = new Uint32Array(length);
  for (let i = 0; i < length; i++) positions[buckets[dealt.buckets[i]! + 1]!++] = dealt.words[i]!;
  return { buckets, positions };
}

const GROUP_BITS = 8;

/** The words that have a bucket, and their buckets, by the bucket's highest bits. */
function dealtIntoGroups(bucketOfWord: Uint32Array, shift: number): { words: Uint32Array; buckets: Uint32Array } {
  const ends = new Uint32Array(2 ** GROUP_BITS + 1);
  for (let word = 0; word < bucketOfWord.length; word++) {
    const bucket = bucketOfWord[word]!;
    if (bucket !== NO_BUCKET) ends[(bucket >>> shift) + 1]!++;
  }
  for (let i = 1; i < ends.length; i++) ends[i]! += ends[i - 1]!;
  const words = new Uint32Array(ends.at(-1)!);
  const buckets = new Uint32Array(words.length);
  for (let word = 0; word < bucketOfWord.length; word++) {
    const bucket = bucketOfWord[word]!;
    if (bucket === NO_BUCKET) continue;
    const place = ends[bucket >>> shift]!++;
    words[place] = word;
    buckets[place] = bucket;
  }
  return { words, buckets };
}
