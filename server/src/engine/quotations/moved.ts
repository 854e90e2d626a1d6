import { contains, lastAt, type Span } from '../text/span.ts';
import type { Word } from '../text/words.ts';
import type { Step } from './align.ts';
import type { Compared } from './changes.ts';
import { type Difference, spanOf } from './difference.ts';
import { isMonth, isNumber } from './numbers.ts';
import type { Edit } from './verdict.ts';

/**
 * Names words as moved that the draft has in one place and the source in another. An alignment keeps the source's order,
 * so that it sees them as added here and dropped there; a denial that moved stays a denial.
 */
export function withMoves(
  differences: readonly Difference[],
  steps: readonly Step[],
  compared: Compared,
): readonly Difference[] {
  const added = differences.filter(({ edit, weight }) => weight === 'altering' && isEmpty(edit.source));
  if (added.length === 0) return differences;
  const dropped = differences
    .filter(({ edit, weight }) => weight === 'altering' && isEmpty(edit.draft))
    .map((one) => ({ one, words: sorted(within(compared.index.source.words, one.edit.source)) }));
  const moves = new Map<Difference, readonly Difference[]>();
  for (const here of added) {
    if (here.edit.kind === 'negation') continue;
    const words = sorted(within(compared.units, here.edit.draft).filter((unit) => unit.kind === 'word'));
    const there = dropped.find((each) => !moves.has(each.one) && each.words === words)?.one;
    if (there !== undefined) {
      if (isRestyledDate(here.edit, compared))
        moves.set(here, [restyled(here.edit, there.edit, compared)]).set(there, []);
      else moves.set(here, [moved(here)]).set(there, [moved(there)]);
      continue;
    }
    const beside = besideWindow(words, steps, compared);
    if (beside !== undefined)
      moves.set(here, [moved(here), { edit: { kind: 'moved', ...beside }, weight: 'altering' }]);
  }
  return differences.flatMap((one) => moves.get(one) ?? [one]);
}

function moved({ edit, weight }: Difference): Difference {
  return { edit: { ...edit, kind: 'moved' }, weight };
}

/** "March 3" for "3 March" is the same day by another style sheet. */
function restyled(here: Edit, there: Edit, { units, index }: Compared): Difference {
  const draft = hull(here.draft, there.draft, units);
  const source = hull(here.source, there.source, index.source.words);
  return { edit: { kind: 'spelling', draft, source, liberty: 'variantSpelling' }, weight: 'silent' };
}

/** From the first word of both to the last. */
function hull(one: Span, other: Span, words: readonly Span[]): Span {
  const whole = { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
  return spanOf(within(words, whole), whole.start);
}

function isRestyledDate({ draft }: Edit, { units }: Compared): boolean {
  const at = units.findIndex((unit) => unit.start === draft.start);
  const unit = units[at];
  if (unit?.kind !== 'word' || unit.end !== draft.end || !isMonth(unit.folded)) return false;
  return [units[at - 1], units[at + 1]].some((other) => other?.kind === 'word' && isNumber(other.folded));
}

/**
 * The same words, in whatever order, right before the first word that the draft keeps or right after the last one: where
 * the draft starts or ends with what it moved, the alignment saw no need to go there.
 */
function besideWindow(
  words: string,
  steps: readonly Step[],
  { units, index }: Compared,
): Omit<Edit, 'kind'> | undefined {
  const kept = steps.filter((step) => step.kind === 'same');
  const [first, last] = [kept[0], kept.at(-1)];
  if (first?.kind !== 'same' || last?.kind !== 'same') return undefined;
  const { words: theirs } = index.source;
  const count = words.split(' ').length;
  for (const [from, place] of [
    [first.source - count, units[0]!.start],
    [last.end, units.at(-1)!.end],
  ] as const) {
    const beside = theirs.slice(Math.max(0, from), from + count);
    if (from < 0 || beside.length < count || sorted(beside) !== words) continue;
    if (index.outermost[from] !== index.outermost[from + count - 1]) continue;
    if (index.outermost[from] !== index.outermost[first.source]) continue;
    return { draft: { start: place, end: place }, source: { start: beside[0]!.start, end: beside.at(-1)!.end } };
  }
  return undefined;
}

/** Those of the words, which are in order, that lie in the span. Looked up by halves: a source may be long. */
function within<T extends Span>(words: readonly T[], span: Span): readonly T[] {
  return words
    .slice(Math.max(0, lastAt(words, span.start)), lastAt(words, span.end) + 1)
    .filter((word) => contains(span, word));
}

function sorted(words: readonly Word[]): string {
  return words
    .map((word) => word.folded)
    .sort()
    .join(' ');
}

function isEmpty({ start, end }: Span): boolean {
  return start === end;
}
