import { type PageLine, roleLines } from '../../engine/index.ts';
import type { Cut } from '../article.ts';
import { type Block, textOf } from './block.ts';

/** The blocks of an article, and what lay around them. */
export type Parted = { readonly blocks: readonly Block[]; readonly cut: readonly Cut[] };

/**
 * Parts the article's blocks from the page's, as `roleLines` does. Each block stands for itself, unless `lines` says
 * how the blocks lay on the page.
 */
export function partArticle(
  blocks: readonly Block[],
  title: string | undefined,
  lines: readonly PageLine[] = blocks.map(lineOf),
): Parted {
  const roles = roleLines(lines, title);
  const kept: Block[] = [];
  const cut: Cut[] = [];
  for (const [i, each] of blocks.entries()) {
    const role = roles[i]!;
    if (each.kind === 'page' || each.kind === 'note') kept.push(each);
    else if (role === 'page') cut.push({ text: textOf(each), line: each.line });
    else if (role === 'title') kept.push({ ...each, kind: 'heading', level: 1 });
    else if (role === 'heading' && each.kind === 'text' && each.quoted === 0)
      kept.push({ ...each, kind: 'heading', level: 2 });
    else kept.push(each);
  }
  return { blocks: kept, cut };
}

function lineOf(each: Block): PageLine {
  const text = textOf(each).replace(/\s+/g, ' ').trim();
  return { text, start: 0, end: text.length, opens: true, closes: true, isHeading: each.kind === 'heading' };
}
