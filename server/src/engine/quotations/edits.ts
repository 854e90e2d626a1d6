import type { Span } from '../text/span.ts';
import type { Step } from './align.ts';
import { type Change, type Compared, changesOf } from './changes.ts';
import { deniedBeside } from './denied-beside.ts';
import type { Difference } from './difference.ts';
import { markedDifferences } from './marked-changes.ts';
import { withMoves } from './moved.ts';
import { plainDifferences } from './plain-changes.ts';
import { inDraftOrder, punctuationDifferences } from './punctuation.ts';
import { hasBrackets } from './source-brackets.ts';

/** A place where the draft's mark of omission leaves source words out: the word before, the word after. */
export type Omission = { readonly before: number; readonly after: number; readonly draft: Span };

export type Differences = {
  readonly differences: readonly Difference[];
  readonly omissions: readonly Omission[];
  /** True when the draft leaves something out or puts something in, and says so, or leaves out an attribution. */
  readonly marked: boolean;
};

/** Reads an alignment as differences: neighbouring changes are one, what is only spelled otherwise is set apart. */
export function differencesOf(steps: readonly Step[], compared: Compared): Differences {
  const differences: Difference[] = [];
  const omissions: Omission[] = [];
  for (const change of changesOf(steps, compared)) {
    const omission = change.units.find((unit) => unit.kind === 'omission');
    if (
      omission !== undefined &&
      change.sources.length > 0 &&
      change.before !== undefined &&
      change.after !== undefined
    ) {
      const { start, end } = omission;
      omissions.push({ before: change.before.source, after: change.after.source, draft: { start, end } });
    }
    differences.push(...(isMarked(change) ? markedDifferences(change, compared) : plainDifferences(change, compared)));
  }
  const ofWords = withMoves(differences, steps, compared);
  const ofMarks = punctuationDifferences(steps, compared);
  return {
    differences: inDraftOrder([...deniedBeside(steps, compared), ...ofWords, ...ofMarks]),
    omissions,
    marked: steps.some((step) => isMark(step, compared)),
  };
}

/** True for a step that the draft marks as its own doing, unless the source has the same mark there. */
function isMark(step: Step, { units, index }: Compared): boolean {
  if (step.kind === 'skipped') return true;
  if (step.kind === 'dropped') return false;
  const unit = units[step.unit]!;
  if (unit.kind === 'omission' || unit.bracketed === 'no') return false;
  return step.kind !== 'same' || !hasBrackets(step.source, step.end, index);
}

function isMarked(change: Change): boolean {
  return change.units.some((unit) => unit.kind === 'omission' || unit.bracketed === 'whole');
}
