import type { BlockContext, Element, Line, MarkdownConfig } from '@lezer/markdown';

/**
 * Blocks of HTML as Pandoc reads them: what stands between the tags of a div or a table is Markdown like any other, so
 * that only comments, scripts and their like are blocks of their own, and lines of nothing but tags.
 */
export const htmlBlocks: MarkdownConfig = { parseBlock: [{ name: 'HTMLBlock', parse: parseHtmlBlock }] };

/** What opens a block, what closes it, and its node. */
const OPAQUE: readonly (readonly [open: RegExp, close: RegExp, node: string])[] = [
  [/^<(?:script|pre|style|textarea)(?:\s|>|$)/i, /<\/(?:script|pre|style|textarea)>/i, 'HTMLBlock'],
  [/^<!--/, /-->/, 'CommentBlock'],
  [/^<\?/, /\?>/, 'ProcessingInstructionBlock'],
  [/^<![A-Z]/, />/, 'HTMLBlock'],
  [/^<!\[CDATA\[/, /\]\]>/, 'HTMLBlock'],
];

/** A line may be long: of one with more tags than these, the rest is text. */
const ONLY_TAGS = /^(?:<\/?[a-z][\w-]*(?:\s[^<>]{0,500})?>[ \t]*){1,20}$/i;

function parseHtmlBlock(cx: BlockContext, line: Line): boolean {
  if (line.next !== 60 /* < */) return false;
  const rest = line.text.slice(line.pos);
  const start = cx.lineStart + line.pos;
  const opaque = OPAQUE.find(([open]) => open.test(rest));
  if (opaque !== undefined) return parseOpaque(cx, line, start, opaque[1], opaque[2]);
  if (!ONLY_TAGS.test(rest)) return false;
  cx.addElement(cx.elt('HTMLBlock', start, cx.lineStart + line.text.length));
  cx.nextLine();
  return true;
}

/** To the line that closes it, or to the end of what it stands in. */
function parseOpaque(cx: BlockContext, line: Line, start: number, close: RegExp, node: string): boolean {
  const marks: Element[] = [];
  let isWhole = true;
  while (!close.test(line.text) && cx.nextLine()) {
    isWhole = depthOf(line) >= cx.depth;
    if (!isWhole) break;
    marks.push(...line.markers);
  }
  if (isWhole) cx.nextLine();
  cx.addElement(cx.elt(node, start, cx.prevLineEnd(), marks));
  return true;
}

/** In how many of the surrounding blocks a line stands; the parser's own block parsers read it, too. */
function depthOf(line: Line): number {
  return (line as Line & { readonly depth: number }).depth;
}
