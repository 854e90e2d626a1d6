import type { Paragraph } from '../text/prose.ts';
import type { Span } from '../text/span.ts';
import { type Citation, citationsOf } from './citations.ts';
import { type Comment, commentsOf } from './comments.ts';
import { withoutExamples } from './example-lists.ts';
import { type Leaf, leavesOf } from './leaves.ts';
import { blank, type Mask, masked } from './masks.ts';
import { parseMarkdown } from './syntax.ts';

/** What can be read of a Markdown text: its prose as `Prose` has it, and what it cites. */
export type Document = {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly citations: readonly Citation[];
  readonly comments: readonly Comment[];
};

/**
 * Reads the Markdown that starts at `start` (front matter is blanked as a whole). With `citations: false` nothing is
 * cited and "@name" stays prose, as in an article that quotes a message of a social network.
 */
export function readDocument(text: string, start: number, options: { readonly citations: boolean }): Document {
  const body = text.slice(start);
  const tree = parseMarkdown(body, options);
  const leaves = withoutExamples(body, leavesOf(body, tree));
  const paragraphs: Paragraph[] = [];
  const citations: Citation[] = [];
  let out = '';
  let at = 0;
  for (const leaf of leaves) {
    const cited = citationsOf(body, leaf, leaf.keys, leaf.masks);
    const masks = [...leaf.masks, ...cited.map(({ group }) => ({ ...group, parts: true }))];
    const prose = masked(body, leaf, masks.sort(byStart));
    const paragraph = trimmed(leaf, prose, start);
    if (paragraph !== undefined) paragraphs.push(paragraph);
    for (const citation of cited) citations.push(moved(citation, start));
    out += blank(body.slice(at, leaf.start)) + prose;
    at = leaf.end;
  }
  const comments = commentsOf(body, tree, start);
  return { text: blank(text.slice(0, start)) + out + blank(body.slice(at)), paragraphs, citations, comments };
}

function byStart(a: Mask, b: Mask): number {
  return a.start - b.start;
}

function trimmed(leaf: Leaf, prose: string, offset: number): Paragraph | undefined {
  const length = prose.trimEnd().length;
  if (length === 0) return undefined;
  const start = offset + leaf.start + (prose.length - prose.trimStart().length);
  return { start, end: offset + leaf.start + length, kind: leaf.kind, block: leaf.block };
}

function moved(citation: Citation, by: number): Citation {
  if (by === 0) return citation;
  const shift = (span: Span): Span => ({ start: span.start + by, end: span.end + by });
  return { ...citation, ...shift(citation), keySpan: shift(citation.keySpan), group: shift(citation.group) };
}
