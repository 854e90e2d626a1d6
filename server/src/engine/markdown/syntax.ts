import type { Tree } from '@lezer/common';
import {
  type InlineContext,
  type MarkdownConfig,
  parser,
  Strikethrough,
  Subscript,
  Superscript,
  Table,
  TaskList,
} from '@lezer/markdown';
import { isCrossReference, readKey } from './citation-key.ts';
import { fragmentsOf } from './fragments.ts';
import { htmlBlocks } from './html-blocks.ts';
import { pandocBlocks, pandocInlines } from './pandoc.ts';

/** A text as it was parsed. What a later version of the text has in common with it need not be parsed again. */
export type Syntax = {
  readonly tree: Tree;
  /** The text with harmless characters for those that would take long to parse; of the same length. */
  readonly parsed: string;
};

/**
 * The syntax of Markdown as Pandoc and GitHub extend it, or undefined where its nesting is too deep to parse. Offsets
 * are those of `text`. With `citations: false`, "@name" is text like any other: an article cites nothing. `before` is
 * the syntax of an earlier version, parsed with the same options.
 */
export function parseMarkdown(
  text: string,
  options: { readonly citations: boolean },
  before?: Syntax,
): Syntax | undefined {
  const parsed = withoutHazards(text);
  try {
    const fragments = before === undefined ? [] : fragmentsOf(before, parsed);
    return { tree: (options.citations ? DRAFT : ARTICLE).parse(parsed, fragments), parsed };
  } catch {
    return undefined;
  }
}

const CITATIONS: MarkdownConfig = {
  defineNodes: ['Citation', 'CrossReference'],
  parseInline: [{ name: 'Citation', parse: parseCitation, before: 'Escape' }],
};

const ARTICLE = parser.configure([
  Table,
  TaskList,
  Strikethrough,
  Subscript,
  Superscript,
  htmlBlocks,
  pandocBlocks,
  pandocInlines,
]);
const DRAFT = ARTICLE.configure(CITATIONS);

function parseCitation(cx: InlineContext, next: number, at: number): number {
  if (next !== 64 /* @ */ && !(next === 45 /* - */ && cx.char(at + 1) === 64)) return -1;
  let end = -1;
  for (let found = readKey(cx.text, at - cx.offset); found !== undefined; found = readKey(cx.text, found.end, true)) {
    const node = isCrossReference(found.key) ? 'CrossReference' : 'Citation';
    end = cx.addElement(cx.elt(node, cx.offset + found.start, cx.offset + found.end));
  }
  return end;
}

/**
 * The same text, character for character, in a form that the parser reads in due time: line ends are "\n", and in a
 * run of lines where matching the marks with each other would take longer than `MOST_WORK`, they are no marks.
 */
function withoutHazards(text: string): string {
  const lines = text.includes('\r') ? text.replaceAll('\r\n', ' \n').replaceAll('\r', '\n') : text;
  if (lines.length * lines.length < MOST_WORK) return lines;
  const runs = runsOfLines(lines);
  return runs.some(isHazardous) ? runs.map((run) => (isHazardous(run) ? run.replace(MARK, ',') : run)).join('') : lines;
}

function isHazardous(run: string): boolean {
  return run.length * run.length > MOST_WORK && (run.match(MARK)?.length ?? 0) * run.length > MOST_WORK;
}

/** The text, cut after each blank line. */
function runsOfLines(text: string): readonly string[] {
  const runs: string[] = [];
  let start = 0;
  for (let line = 0; line < text.length; ) {
    const newline = text.indexOf('\n', line);
    const next = newline < 0 ? text.length : newline + 1;
    if (isBlank(text, line, next)) {
      runs.push(text.slice(start, next));
      start = next;
    }
    line = next;
  }
  runs.push(text.slice(start));
  return runs;
}

function isBlank(text: string, from: number, to: number): boolean {
  // Most lines say something with their first character, which is quickly seen.
  return text.charCodeAt(from) <= 0x20 && text.slice(from, to).trim() === '';
}

/** Marks times characters: some milliseconds. A page of prose without a blank line is a hundredth of this. */
const MOST_WORK = 1e7;
const MARK = /[<>`*_~[\]!^$+-]|\d(?=[.)])|(?<= ) /g;
