import type { SourceIndex } from './source-index.ts';

/** A run of the source's words, by index, half-open. */
export type Stretch = { readonly low: number; readonly high: number };

/** More equal places than this are not told apart. */
const MOST_PLACES = 64;

/** The stretches where exactly these words (as the index numbers them) follow one another, in order. */
export function exactPlaces(ids: readonly number[], index: SourceIndex): readonly Stretch[] {
  if (ids.length === 0 || ids.some((id) => id < 0)) return [];
  let rarest = 0;
  for (let at = 1; at < ids.length; at++) {
    if (frequency(ids[at]!, index) < frequency(ids[rarest]!, index)) rarest = at;
  }
  const found: Stretch[] = [];
  const id = ids[rarest]!;
  for (let at = index.starts[id]!; at < index.starts[id + 1]! && found.length < MOST_PLACES; at++) {
    const low = index.places[at]! - rarest;
    if (low >= 0 && isAt(ids, index.ids, low)) found.push({ low, high: low + ids.length });
  }
  return found;
}

/** Fewer words than these stand in another order by chance; more are no longer recognised by their order alone. */
const LEAST_SHUFFLED = 3;
const MOST_SHUFFLED = 16;

/** The first stretch that has just these words, in whatever order. */
export function shuffledPlace(ids: readonly number[], index: SourceIndex): Stretch | undefined {
  const length = ids.length;
  if (length < LEAST_SHUFFLED || length > MOST_SHUFFLED || ids.some((id) => id < 0)) return undefined;
  const wanted = [...ids].sort().join();
  const rarest = ids.reduce((best, id) => (frequency(id, index) < frequency(best, index) ? id : best));
  const end = Math.min(index.starts[rarest + 1]!, index.starts[rarest]! + MOST_PLACES);
  for (let at = index.starts[rarest]!; at < end; at++) {
    const place = index.places[at]!;
    for (let low = Math.max(0, place - length + 1); low <= place; low++) {
      const high = low + length;
      if (high <= index.ids.length && [...index.ids.subarray(low, high)].sort().join() === wanted) return { low, high };
    }
  }
  return undefined;
}

function isAt(ids: readonly number[], sourceIds: Int32Array, low: number): boolean {
  if (low + ids.length > sourceIds.length) return false;
  for (let at = 0; at < ids.length; at++) if (sourceIds[low + at] !== ids[at]) return false;
  return true;
}

/** Sources of up to this many words are aligned as a whole. */
const WHOLE = 150;

/** Places looked at, rarest words first, so that a long source costs no more than a short one. */
const MOST_VOTES = 5000;

/** Words of the draft that vote on where it comes from. */
const MOST_VOTERS = 24;

/** Words around a stretch that are aligned with it: room for a gap before the first voter or after the last. */
const EDGE = 24;

/** Stretches that are aligned: the best, and those that are not far behind it. */
const MOST_STRETCHES = 3;
const NOT_FAR = 0.4;

/**
 * Where in the source the words may come from, best first: the draft's rarest words vote for the stretch that would
 * put them in their place.
 *
 * @param reach source words that the draft may leave out in one place: more where it marks omissions
 */
export function likelyStretches(ids: readonly number[], index: SourceIndex, reach: number): readonly Stretch[] {
  const length = index.ids.length;
  if (length <= WHOLE) return [{ low: 0, high: length }];
  const voters = ids
    .map((id, at) => ({ id, at, count: id < 0 ? Number.POSITIVE_INFINITY : frequency(id, index) }))
    .filter(({ count }) => count < Number.POSITIVE_INFINITY && count > 0)
    .sort((a, b) => a.count - b.count)
    .slice(0, MOST_VOTERS);
  const votes: { start: number; weight: number }[] = [];
  for (const { id, at, count } of voters) {
    if (votes.length > 0 && votes.length + count > MOST_VOTES) break;
    const last = Math.min(index.starts[id + 1]!, index.starts[id]! + MOST_VOTES);
    for (let place = index.starts[id]!; place < last; place++) {
      const run = runAround(at, ids, index.places[place]!, index.ids);
      votes.push({ start: index.places[place]! - at, weight: (run * run) / count });
    }
  }
  votes.sort((a, b) => a.start - b.start);
  return strongest(votes, reach).map(({ low, high }) => ({
    low: Math.max(0, low - EDGE),
    high: Math.min(length, high + ids.length + EDGE),
  }));
}

/** Words that a run is followed on either side: enough to tell the true place in a text that says everything often. */
const LONGEST_RUN = 8;

/** How many words stand in a row on both sides of two equal ones, those included. */
function runAround(at: number, ids: readonly number[], place: number, sourceIds: Int32Array): number {
  let before = 1;
  while (before <= LONGEST_RUN && at >= before && ids[at - before] === sourceIds[place - before]) before++;
  let after = 1;
  while (after <= LONGEST_RUN && at + after < ids.length && ids[at + after] === sourceIds[place + after]) after++;
  return before + after - 1;
}

/** The clusters of votes that lie within `reach` of one another and weigh most, none overlapping another. */
function strongest(votes: readonly { start: number; weight: number }[], reach: number): readonly Stretch[] {
  const clusters: { low: number; high: number; weight: number }[] = [];
  let first = 0;
  let weight = 0;
  votes.forEach((vote, at) => {
    weight += vote.weight;
    while (votes[first]!.start < vote.start - reach) weight -= votes[first++]!.weight;
    const last = clusters.at(-1);
    const low = votes[first]!.start;
    if (last !== undefined && low <= last.high) {
      if (weight > last.weight) clusters[clusters.length - 1] = { low, high: votes[at]!.start, weight };
    } else clusters.push({ low, high: vote.start, weight });
  });
  clusters.sort((a, b) => b.weight - a.weight);
  return clusters.slice(0, MOST_STRETCHES).filter((cluster) => cluster.weight >= clusters[0]!.weight * NOT_FAR);
}

function frequency(id: number, index: SourceIndex): number {
  return index.starts[id + 1]! - index.starts[id]!;
}
