import type { SourceIndex } from './source-index.ts';

/** True for a word that the source itself sets in brackets: its editor's, not the speaker's. */
export function isBracketed(at: number, index: SourceIndex): boolean {
  const { words, text } = index.source;
  const word = words[at]!;
  const before = text.slice(Math.max(0, word.start - 80), word.start);
  const after = text.slice(word.end, word.end + 80);
  return /\[[^\]]*$/u.test(before) && /^[^[]*\]/u.test(after);
}

/** True where the source has brackets around these words or among them. Indexes, half-open. */
export function hasBrackets(from: number, to: number, index: SourceIndex): boolean {
  const { words, text } = index.source;
  return isBracketed(from, index) || /[[\]]/u.test(text.slice(words[from]!.start, words[to - 1]!.end));
}
