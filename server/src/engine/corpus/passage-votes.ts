import { hashWord } from '../text/word-hashes.ts';
import { bucketRange, type Gram, type Segment } from './passage-segment.ts';
import type { Layer } from './passages.ts';

/** The place in one source that most grams of a query line up at. */
export type Place = {
  readonly path: string;
  readonly votes: number;
  /** Where in the source's words the query's first word would stand. */
  readonly word: number;
  /** How far apart in words the votes put that place: 0 where nothing was added or dropped between them. */
  readonly spread: number;
};

/**
 * The best place of each source that enough grams of the query vote for. Two words make a gram in a query of eight
 * words or fewer, three in a longer one. The rarest grams are asked first, and the common ones not at all when the
 * rare ones have given places enough.
 */
export function placesOf(layers: readonly Layer[], folded: readonly string[]): Place[] {
  const hashes = folded.map(hashWord);
  const grams = gramsOf(hashes);
  const slack = Math.max(LEAST_SLACK, folded.length);
  const least = folded.length <= LONGEST_SHORT ? 1 : 2;
  const chosen = rarest(layers, grams);
  return layers.flatMap((layer) => placesInLayer(layer, chosen, slack).filter(({ votes }) => votes >= least));
}

/** A query of so many words is looked up by pairs, since one edit breaks most of its runs of three. */
const LONGEST_SHORT = 8;

/** So many words may have been added or dropped between two votes for one place. */
const LEAST_SLACK = 30;

/** What one query may look at. Rare grams need a thousandth of it. */
const MOST_POSITIONS = 20_000;
const MOST_GRAMS = 64;

type Asked = Gram & { readonly offset: number };

function gramsOf(hashes: readonly number[]): readonly Asked[] {
  const isShort = hashes.length <= LONGEST_SHORT;
  const grams: Asked[] = [];
  for (let offset = 0; offset + (isShort ? 1 : 2) < hashes.length; offset++) {
    const third = isShort ? undefined : hashes[offset + 2]!;
    grams.push({ first: hashes[offset]!, second: hashes[offset + 1]!, third, offset });
  }
  return grams;
}

function rarest(layers: readonly Layer[], grams: readonly Asked[]): readonly Asked[] {
  const counted = grams
    .map((gram) => ({ gram, count: layers.reduce((sum, { segment }) => sum + countOf(segment, gram), 0) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count)
    .slice(0, MOST_GRAMS);
  let left = MOST_POSITIONS;
  const affordable = counted.findIndex(({ count }) => {
    left -= count;
    return left < 0;
  });
  return counted.slice(0, affordable < 0 ? counted.length : Math.max(1, affordable)).map(({ gram }) => gram);
}

function countOf(segment: Segment, gram: Gram): number {
  const [from, to] = bucketRange(segment, gram);
  return to - from;
}

/** Reused by every lookup, which are never two at once: a position times `MOST_GRAMS`, plus the number of its gram. */
let votes = new Float64Array(MOST_POSITIONS);

function placesInLayer({ segment, gone }: Layer, asked: readonly Asked[], slack: number): readonly Place[] {
  const count = collect(segment, asked);
  const sorted = votes.subarray(0, count).sort();
  const places: Place[] = [];
  for (let i = 0; i < count; ) {
    const source = sourceAt(segment.starts, Math.floor(sorted[i]! / MOST_GRAMS));
    const end = segment.starts[source + 1]! * MOST_GRAMS;
    let next = i + 1;
    while (next < count && sorted[next]! < end) next++;
    if (!gone.has(source)) places.push(bestPlace(segment, source, sorted.subarray(i, next), asked, slack));
    i = next;
  }
  return places;
}

function collect(segment: Segment, asked: readonly Asked[]): number {
  let count = 0;
  for (const [number, gram] of asked.entries()) {
    const [from, to] = bucketRange(segment, gram);
    if (count + to - from > votes.length) votes = grown(votes, count + to - from);
    for (let at = from; at < to; at++) votes[count++] = segment.positions[at]! * MOST_GRAMS + number;
  }
  return count;
}

function grown(array: Float64Array<ArrayBuffer>, length: number): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(Math.max(length, array.length * 2));
  larger.set(array);
  return larger;
}

/** The most different grams that put the query's first word within `slack` words. */
function bestPlace(
  segment: Segment,
  source: number,
  voted: Float64Array,
  asked: readonly Asked[],
  slack: number,
): Place {
  const { path } = segment.sources[source]!;
  const start = segment.starts[source]!;
  const lines = Array.from(voted, (vote) => {
    const position = Math.floor(vote / MOST_GRAMS);
    const number = vote - position * MOST_GRAMS;
    return { word: position - asked[number]!.offset - start, number };
  });
  if (lines.length === 1) return { path, votes: 1, word: lines[0]!.word, spread: 0 };
  lines.sort((a, b) => a.word - b.word);
  let best: Place = { path, votes: 0, word: 0, spread: 0 };
  const inside = new Uint32Array(asked.length);
  let different = 0;
  for (let from = 0, to = 0; to < lines.length; to++) {
    if (inside[lines[to]!.number]!++ === 0) different++;
    while (lines[to]!.word - lines[from]!.word > slack) if (--inside[lines[from++]!.number]! === 0) different--;
    const spread = lines[to]!.word - lines[from]!.word;
    if (different > best.votes || (different === best.votes && spread < best.spread)) {
      best = { path, votes: different, word: lines[from]!.word, spread };
    }
  }
  return best;
}

/** The last source that starts at or before a position. */
function sourceAt(starts: Uint32Array, position: number): number {
  let low = 0;
  let high = starts.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}
