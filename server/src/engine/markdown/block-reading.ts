import type { Tree } from '@lezer/common';
import type { Paragraph } from '../text/prose.ts';
import { type Citation, citationsOf } from './citations.ts';
import { exampleLabels, exampleMark, refersToExample } from './example-lists.ts';
import type { Block } from './fragments.ts';
import { definedLabels, type Leaf, leavesOf } from './leaves.ts';
import { blank, type Mask, masked } from './masks.ts';

/** What one block of the outermost level says. Offsets count from its start. */
export type BlockReading = {
  /** Its prose, as long as the block. */
  readonly text: string;
  /** Block quotations are counted from 0. */
  readonly paragraphs: readonly Paragraph[];
  readonly citations: readonly Citation[];
  /** How many block quotations it has. */
  readonly quotations: number;
};

/** What a whole document defines and each of its blocks is read by. */
export type Names = {
  readonly links: ReadonlySet<string>;
  readonly examples: ReadonlySet<string>;
};

export function namesOf(text: string, tree: Tree, blocks: readonly Block[]): Names {
  const links = definedLabels(text, tree);
  const examples = text.includes('(@') ? blocks.flatMap((block) => [...examplesIn(text, block, links)]) : [];
  return { links, examples: new Set(examples) };
}

/** Read once for each tree, and again where the document's names are others: what no edit touches keeps its tree. */
export function readBlock(text: string, tree: Tree, names: Names): BlockReading {
  const known = readings.get(tree);
  if (known !== undefined && isSame(known.names.links, names.links) && isSame(known.names.examples, names.examples)) {
    return known.reading;
  }
  const reading = readLeaves(text, leavesOf(text, tree, names.links), names.examples);
  readings.set(tree, { names, reading });
  return reading;
}

const readings = new WeakMap<Tree, { readonly names: Names; readonly reading: BlockReading }>();

/** All of a text as one paragraph without a mark. */
export function readUnparsed(text: string): BlockReading {
  const leaf: Leaf = {
    start: 0,
    end: text.length,
    kind: 'text',
    block: undefined,
    masks: [],
    keys: [],
    emphasised: [],
  };
  return readLeaves(text, [leaf], NONE);
}

const NONE: ReadonlySet<string> = new Set();

function examplesIn(text: string, { tree, start }: Block, links: ReadonlySet<string>): ReadonlySet<string> {
  const own = text.slice(start, start + tree.length);
  return own.includes('(@') ? exampleLabels(own, leavesOf(own, tree, links)) : NONE;
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size !== b.size) return false;
  for (const name of a) if (!b.has(name)) return false;
  return true;
}

function readLeaves(text: string, leaves: readonly Leaf[], examples: ReadonlySet<string>): BlockReading {
  const paragraphs: Paragraph[] = [];
  const citations: Citation[] = [];
  let prose = '';
  let at = 0;
  for (const leaf of leaves) {
    const read = citationsOf(text, leaf, leaf.keys, leaf);
    const cited = examples.size === 0 ? read : read.filter((one) => !refersToExample(one, examples));
    const referring = cited === read ? [] : read.filter((one) => refersToExample(one, examples));
    const masks = [
      ...leaf.masks,
      ...referring.map((one) => exampleMark(text, one)),
      ...cited.map(({ group }) => ({ ...group, parts: true })),
    ];
    const own = masked(text, leaf, masks.sort(byStart));
    const paragraph = trimmed(leaf, own);
    if (paragraph !== undefined) paragraphs.push(paragraph);
    citations.push(...cited);
    prose += blank(text.slice(at, leaf.start)) + own;
    at = leaf.end;
  }
  const quotations = leaves.reduce((most, { block }) => Math.max(most, (block ?? -1) + 1), 0);
  return { text: prose + blank(text.slice(at)), paragraphs, citations, quotations };
}

function byStart(a: Mask, b: Mask): number {
  return a.start - b.start;
}

function trimmed(leaf: Leaf, prose: string): Paragraph | undefined {
  const length = prose.trimEnd().length;
  if (length === 0) return undefined;
  const start = leaf.start + (prose.length - prose.trimStart().length);
  return { start, end: leaf.start + length, kind: leaf.kind, block: leaf.block };
}
