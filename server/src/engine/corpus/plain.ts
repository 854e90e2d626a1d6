import { blank } from '../markdown/masks.ts';
import type { Paragraph } from '../text/prose.ts';
import type { Line } from './clipped.ts';
import { paragraphsOf } from './wrapped-lines.ts';

/** Plain text as prose: its paragraphs are lines with text, and no character is a mark of anything. */
export function readPlain(text: string, start: number): { readonly text: string; readonly paragraphs: Paragraph[] } {
  const paragraphs = paragraphsOf(linesOf(text, start)).map((lines) => paragraph(lines[0]!.start, lines.at(-1)!.end));
  return { text: start === 0 ? text : blank(text.slice(0, start)) + text.slice(start), paragraphs };
}

/** The lines with text from `start` on, at most `most`, without the white space around them. */
export function linesOf(text: string, start: number, most = Number.POSITIVE_INFINITY): Line[] {
  const lines: Line[] = [];
  let gap = true;
  for (let at = start; at <= text.length && lines.length < most; ) {
    const end = lineEnd(text, at);
    const line = text.slice(at, end).trim();
    if (line !== '') {
      const from = text.indexOf(line, at);
      lines.push({ start: from, end: from + line.length, text: line, opens: gap, closes: false });
    }
    if (line === '' || end === text.length) closeLast(lines);
    gap = line === '';
    at = text.startsWith('\r\n', end) ? end + 2 : end + 1;
  }
  return lines;
}

/** The last lines with text, at most `most`. */
export function lastLinesOf(text: string, most: number): Line[] {
  let start = text.length;
  for (let found = 0; start > 0 && found < most; ) {
    let end = start;
    while (end > 0 && isLineEnd(text.charCodeAt(end - 1))) end--;
    start = end;
    while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start--;
    if (text.slice(start, end).trim() !== '') found++;
  }
  return linesOf(text, start);
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

function lineEnd(text: string, from: number): number {
  let end = from;
  for (let code = text.charCodeAt(end); end < text.length && !isLineEnd(code); ) code = text.charCodeAt(++end);
  return end;
}

function closeLast(lines: Line[]): void {
  const last = lines.pop();
  if (last !== undefined) lines.push({ ...last, closes: true });
}

function paragraph(start: number, end: number): Paragraph {
  return { start, end, kind: 'text', block: undefined };
}
