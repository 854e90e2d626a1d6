import { firstWhere } from './bisect.ts';

/** Zero-based line, and character within it in UTF-16 units: the form that LSP and terminals build on. */
export type Position = { readonly line: number; readonly character: number };

/** Where each line of a text starts. A line ends with "\n", "\r\n" or a lone "\r", as LSP has it. */
export type LineIndex = { readonly starts: readonly number[]; readonly length: number };

export function lineIndex(text: string): LineIndex {
  const starts = [0];
  // Looking for one mark is many times faster than looking at each character, and most texts have no other.
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return { starts, length: text.length };
  }
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return { starts, length: text.length };
}

/** Offsets outside the text are taken as its nearest end. */
export function positionAt(index: LineIndex, offset: number): Position {
  const at = Math.max(0, Math.min(offset, index.length));
  const line = firstWhere(index.starts.length, (next) => index.starts[next]! > at) - 1;
  return { line, character: at - index.starts[line]! };
}

/** Positions outside the text are taken as the nearest offset inside it. */
export function offsetAt(index: LineIndex, position: Position): number {
  if (position.line < 0) return 0;
  const start = index.starts[position.line];
  if (start === undefined) return index.length;
  const next = index.starts[position.line + 1] ?? index.length;
  return Math.min(start + Math.max(0, position.character), next);
}
