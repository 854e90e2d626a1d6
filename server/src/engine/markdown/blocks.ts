import type { SyntaxNode, Tree } from '@lezer/common';
import type { Span } from '../text/span.ts';
import { type Draft, syntaxOf } from './draft.ts';

/**
 * The block around an offset that a comment can stand above: a paragraph, a heading, a whole table or block quotation,
 * or the item of a task list, whose first line no comment may open. Undefined outside of running text.
 */
export function blockAt(draft: Draft, offset: number): Span | undefined {
  const start = draft.frontMatter.span.end;
  const tree = offset < start ? undefined : syntaxOf(draft)?.tree;
  const block = tree && outermost(tree, offset - start);
  return block && { start: start + block.from, end: start + block.to };
}

const WHOLE = /^(?:Blockquote|Table|Paragraph|ATXHeading\d|SetextHeading\d)$/;

function outermost(tree: Tree, offset: number): SyntaxNode | undefined {
  let at: SyntaxNode | null = tree.topNode;
  while (at !== null) {
    if (WHOLE.test(at.name)) return at;
    const inner: SyntaxNode | null = at.childAfter(offset);
    if (inner?.name === 'Task') return at;
    at = inner !== null && inner.from <= offset ? inner : null;
  }
  return undefined;
}
