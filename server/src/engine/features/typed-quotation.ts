import type { Draft } from '../markdown/draft.ts';
import { type Mark, marks } from '../quotations/marks.ts';
import type { Paragraph } from '../text/prose.ts';
import { lastAt, type Span } from '../text/span.ts';

/** A quotation that a writer is in the middle of. */
export type TypedQuotation = {
  /** The mark that opens it; empty in a block quotation that has none. */
  readonly opening: string;
  /** What stands between the mark (or the block's beginning) and the caret. */
  readonly content: Span;
  /** What stands before it in its paragraph; empty where it begins one. */
  readonly before: Span;
  /** Where it ends: right here, at a mark that is next to the caret (its span), or behind more words. */
  readonly closing: 'missing' | 'later' | Span;
};

/** The innermost quotation that is open at a caret, of words in marks or in a block; undefined where none is. */
export function typedQuotationAt(draft: Draft, offset: number): TypedQuotation | undefined {
  if (WORD.test(draft.text.slice(offset, offset + 2))) return undefined;
  const paragraph = paragraphAt(draft, offset);
  if (paragraph === undefined) return emptyBlockAt(draft, offset);
  const { text } = draft.prose;
  const mark = openMark(text, { start: paragraph.start, end: offset });
  if (mark !== undefined) {
    return {
      opening: text.slice(mark.start, mark.end),
      content: { start: mark.end, end: offset },
      before: { start: paragraph.start, end: mark.start },
      closing: closingOf(mark, draft, { start: offset, end: Math.max(offset, paragraph.end) }),
    };
  }
  if (paragraph.kind !== 'block-quotation') return undefined;
  const isInside = WORD.test(text.slice(offset, paragraph.end));
  return {
    opening: '',
    content: { start: paragraph.start, end: offset },
    before: { start: paragraph.start, end: paragraph.start },
    closing: isInside ? 'later' : { start: offset, end: offset },
  };
}

const WORD = /^[\p{L}\p{N}]/u;

/** The paragraph that a caret stands in, or right behind on the same line, as after a space that was just typed. */
function paragraphAt({ text, prose: { paragraphs } }: Draft, offset: number): Paragraph | undefined {
  const paragraph = paragraphs[lastAt(paragraphs, offset)];
  if (paragraph === undefined) return undefined;
  return offset <= paragraph.end || /^[^\S\r\n]*$/.test(text.slice(paragraph.end, offset)) ? paragraph : undefined;
}

/** A line of a block quotation on which nothing stands yet, as "> " opens one. */
function emptyBlockAt({ text, frontMatter }: Draft, offset: number): TypedQuotation | undefined {
  const line = text.slice(Math.max(text.lastIndexOf('\n', offset - 1) + 1, offset - LONGEST_MARGIN), offset);
  if (!/^ {0,3}(?:> ?)*> $/.test(line) || offset < frontMatter.span.end) return undefined;
  if (!/^[^\S\r\n]*(?:[\r\n]|$)/.test(text.slice(offset, offset + LONGEST_MARGIN))) return undefined;
  const content = { start: offset, end: offset };
  return { opening: '', content, before: content, closing: content };
}

/** UTF-16 units. Nobody nests block quotations deeper. */
const LONGEST_MARGIN = 40;

/** The innermost mark of a span that nothing closes in it. */
function openMark(text: string, span: Span): Mark | undefined {
  const open: Mark[] = [];
  for (const mark of marks(text, span)) {
    const at = open.findLastIndex(({ family }) => family === mark.family);
    const closes = at >= 0 && (mark.lean !== 'open' || (mark.turned && isOtherForm(text, mark, open[at]!)));
    if (closes && !mark.doubtful) open.length = at;
    else if (mark.lean !== 'close' || (mark.turned && at < 0)) open.push(mark);
  }
  return open.at(-1);
}

/** “ closes „, as in German, but not another “. */
function isOtherForm(text: string, mark: Mark, other: Mark): boolean {
  return text.slice(mark.start, mark.end) !== text.slice(other.start, other.end);
}

function closingOf({ family }: Mark, { prose: { text } }: Draft, rest: Span): TypedQuotation['closing'] {
  const next = marks(text, rest).find((mark) => mark.family === family);
  if (next === undefined || (next.lean === 'open' && !next.turned)) return 'missing';
  return text.slice(rest.start, next.start).trim() === '' ? { start: next.start, end: next.end } : 'later';
}
