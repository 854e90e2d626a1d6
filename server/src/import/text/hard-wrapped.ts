/**
 * True where each line of a text was ended at some column and a blank line parts its paragraphs, as mail and old files
 * have it: most lines within a paragraph are about as long as the longest, and the longest is no paragraph by itself.
 */
export function hasShortLines(
  lines: readonly { readonly text: string; readonly opens: boolean; readonly closes: boolean }[],
): boolean {
  const inner = lines.filter(({ closes }) => !closes);
  if (inner.length < 3 || lines.length < inner.length * 1.05) return false;
  const lengths = inner.map(({ text }) => text.length).sort((a, b) => a - b);
  const longest = lengths.at(-1)!;
  const middle = lengths[lengths.length >> 1]!;
  return longest <= WIDEST && middle >= NARROWEST && lengths[Math.floor(lengths.length / 5)]! >= longest * 0.6;
}

/** Columns. */
const WIDEST = 100;
const NARROWEST = 45;
