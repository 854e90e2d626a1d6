import type { Word } from '../text/words.ts';
import type { Step } from './align.ts';
import type { Unit, WordUnit } from './parts.ts';
import { isPatched } from './patched.ts';
import type { SourceIndex } from './source-index.ts';
import type { WordClasses } from './word-classes.ts';

/** What an alignment was made from: the draft's units in its text, and the source. */
export type Compared = {
  readonly text: string;
  readonly units: readonly Unit[];
  readonly index: SourceIndex;
  readonly classes: WordClasses;
  /** The folded words with which the draft's next quotation begins, where it goes on with this one. */
  readonly goesOn: readonly string[];
};

type Neighbour = { readonly unit: Unit; readonly source: number };

/** Neighbouring steps that are not the same on both sides, and the sameness around them. */
export type Change = {
  readonly units: readonly Unit[];
  /** Source words, by index, ascending. */
  readonly sources: readonly number[];
  /** Those of `sources` that stand against a unit. */
  readonly replaced: readonly number[];
  readonly before: Neighbour | undefined;
  readonly after: Neighbour | undefined;
};

/** Gathers an alignment's steps into changes, in order. */
export function changesOf(steps: readonly Step[], compared: Compared): readonly Change[] {
  const changes: Change[] = [];
  let units: Unit[] = [];
  let sources: number[] = [];
  let replaced: number[] = [];
  let before: Neighbour | undefined;
  const close = (after: Neighbour | undefined) => {
    if (units.length + sources.length > 0) changes.push({ units, sources, replaced, before, after });
    units = [];
    sources = [];
    replaced = [];
  };
  for (const step of steps) {
    if (step.kind === 'same' || isPatched(step, compared)) {
      const neighbour = { unit: compared.units[step.unit]!, source: step.source };
      close(neighbour);
      before = step.kind === 'same' ? { ...neighbour, source: step.end - 1 } : neighbour;
    } else if (step.kind !== 'skipped') {
      if (step.kind !== 'dropped') units.push(compared.units[step.unit]!);
      if (step.kind !== 'added') sources.push(step.source);
      if (step.kind === 'replaced') replaced.push(step.source);
    }
  }
  close(undefined);
  return changes;
}

/** The units that the draft passes off as the source's own words. */
export function plainWords(units: readonly Unit[]): readonly WordUnit[] {
  return units.filter((unit) => unit.kind === 'word' && unit.bracketed !== 'whole') as WordUnit[];
}

export function wordsAt(places: readonly number[], index: SourceIndex): readonly Word[] {
  return places.map((at) => index.source.words[at]!);
}

export function folded(words: readonly Word[]): readonly string[] {
  return words.map((word) => word.folded);
}
