import { words } from '../engine/index.ts';

/** True where a text has these words in a row, whatever their case and the marks between them; never for no words. */
export function hasWords(text: string, sought: string): boolean {
  return spaced(sought).trim() !== '' && spaced(text).includes(spaced(sought));
}

/** One space around each word, so that none is found within another. */
function spaced(text: string): string {
  const folded = words(text).map((word) => word.folded);
  return ` ${folded.join(' ')} `;
}
