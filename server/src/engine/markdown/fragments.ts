import { NodeType, Tree, TreeFragment } from '@lezer/common';
import type { Syntax } from './syntax.ts';

/** A block of the outermost level: a paragraph, a list, a block quotation, …, and where it starts. */
export type Block = { readonly tree: Tree; readonly start: number };

/** The blocks of the outermost level, in order. A block that an edit does not touch keeps its tree. */
export function blocksOf(tree: Tree): readonly Block[] {
  const blocks: Block[] = [];
  addBlocks(tree, 0, blocks);
  return blocks;
}

/** Of many blocks, the parser puts some together under nodes without a name. */
function addBlocks({ children, positions }: Tree, start: number, blocks: Block[]): void {
  children.forEach((child, i) => {
    if (!(child instanceof Tree)) return;
    const at = start + positions[i]!;
    if (child.type === NodeType.none) addBlocks(child, at, blocks);
    else blocks.push({ tree: child, start: at });
  });
}

/** The parts of an earlier version that a later one has too, in the form that the parser takes them over. */
export function fragmentsOf({ tree, parsed }: Syntax, now: string): readonly TreeFragment[] {
  const most = Math.min(parsed.length, now.length);
  const same = commonStart(parsed, now, most);
  const end = now.length - partedFrom(now, now.length - commonEnd(parsed, now, most - same));
  const from = beforeFootnote(tree, parsed, startOfLines(parsed, same));
  const change = { fromA: from, toA: parsed.length - end, fromB: from, toB: now.length - end };
  return TreeFragment.applyChanges(TreeFragment.addTree(tree), [change]);
}

/** Where the lines start that no empty one parts from a change: each may have been read by the one after it. */
function startOfLines(text: string, changed: number): number {
  let start = changed === 0 ? 0 : text.lastIndexOf('\n', changed - 1) + 1;
  while (start > 0) {
    const before = start < 2 ? 0 : text.lastIndexOf('\n', start - 2) + 1;
    if (/^[ \t]*\n?$/.test(text.slice(before, start))) break;
    start = before;
  }
  return start;
}

/**
 * The first line behind a change that an empty line parts from it, and that is not indented: what comes before may be
 * read otherwise by what it now follows.
 */
function partedFrom(text: string, changed: number): number {
  PARTED.lastIndex = Math.max(0, changed - 1);
  const parted = PARTED.exec(text);
  return parted === null ? text.length : parted.index + parted[0].length;
}

const PARTED = /\n[ \t]*\n(?![ \t\n])/g;

/**
 * A footnote goes on over empty lines, so that what follows them belongs to it or not by its own indentation: the
 * parser cannot know when it has taken the footnote over as it was.
 */
function beforeFootnote(tree: Tree, text: string, changed: number): number {
  const last = blocksOf(tree).findLast(({ start }) => start < changed);
  if (last === undefined) return changed;
  const hasFootnote = /\[\^[^\]\s]+\]:/.test(text.slice(last.start, last.start + last.tree.length));
  return hasFootnote ? last.start : changed;
}

function commonStart(a: string, b: string, most: number): number {
  let same = 0;
  while (same + STRIDE <= most && a.slice(same, same + STRIDE) === b.slice(same, same + STRIDE)) same += STRIDE;
  while (same < most && a.charCodeAt(same) === b.charCodeAt(same)) same++;
  return same;
}

function commonEnd(a: string, b: string, most: number): number {
  let same = 0;
  const isSame = (from: number, to: number) =>
    a.slice(a.length - to, a.length - from) === b.slice(b.length - to, b.length - from);
  while (same + STRIDE <= most && isSame(same, same + STRIDE)) same += STRIDE;
  while (same < most && a.charCodeAt(a.length - same - 1) === b.charCodeAt(b.length - same - 1)) same++;
  return same;
}

/** Runs of characters are compared faster than one by one. */
const STRIDE = 1024;
