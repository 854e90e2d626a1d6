import type { Span } from '../text/span.ts';
import type { Step } from './align.ts';
import type { Compared } from './changes.ts';
import type { Difference } from './difference.ts';

/**
 * Marks between words that both sides have, and that change what is said: a question that is none any more, or a comma
 * that comes or goes behind a no. All other punctuation is the editor's own. What ends a quotation belongs to its house style.
 */
export function punctuationDifferences(steps: readonly Step[], compared: Compared): readonly Difference[] {
  const { text, units, index, classes } = compared;
  const { words, text: theirs } = index.source;
  const found: Difference[] = [];
  for (let at = 1; at < steps.length; at++) {
    const [step, next] = [steps[at - 1]!, steps[at]!];
    if (step.kind !== 'same' || next.kind !== 'same' || next.source !== step.end) continue;
    const [unit, after] = [units[step.unit]!, units[next.unit]!];
    if (unit.kind !== 'word' || after.kind !== 'word' || unit.bracketed !== 'no' || after.bracketed !== 'no') continue;
    const [word, other] = [words[step.end - 1]!, words[next.source]!];
    // Where somebody's speech begins or ends in between, the marks are not all the speaker's.
    if (index.innermost[step.end - 1] !== index.innermost[next.source]) continue;
    const ours = markIn(text, unit.end, after.start);
    const said = markIn(theirs, word.end, other.start);
    const asks = ours.isQuestion !== said.isQuestion && ours.isClear && said.isClear;
    const answers = classes.isAnswer(unit.folded) && (ours.end === unit.end) !== (said.end === word.end);
    if (!asks && !answers) continue;
    const edit = {
      kind: 'punctuation' as const,
      draft: { start: unit.start, end: ours.end },
      source: { start: word.start, end: said.end },
    };
    found.push({ edit, weight: 'altering' });
  }
  return found;
}

type Mark = { readonly end: number; readonly isQuestion: boolean; readonly isClear: boolean };

/** Longer gaps hold more than punctuation. UTF-16 units. */
const NEAR = 12;

/** The mark that follows a word, where nothing but marks and spaces stands before the next one. */
function markIn(text: string, start: number, end: number): Mark {
  const gap = text.slice(start, Math.min(end, start + NEAR));
  const mark = /^\s?(?:[?؟][!?]*|!\?+|[.,;:!،؛。，]|\s[-–—]|[–—]|--)/u.exec(gap)?.[0] ?? '';
  const isQuestion = /[?؟]/u.test(gap);
  return { end: start + mark.length, isQuestion, isClear: end - start < NEAR && (isQuestion || !/[…[(*_]/u.test(gap)) };
}

/** Differences of words and of marks, in the order of the draft. */
export function inDraftOrder(differences: readonly Difference[]): readonly Difference[] {
  const from = ({ edit: { draft } }: { readonly edit: { readonly draft: Span } }) => draft.start;
  return [...differences].sort((a, b) => from(a) - from(b));
}
