import { lastAt, type Prose, type Span } from '../../engine/index.ts';
import { sentencesAround } from './sentence.ts';

/** A draft or a source: a text, and the paragraphs that it is read in. */
export type Read = { readonly text: string; readonly prose: Pick<Prose, 'paragraphs'> };

/** A text of which no paragraphs are known. */
export function bare(text: string): Read {
  return { text, prose: { paragraphs: [] } };
}

/** What a reader needs to see around a place: the sentences of its paragraph that it lies in, and of a table its row. */
export function shownAround(read: Read, span: Span): Span {
  const { text, prose } = read;
  if (prose.paragraphs.length === 0) return sentencesAround(text, span, { start: 0, end: text.length });
  // A line may open with a citation, which is no prose: its paragraph begins behind it.
  const paragraph = prose.paragraphs[lastAt(prose.paragraphs, lineEnd(text, span.start))];
  const end = paragraph && endOf(read, Math.max(paragraph.end, span.end));
  // A comment or a field of the front matter has its lines for itself.
  if (paragraph === undefined || endOf(read, paragraph.end) <= span.start) return linesOf(text, span);
  if (paragraph.kind === 'table-cell') return linesOf(text, span);
  return sentencesAround(text, span, { start: Math.min(span.start, startOf(text, paragraph)), end: end! });
}

/** With a citation that opens the paragraph, and without the marks of its block. */
function startOf(text: string, { start }: Span): number {
  BLOCK_MARKS.lastIndex = lineStart(text, start);
  BLOCK_MARKS.exec(text);
  return Math.min(start, BLOCK_MARKS.lastIndex);
}

/** Of quotations, list items, headings and footnotes. */
const BLOCK_MARKS = /[ \t>]*(?:(?:[-*+]|\d{1,9}[.)]|#{1,6}|\[\^[^\]\s]*\]:)[ \t]+)*/y;

/** Behind the prose of a paragraph there may be citations, up to where the next block or a comment begins. */
function endOf({ text, prose }: Read, end: number): number {
  const next = prose.paragraphs[lastAt(prose.paragraphs, end - 1) + 1];
  const limit = next === undefined ? text.length : Math.max(end, lineStart(text, next.start));
  const rest = text.slice(end, Math.min(limit, end + FAR));
  const stop = rest.search(/(?:\r\n?|\n)[ \t>]*(?:\r\n?|\n|<!--)/);
  return stop < 0 ? end + rest.length : end + stop;
}

/** Citations behind a paragraph do not reach beyond this. UTF-16 units. */
const FAR = 1000;

function linesOf(text: string, { start, end }: Span): Span {
  return { start: lineStart(text, start), end: lineEnd(text, end) };
}

/** Nobody reads more of a line at once, and some files are one line. UTF-16 units. */
const LONGEST_LINE = 2000;

function lineStart(text: string, offset: number): number {
  const least = Math.max(0, offset - LONGEST_LINE);
  let start = offset;
  while (start > least && !isLineBreak(text, start - 1)) start--;
  return start;
}

function lineEnd(text: string, offset: number): number {
  const most = Math.min(text.length, offset + LONGEST_LINE);
  let end = offset;
  while (end < most && !isLineBreak(text, end)) end++;
  return end;
}

function isLineBreak(text: string, at: number): boolean {
  return text[at] === '\n' || text[at] === '\r';
}
