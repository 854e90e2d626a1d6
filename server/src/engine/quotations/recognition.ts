import type { Step } from './align.ts';
import type { Unit } from './parts.ts';
import type { SourceIndex } from './source-index.ts';
import type { WordClasses } from './word-classes.ts';

/** The least share of the draft's words, words that say something counting double, that must stand in the source. */
const LEAST_SHARE = 0.5;

/** Fewer words than these in a row stand in any source by chance, unless all the words lie close together. */
export const LEAST_RUN = 3;

/** The same for words that say little. */
const LEAST_SMALL_RUN = 5;

/** Where they do: the most steps that may be changes, for each word of the draft, and the least share kept. */
const CLOSE = 0.6;
const CLOSE_SHARE = 0.6;

/**
 * Whether the alignment shows where the words come from at all, or only words that any two texts share. This decides
 * between "altered" and "not found", never between right and wrong.
 */
export function isFound(units: readonly Unit[], steps: readonly Step[], classes: WordClasses): boolean {
  let kept = 0;
  let says = 0;
  let run = 0;
  let longest = 0;
  let changes = 0;
  for (const step of steps) {
    if (step.kind !== 'same') changes++;
    if (step.kind === 'same' || isPatch(step, units)) {
      const weight = weightOf(units[step.unit]!, classes);
      kept += weight;
      if (weight === 2) says++;
      longest = Math.max(longest, ++run);
    } else if (step.kind !== 'skipped') run = 0;
  }
  const weights = units.map((unit) => weightOf(unit, classes));
  const saying = weights.filter((weight) => weight === 2).length;
  const words = weights.filter((weight) => weight > 0).length;
  const share = kept / sum(weights);
  if (share < LEAST_SHARE) return false;
  if (says === 0 && saying > 0) return longest >= Math.min(LEAST_SMALL_RUN, Math.max(LEAST_RUN, words - 1));
  const isClose = share >= CLOSE_SHARE && says * 2 >= saying && changes <= words * CLOSE;
  return isClose || longest >= Math.min(LEAST_RUN, Math.max(1, words - 2));
}

/** True for a word of which brackets hold a part, in a source word's place. */
function isPatch(step: Step, units: readonly Unit[]): step is Step & { kind: 'replaced' } {
  if (step.kind !== 'replaced') return false;
  const unit = units[step.unit]!;
  return unit.kind === 'word' && unit.bracketed === 'partly';
}

/** False when the source has too few of the words anywhere for `isFound` to hold, which is quick to say. */
export function mayBeFound(units: readonly Unit[], index: SourceIndex, classes: WordClasses): boolean {
  const weights = units.map((unit) => weightOf(unit, classes));
  const there = weights.filter((_, at) => {
    const unit = units[at]!;
    return unit.kind === 'word' && (unit.bracketed === 'partly' || index.idOf.has(unit.folded));
  });
  return sum(there) >= sum(weights) * LEAST_SHARE;
}

function weightOf(unit: Unit, classes: WordClasses): number {
  if (unit.kind === 'omission' || unit.bracketed === 'whole') return 0;
  return classes.isCommon(unit.folded) ? 1 : 2;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
