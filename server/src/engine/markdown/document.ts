import type { Paragraph } from '../text/prose.ts';
import type { Span } from '../text/span.ts';
import { type BlockReading, namesOf, readBlock, readUnparsed } from './block-reading.ts';
import type { Citation } from './citations.ts';
import { type Comment, commentsOf } from './comments.ts';
import { blocksOf } from './fragments.ts';
import { blank } from './masks.ts';
import { parseMarkdown, type Syntax } from './syntax.ts';
import { readUnmarked } from './unmarked.ts';

/** What can be read of a Markdown text: its prose as `Prose` has it, and what it cites. */
export type Document = {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly citations: readonly Citation[];
  readonly comments: readonly Comment[];
  /** How it was parsed, for a later version to take over. Undefined where there was nothing to parse. */
  readonly syntax: Syntax | undefined;
};

/**
 * Reads the Markdown that starts at `start` (front matter is blanked as a whole). With `citations: false` nothing is
 * cited and "@name" stays prose, as in an article that quotes a message of a social network. `before` makes reading a
 * later version of a text faster, and no different.
 */
export function readDocument(
  text: string,
  start: number,
  options: { readonly citations: boolean },
  before?: Syntax,
): Document {
  const body = text.slice(start);
  const unmarked = readUnmarked(body, options);
  const syntax = unmarked === undefined ? parseMarkdown(body, options, before) : undefined;
  const { prose, paragraphs, citations } =
    unmarked !== undefined
      ? joined(body, [{ start: 0, reading: { ...unmarked, citations: [], quotations: 0 } }], start)
      : syntax === undefined
        ? joined(body, [{ start: 0, reading: readUnparsed(body) }], start)
        : joined(body, readBlocks(body, syntax), start);
  const comments = commentsOf(body, syntax?.tree, start);
  return { text: blank(text.slice(0, start)) + prose, paragraphs, citations, comments, syntax };
}

type PlacedReading = { readonly start: number; readonly reading: BlockReading };

function readBlocks(text: string, { tree }: Syntax): readonly PlacedReading[] {
  const blocks = blocksOf(tree);
  const names = namesOf(text, tree, blocks);
  return blocks.map((block) => {
    const own = text.slice(block.start, block.start + block.tree.length);
    return { start: block.start, reading: readBlock(own, block.tree, names) };
  });
}

/** Many blocks as one text, in which what lies between them is blank. Spans are moved by `offset`. */
function joined(text: string, blocks: readonly PlacedReading[], offset: number) {
  const paragraphs: Paragraph[] = [];
  const citations: Citation[] = [];
  let prose = '';
  let quotations = 0;
  for (const { start, reading } of blocks) {
    const by = offset + start;
    for (const { start, end, kind, block } of reading.paragraphs) {
      paragraphs.push({
        start: start + by,
        end: end + by,
        kind,
        block: block === undefined ? block : block + quotations,
      });
    }
    for (const citation of reading.citations) citations.push(moved(citation, by));
    prose += blank(text.slice(prose.length, start)) + reading.text;
    quotations += reading.quotations;
  }
  return { prose: prose + blank(text.slice(prose.length)), paragraphs, citations };
}

function moved(citation: Citation, by: number): Citation {
  if (by === 0) return citation;
  const shift = (span: Span): Span => ({ start: span.start + by, end: span.end + by });
  const { keySpan, group, prefix, suffix } = citation;
  return {
    ...citation,
    ...shift(citation),
    keySpan: shift(keySpan),
    group: shift(group),
    prefix: shift(prefix),
    suffix: shift(suffix),
  };
}
