import { blank } from '../markdown/masks.ts';
import type { Paragraph } from '../text/prose.ts';
import type { Line } from './clipped.ts';

/** Plain text as prose: every line with text is a paragraph, and no character is a mark of anything. */
export function readPlain(text: string, start: number): { readonly text: string; readonly paragraphs: Paragraph[] } {
  const paragraphs = linesOf(text, start).map((line) => paragraph(line.start, line.end));
  return { text: start === 0 ? text : blank(text.slice(0, start)) + text.slice(start), paragraphs };
}

/** The lines with text from `start` on, without the white space around them. */
export function linesOf(text: string, start: number): Line[] {
  const lines: Line[] = [];
  let gap = true;
  for (let at = start; at <= text.length; ) {
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

function lineEnd(text: string, from: number): number {
  let end = from;
  for (let code = text.charCodeAt(end); end < text.length && code !== 10 && code !== 13; )
    code = text.charCodeAt(++end);
  return end;
}

function closeLast(lines: Line[]): void {
  const last = lines.pop();
  if (last !== undefined) lines.push({ ...last, closes: true });
}

function paragraph(start: number, end: number): Paragraph {
  return { start, end, kind: 'text', block: undefined };
}
