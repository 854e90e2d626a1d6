import type { Step } from './align.ts';
import type { Compared } from './changes.ts';
import type { Difference } from './difference.ts';
import { negations } from './negation.ts';

/**
 * The denial that a draft leaves behind when it sets "We will sell the harbour" as a whole statement, and the source has
 * "never" right before these words. A fragment may start there ("she would not “sell the harbour”"): only words that the
 * draft makes a sentence of, by a capital letter of its own, say the opposite.
 */
export function deniedBefore(
  steps: readonly Step[],
  { text, units, index, classes }: Compared,
): Difference | undefined {
  const first = steps[0];
  const unit = first?.kind === 'same' ? units[first.unit] : undefined;
  if (first?.kind !== 'same' || first.unit !== 0 || unit?.kind !== 'word' || first.source === 0) return undefined;
  if (unit.bracketed !== 'no') return undefined;
  const { words, text: theirs } = index.source;
  const [before, word] = [words[first.source - 1]!, words[first.source]!];
  if (index.innermost[first.source - 1] !== index.innermost[first.source]) return undefined;
  if (!isCapital(text, unit.start) || isCapital(theirs, word.start)) return undefined;
  if (negations([before.folded], classes) === 0 || !/^\s+$/u.test(theirs.slice(before.end, word.start)))
    return undefined;
  const edit = {
    kind: 'negation' as const,
    draft: { start: unit.start, end: unit.start },
    source: { start: before.start, end: before.end },
  };
  return { edit, weight: 'altering' };
}

function isCapital(text: string, at: number): boolean {
  return /^\p{Lu}/u.test(text.slice(at, at + 2));
}
