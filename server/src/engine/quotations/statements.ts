import type { SourceIndex } from './source-index.ts';

/** Words that run over a sentence's end and are more than these are a statement of their own. In words. */
export const A_STATEMENT = 4;

/** True where a text holds the end of a sentence. */
export function holdsSentenceEnd(text: string): boolean {
  return /[.!?…؟。]["'”’»)]*\s/u.test(text);
}

/**
 * True for two places of the source that are of different statements: of two utterances, or with more than a few words
 * of other sentences between them. `end` is past the last word of the earlier one, `start` the first of the later one.
 */
export function areApart(end: number, start: number, index: SourceIndex): boolean {
  if (!isOneUtterance(end - 1, start, index)) return true;
  const { words, text } = index.source;
  const isTold = index.outermost[start] === -1;
  let between = 0;
  for (let at = end; at < start; at++) if (isTold || index.narrated[at] === 0) between++;
  return between > A_STATEMENT && holdsSentenceEnd(text.slice(words[end - 1]!.end, words[start]!.start));
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
