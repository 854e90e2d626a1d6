import { finish, type Steps } from '../text/steps.ts';
import { type IndexedText, type Segment, segmentSteps } from './passage-segment.ts';
import { type Place, placesOf } from './passage-votes.ts';

/**
 * Finds where in the whole corpus a run of words may come from. Immutable.
 *
 * Every pair of words of every source is kept with its place (`Segment`); the pairs of a query vote for the places
 * where they line up. A change makes a new small segment and leaves the others as they are, but for the sources in
 * them that it replaced; when they are many, the smallest become one.
 */
export type PassageIndex = {
  /** How many sources it holds. */
  readonly size: number;
  readonly layers: readonly Layer[];
};

/** A segment, and which of its sources were replaced or removed since. */
export type Layer = { readonly segment: Segment; readonly gone: ReadonlySet<number> };

/** A place worth aligning, best first. */
export type Candidate = {
  readonly path: string;
  /** How many of the query's word n-grams voted for this place. */
  readonly votes: number;
  /** Where in `words()` of the source's text the query's first word would stand; it may lie before its first. */
  readonly word: number;
};

export const emptyPassages: PassageIndex = { size: 0, layers: [] };

/** A new index in which the text of each path is replaced (or, with `undefined`, removed). The old one stays valid. */
export function updatePassages(index: PassageIndex, changes: Changes): PassageIndex {
  return finish(passageSteps(index, changes));
}

type Changes = ReadonlyMap<string, string | undefined>;

/** The same in steps of a few milliseconds at most. */
export function* passageSteps(index: PassageIndex, changes: Changes): Steps<PassageIndex> {
  const added = [...changes].flatMap(([path, text]) => (text === undefined ? [] : [{ path, text }]));
  const layers = index.layers.map((layer) => without(layer, changes.keys()));
  for (const texts of portionsOf(added)) layers.push({ segment: yield* segmentSteps(texts), gone: NOTHING });
  const compact = yield* compacted(layers);
  return { size: compact.reduce((sum, layer) => sum + liveSize(layer), 0), layers: compact };
}

/** `folded` are the query's words in folded form. At most `limit` candidates, one per source. */
export function findCandidates(index: PassageIndex, folded: readonly string[], limit: number): readonly Candidate[] {
  const places = placesOf(index.layers, folded, limit);
  return places
    .sort(better)
    .slice(0, limit)
    .map(({ path, votes, word }) => ({ path, votes, word }));
}

function better(a: Place, b: Place): number {
  return b.votes - a.votes || a.spread - b.spread || (a.path < b.path ? -1 : 1);
}

const NOTHING: ReadonlySet<number> = new Set();

/** Each lookup asks every layer, and merging takes time by the words merged: a few more layers cost less. */
const MOST_LAYERS = 16;
const MERGED_AT_ONCE = 8;

function without(layer: Layer, paths: Iterable<string>): Layer {
  const gone = [...paths]
    .map((path) => layer.segment.numbers.get(path))
    .filter((number) => number !== undefined && !layer.gone.has(number));
  return gone.length === 0 ? layer : { ...layer, gone: new Set([...layer.gone, ...gone]) as ReadonlySet<number> };
}

function liveSize({ segment, gone }: Layer): number {
  return segment.sources.length - gone.size;
}

function liveTexts({ segment, gone }: Layer): readonly IndexedText[] {
  return segment.sources.filter((_source, number) => !gone.has(number));
}

/** The same sources in fewer layers where they are many, and without those that are mostly gone. */
function* compacted(layers: readonly Layer[]): Steps<readonly Layer[]> {
  const live = layers.filter((layer) => liveSize(layer) > 0).sort((a, b) => liveSize(b) - liveSize(a));
  const smallest = live.length > MOST_LAYERS ? live.slice(-MERGED_AT_ONCE) : [];
  const merged = live.filter((layer) => smallest.includes(layer) || layer.gone.size > liveSize(layer));
  if (merged.length === 0) return live;
  const segment = yield* segmentSteps(merged.flatMap(liveTexts));
  return [...live.filter((layer) => !merged.includes(layer)), { segment, gone: NOTHING }];
}

/** Making a segment takes some times its memory, so that a large corpus is better made into several. */
const LARGEST_SEGMENT = 64e6;

/** The texts in portions of about `LARGEST_SEGMENT` characters. */
function portionsOf(texts: readonly IndexedText[]): readonly (readonly IndexedText[])[] {
  const portions: IndexedText[][] = [];
  let room = 0;
  for (const text of texts) {
    if (room <= 0) {
      portions.push([]);
      room = LARGEST_SEGMENT;
    }
    portions.at(-1)!.push(text);
    room -= text.text.length;
  }
  return portions;
}
