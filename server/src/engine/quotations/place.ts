import type { Span } from '../text/span.ts';
import type { SourceIndex } from './source-index.ts';
import type { Passage } from './verdict.ts';
import type { WordClasses } from './word-classes.ts';

/** The passage that these words of the source make, from the first of them to the last. Places ascend. */
export function passageAt(places: readonly number[], index: SourceIndex): Passage {
  const { words, key, path } = index.source;
  const span = { start: words[places[0]!]!.start, end: words[places.at(-1)!]!.end };
  return { key, path, span, quotation: quotationOf(places, span, index) };
}

/** The innermost quotation that holds all of the words; where they are of several, the one that most of them are of. */
function quotationOf(places: readonly number[], span: Span, index: SourceIndex): number | undefined {
  const { quotations } = index.source;
  const outer = index.outermost[places[0]!]!;
  let holder: number | undefined;
  const counts = new Map<number, number>();
  for (const place of places) {
    const inner = index.innermost[place]!;
    if (inner >= 0) counts.set(inner, (counts.get(inner) ?? 0) + 1);
  }
  for (let at = outer; at >= 0 && at < quotations.length && quotations[at]!.start <= span.start; at++) {
    const { content } = quotations[at]!;
    if (content.start <= span.start && span.end <= content.end) holder = at;
  }
  if (holder !== undefined) return holder;
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** The share of the words that say something which stand outside every quotation of the source, from 0 to 1. */
export function narratedShare(places: readonly number[], index: SourceIndex, classes: WordClasses): number {
  const said = places.filter((place) => !classes.isCommon(index.source.words[place]!.folded));
  const counted = said.length > 0 ? said : places;
  if (counted.length === 0) return 0;
  return counted.filter((place) => index.narrated[place] === 1).length / counted.length;
}

/** True when words of the two quotations may be joined by a mark of omission: one utterance, or neighbours. */
export function mayJoin(before: number, after: number, index: SourceIndex): boolean {
  const first = index.outermost[before]!;
  const second = index.outermost[after]!;
  if (index.turn[before] !== index.turn[after]) return false;
  if (first === second || first < 0 || second < 0) return true;
  const { quotations } = index.source;
  if (quotations[second]!.paragraph === quotations[first]!.paragraph) return true;
  const between = quotations.slice(first + 1, second + 1).filter((quotation) => quotation.depth === 0);
  if (between.every((quotation) => quotation.continues)) return true;
  return between.length === 1 && between[0]!.paragraph - quotations[first]!.paragraph === 1;
}
