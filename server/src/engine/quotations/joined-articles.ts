import type { Quoted } from './compare.ts';
import { exactPlaces } from './locate.ts';
import type { Unit, WordUnit } from './parts.ts';
import type { SourceIndex } from './source-index.ts';
import { holdsSentenceEnd } from './statements.ts';
import type { JoinedPart } from './verdict.ts';

/** Shorter halves stand in another article by chance: where the draft has a sentence's end between, and elsewhere. In words. */
const LEAST = 3;
const LEAST_UNPARTED = 4;

/** Longer quotations are not taken apart. In words. */
const LONGEST = 120;

/**
 * The two halves of a quotation of which one stands word for word in this article and the other one in another, in
 * whichever order; undefined where it is not put together so.
 */
export function joinedArticles(
  { text, parts: { units } }: Quoted,
  here: SourceIndex,
  others: readonly SourceIndex[],
): readonly JoinedPart[] | undefined {
  if (units.length > LONGEST || units.some((unit) => unit.kind === 'word' && unit.bracketed === 'whole'))
    return undefined;
  const said = units.filter((unit): unit is WordUnit => unit.kind === 'word');
  for (const there of others) {
    for (const [first, second] of [
      [here, there],
      [there, here],
    ] as const) {
      const count = longestStart(said, first);
      const [one, other] = [partOf(said.slice(0, count), first, here), partOf(said.slice(count), second, here)];
      if (one === undefined || other === undefined) continue;
      const isParted = holdsSentenceEnd(text.slice(one.draft.end, other.draft.start));
      if (isParted || Math.min(count, said.length - count) >= LEAST_UNPARTED) return [one, other];
    }
  }
  return undefined;
}

/** How many words from the first one on stand in the source in a row. */
function longestStart(said: readonly WordUnit[], index: SourceIndex): number {
  let count = said.length - LEAST;
  while (count >= LEAST && exactPlaces(idsOf(said.slice(0, count), index), index).length === 0) count--;
  return count;
}

function partOf(said: readonly WordUnit[], index: SourceIndex, here: SourceIndex): JoinedPart | undefined {
  if (said.length < LEAST) return undefined;
  const places = exactPlaces(idsOf(said, index), index);
  const place = places.find(({ low }) => index.narrated[low] === 0) ?? places[0];
  if (place === undefined) return undefined;
  const { words, key, path } = index.source;
  return {
    draft: { start: said[0]!.start, end: said.at(-1)!.end },
    source: { start: words[place.low]!.start, end: words[place.high - 1]!.end },
    ...(index === here ? {} : { elsewhere: { key, path } }),
  };
}

function idsOf(units: readonly Unit[], index: SourceIndex): number[] {
  return units.flatMap((unit) => (unit.kind === 'word' ? [index.idOf.get(unit.folded) ?? -1] : []));
}
