import { firstWhere } from '../text/bisect.ts';
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
 * The best places, one for each source, at least `limit` of them where there are so many: those that two grams of the
 * query or more vote for; for a short query one gram may do, where no place has more. Two words make a gram in a query
 * of eight words or fewer, three in a longer one. The rarest grams are asked first, and the common ones not at all when
 * the rare ones have given places enough.
 */
export function placesOf(layers: readonly Layer[], folded: readonly string[], limit: number): Place[] {
  const asked = rarest(layers, gramsOf(folded.map(hashWord)));
  const slack = Math.max(LEAST_SLACK, folded.length);
  const places = placesWith(2);
  return places.length > 0 || folded.length > LONGEST_SHORT ? places : placesWith(1);

  function placesWith(least: number): Place[] {
    const places: Place[] = [];
    const best = new BestVotes(limit, least);
    for (const layer of layers) addPlaces(places, layer, asked, slack, best);
    return places;
  }
}

/** How many votes a place needs to be among the best ones, as more and more places are known. */
class BestVotes {
  needed: number;
  readonly #limit: number;
  /** The votes of the best places so far, fewest first. */
  readonly #best: number[] = [];

  constructor(limit: number, least: number) {
    this.#limit = limit;
    this.needed = least;
  }

  add(votes: number): void {
    const at = this.#best.findIndex((other) => other >= votes);
    this.#best.splice(at < 0 ? this.#best.length : at, 0, votes);
    if (this.#best.length > this.#limit) this.#best.shift();
    if (this.#best.length === this.#limit) this.needed = Math.max(this.needed, this.#best[0]!);
  }
}

/** A query of so many words is looked up by pairs, since one edit breaks most of its runs of three. */
const LONGEST_SHORT = 8;

/** So many words may have been added or dropped between two votes for one place. */
const LEAST_SLACK = 30;

/**
 * What one query may look at: the rarest grams, until they give so many positions or there are so many of them. Words
 * that were changed are rare too, so that many must be asked; common ones are only when there are few others.
 */
const ENOUGH_POSITIONS = 500;
const MOST_POSITIONS = 12_000;
const FEWEST_GRAMS = 6;
const MOST_GRAMS = 32;

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
  let positions = 0;
  const end = counted.findIndex(({ count }, asked) => {
    const tooMany = positions + count > (asked < FEWEST_GRAMS ? MOST_POSITIONS : ENOUGH_POSITIONS);
    positions += count;
    return tooMany && asked > 0;
  });
  return counted.slice(0, end < 0 ? counted.length : end).map(({ gram }) => gram);
}

function countOf(segment: Segment, gram: Gram): number {
  const [from, to] = bucketRange(segment, gram);
  return to - from;
}

/** Reused by every lookup, which are never two at once: a position times `MOST_GRAMS`, plus the number of its gram. */
let votes = new Float64Array(MOST_POSITIONS);

function addPlaces(
  places: Place[],
  { segment, gone }: Layer,
  asked: readonly Asked[],
  slack: number,
  best: BestVotes,
): void {
  const count = collect(segment, asked);
  const sorted = votes.subarray(0, count).sort();
  for (let from = 0; from < count; ) {
    const source = sourceAt(segment.starts, Math.floor(sorted[from]! / MOST_GRAMS));
    const end = segment.starts[source + 1]! * MOST_GRAMS;
    let to = from + 1;
    while (to < count && sorted[to]! < end) to++;
    if (to - from >= best.needed && !gone.has(source)) {
      const place = bestPlace(segment, source, sorted.subarray(from, to), asked, slack);
      if (place.votes >= best.needed) {
        places.push(place);
        best.add(place.votes);
      }
    }
    from = to;
  }
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

/** Reused by every place: how often each gram votes for it. */
const inside = new Uint16Array(MOST_GRAMS);

/** Where the most different grams put the query's first word within `slack` words. Writes over `voted`. */
function bestPlace(
  segment: Segment,
  source: number,
  voted: Float64Array,
  asked: readonly Asked[],
  slack: number,
): Place {
  const start = segment.starts[source]!;
  // From the place of the gram to that of the first word, which may lie before the source and so below 0.
  for (let i = 0; i < voted.length; i++) {
    voted[i]! -= (start + asked[voted[i]! % MOST_GRAMS]!.offset - LARGEST_OFFSET) * MOST_GRAMS;
  }
  const lines = voted.sort();
  inside.fill(0);
  let [different, most, word, spread] = [0, 0, 0, 0];
  for (let from = 0, to = 0; to < lines.length; to++) {
    const last = Math.floor(lines[to]! / MOST_GRAMS);
    if (inside[lines[to]! % MOST_GRAMS]!++ === 0) different++;
    for (; last - Math.floor(lines[from]! / MOST_GRAMS) > slack; from++) {
      if (--inside[lines[from]! % MOST_GRAMS]! === 0) different--;
    }
    const first = Math.floor(lines[from]! / MOST_GRAMS);
    if (different > most || (different === most && last - first < spread)) {
      [most, word, spread] = [different, first - LARGEST_OFFSET, last - first];
    }
  }
  return { path: segment.sources[source]!.path, votes: most, word, spread };
}

/** More than the words of any query, so that no place is below 0 while places are sorted. */
const LARGEST_OFFSET = 2 ** 24;

/** The last source that starts at or before a position. */
function sourceAt(starts: Uint32Array, position: number): number {
  return Math.max(0, firstWhere(starts.length - 1, (index) => starts[index]! > position) - 1);
}
