import type { SyntaxNode, SyntaxNodeRef, Tree } from '@lezer/common';
import type { Paragraph } from '../text/prose.ts';
import type { Span } from '../text/span.ts';
import { characterReference } from './character-reference.ts';
import { type KeyToken, readKey } from './citation-key.ts';
import type { Mask } from './masks.ts';

/** A block of running text: a paragraph, a heading or a table's cell, with what in it is not prose. */
export type Leaf = Paragraph & {
  readonly masks: readonly Mask[];
  readonly keys: readonly KeyToken[];
  /** Words in emphasis, with its marks. */
  readonly emphasised: readonly Span[];
};

/**
 * The blocks of running text in a tree, in order. Offsets count from its start, as do those of `text`; block quotations
 * are counted from 0. `labels` are those that links are defined by.
 */
export function leavesOf(text: string, tree: Tree, labels: ReadonlySet<string>): readonly Leaf[] {
  const leaves: (Leaf & { masks: Mask[]; keys: KeyToken[]; emphasised: Span[] })[] = [];
  let quotes = 0;
  let items = 0;
  let block = -1;
  tree.iterate({
    enter(node) {
      const { name } = node;
      if (name === 'Blockquote' && quotes++ === 0) block++;
      if (name === 'ListItem') items++;
      const own = LEAVES[name];
      if (own !== undefined) {
        const kind = quotes > 0 ? 'block-quotation' : own === 'text' && items > 0 ? 'list-item' : own;
        const place = { start: node.from, end: node.to, kind, block: quotes > 0 ? block : undefined } as const;
        leaves.push({ ...place, masks: [], keys: [], emphasised: [] });
        return;
      }
      const leaf = leaves.at(-1);
      if (leaf === undefined || node.to > leaf.end) return;
      const key = name === 'Citation' ? readKey(text, node.from, leaf.keys.at(-1)?.end === node.from) : undefined;
      if (key !== undefined) leaf.keys.push(key);
      else if (name === 'Emphasis' || name === 'StrongEmphasis')
        leaf.emphasised.push({ start: node.from, end: node.to });
      else leaf.masks.push(...masksOf(text, node, labels));
    },
    leave({ name }) {
      if (name === 'Blockquote') quotes--;
      if (name === 'ListItem') items--;
    },
  });
  return leaves;
}

const LEAVES: Readonly<Record<string, Paragraph['kind']>> = {
  Paragraph: 'text',
  Task: 'text',
  TableCell: 'table-cell',
  ATXHeading1: 'heading',
  ATXHeading2: 'heading',
  ATXHeading3: 'heading',
  ATXHeading4: 'heading',
  ATXHeading5: 'heading',
  ATXHeading6: 'heading',
  SetextHeading1: 'heading',
  SetextHeading2: 'heading',
};

/** Nodes that stand where a word would. */
const PARTING = new Set(['InlineCode', 'Math', 'Image', 'CrossReference', 'Shortcode', 'QuoteMark', 'HeaderMark']);
for (const name of ['TaskMarker', 'HardBreak']) PARTING.add(name);

/** Nodes that stand within or beside a word. */
const TOUCHING = new Set(['EmphasisMark', 'StrikethroughMark', 'SubscriptMark', 'SuperscriptMark', 'NoteMark']);
for (const name of ['Comment', 'ProcessingInstruction', 'FootnoteReference', 'Attributes']) TOUCHING.add(name);

function masksOf(text: string, node: SyntaxNodeRef, labels: ReadonlySet<string>): readonly Mask[] {
  const { name, from: start, to: end } = node;
  if (PARTING.has(name)) return [{ start, end, parts: true }];
  if (TOUCHING.has(name)) return [{ start, end, parts: false }];
  if (name === 'HTMLTag') return [{ start, end, parts: /^<\/?(?:br|p|div|li|td|tr)\b/i.test(text.slice(start, end)) }];
  if (name === 'Escape') return [{ start, end: start + 1, parts: false }];
  if (name === 'Entity') {
    const shown = characterReference(text.slice(start, end), text.slice(Math.max(0, start - 1), start));
    return shown === undefined ? [] : [{ start, end, parts: false, shown }];
  }
  if (name === 'Autolink') return linkMarks(node.node);
  if (name === 'Link' && isLink(text, node.node, labels)) return linkMarks(node.node);
  return [];
}

/** All of a link but the words that it is put on. */
function linkMarks(link: SyntaxNode): readonly Mask[] {
  const [open, close] = link.getChildren('LinkMark');
  if (open === undefined || close === undefined) return [];
  return [
    { start: open.from, end: open.to, parts: false },
    { start: close.from, end: link.to, parts: false },
  ];
}

/** Words in brackets are a link only with a destination; else they are an editor's: "[the mayor] said [sic]". */
function isLink(text: string, link: SyntaxNode, labels: ReadonlySet<string>): boolean {
  if (link.getChild('URL') !== null || text[link.from - 1] === '^') return true;
  if (text[link.to] === '{' && link.nextSibling?.name === 'Attributes') return true;
  const label = link.getChild('LinkLabel');
  if (label !== null && label.to - label.from > 2) return labels.has(normalLabel(text.slice(label.from, label.to)));
  return labels.has(normalLabel(text.slice(link.from, label?.from ?? link.to)));
}

/** The labels by which `[label]: address` defines links, in the form that they are compared by. */
export function definedLabels(text: string, tree: Tree): ReadonlySet<string> {
  const labels = new Set<string>();
  if (!text.includes(']:')) return labels;
  tree.iterate({
    enter(node) {
      if (node.name !== 'LinkReference') return LEAVES[node.name] === undefined;
      const label = node.node.getChild('LinkLabel');
      if (label !== null) labels.add(normalLabel(text.slice(label.from, label.to)));
      return false;
    },
  });
  return labels;
}

function normalLabel(bracketed: string): string {
  return bracketed.slice(1, -1).trim().replace(/\s+/g, ' ').toLowerCase();
}
