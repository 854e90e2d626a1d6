import type { Paragraph } from '../text/prose.ts';

/**
 * Reads a Markdown text of nothing but paragraphs and headings without a mark in them, as most articles are: what the
 * whole parser would make of it, in a fraction of the time. Undefined where anything may be a mark. The prose is as
 * long as the text.
 */
export function readUnmarked(
  text: string,
  options: { readonly citations: boolean },
): { readonly text: string; readonly paragraphs: readonly Paragraph[] } | undefined {
  if ((options.citations ? MARK_OR_CITATION : MARK).test(text)) return undefined;
  const paragraphs: Paragraph[] = [];
  let prose = '';
  let copied = 0;
  /** Where the paragraph began that the line belongs to; -1 between paragraphs. */
  let open = -1;
  for (let at = 0; at < text.length; ) {
    const end = lineEnd(text, at);
    if (text.charCodeAt(at) === NUMBER_SIGN) {
      const heading = HEADING.exec(text.slice(at, end));
      if (heading === null) return undefined;
      const signs = heading[1]!.length;
      if (open >= 0) add(paragraphs, text, open, at, 'text');
      add(paragraphs, text, at + signs, end, 'heading');
      prose += text.slice(copied, at) + ' '.repeat(signs);
      copied = at + signs;
      open = -1;
    } else if (isBlank(text, at, end)) {
      if (open >= 0) add(paragraphs, text, open, at, 'text');
      open = -1;
    } else if (open < 0) open = at;
    at = end + 1;
  }
  if (open >= 0) add(paragraphs, text, open, text.length, 'text');
  return { text: prose + text.slice(copied), paragraphs };
}

/** Marks within lines, and what makes another block than a paragraph of a line that starts with it. */
const MARK = /[\\`*_<[{$~^]|&(?=[#\w])|^(?:[ \t]+[^ \t\r\n]|[>|:+=-]|\d{1,9}[.)])|\r(?!\n)/m;
const MARK_OR_CITATION = new RegExp(`@|${MARK.source}`, 'm');

const NUMBER_SIGN = 0x23;
const HEADING = /^(#{1,6}) [^ \t\r#][^#]*$/;

function lineEnd(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  return newline < 0 ? text.length : newline;
}

/** True for a line that ends a paragraph. Spaces of other kinds are characters like any other. */
function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0x09 && code !== 0x0d) return false;
  }
  return true;
}

function add(paragraphs: Paragraph[], text: string, from: number, to: number, kind: Paragraph['kind']): void {
  const content = text.slice(from, to);
  const words = content.trimStart();
  const start = to - words.length;
  const length = words.trimEnd().length;
  if (length > 0) paragraphs.push({ start, end: start + length, kind, block: undefined });
}
