import type { SourceIndex } from './source-index.ts';

/** Words that run over a sentence's end and are more than these are a statement of their own. In words. */
export const A_STATEMENT = 4;

/** True where a text holds the end of a sentence. */
export function holdsSentenceEnd(text: string): boolean {
  return /[.!?…؟。]["'”’»)]*\s/u.test(text);
}

/** Further apart than this, the words of one turn or of a text without marks are of different statements. In words. */
const FAR = 60;

/**
 * True for two places of the source that are of different statements: of two utterances, or far apart where no marks tell
 * where one ends. `end` is past the last word of the earlier one, `start` the first of the later one.
 */
export function areApart(end: number, start: number, index: SourceIndex): boolean {
  if (!isOneUtterance(end - 1, start, index)) return true;
  return index.outermost[start] === -1 && start - end > FAR;
}

/** True for words of one quotation, or of two that go on with one another. `one` stands before `other`. */
function isOneUtterance(one: number, other: number, { outermost, resumes, turn }: SourceIndex): boolean {
  if (turn[one] !== turn[other]) return false;
  let at = other;
  while (outermost[at] !== outermost[one]) {
    if (outermost[at] === -1) return false;
    while (at > 0 && outermost[at - 1] === outermost[at]) at--;
    if (resumes[at]! <= one) return false;
    at = resumes[at]! - 1;
  }
  return true;
}
