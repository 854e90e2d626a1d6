import type { Tree } from '@lezer/common';
import type { Span } from '../text/span.ts';

/** A comment in a draft, `<!-- … -->`, which is no prose: a note from the writer to whoever works on the text. */
export type Comment = Span & {
  /** What stands between its marks. */
  readonly content: Span;
  /** False where `-->` is missing, so that all the rest of the text has become comment. */
  readonly closed: boolean;
  /** True where it has its lines for itself. */
  readonly alone: boolean;
  /** The block below it: a paragraph, heading, table, block quotation or list item. Undefined where none follows. */
  readonly below: Span | undefined;
};

/** The comments of a Markdown text, in order; those in code are none. Offsets are moved by `offset`. */
export function commentsOf(text: string, tree: Tree | undefined, offset: number): readonly Comment[] {
  if (!text.includes(OPEN)) return [];
  const comments: { -readonly [Field in keyof Comment]: Comment[Field] }[] = [];
  let waiting = comments.length;
  tree?.iterate({
    enter({ name, from, to }) {
      if (name === 'Comment' || name === 'CommentBlock') {
        comments.push(read(text, from, to, offset, name === 'CommentBlock'));
        if (name === 'Comment') waiting = comments.length;
      } else if (!PASSED_OVER.has(name)) {
        for (; waiting < comments.length; waiting++) {
          comments[waiting]!.below = { start: offset + from, end: offset + to };
        }
      }
    },
    leave({ name }) {
      if (SURROUNDINGS.has(name)) waiting = comments.length;
    },
  });
  return comments;
}

const OPEN = '<!--';
const CLOSE = '-->';

/** What may stand between a comment and its block. Of a list, the block is the first item: each has its own place. */
const PASSED_OVER = new Set(['QuoteMark', 'ListMark', 'FootnoteMark', 'DivFence', 'BulletList', 'OrderedList']);

/** A comment at their end has nothing below it. */
const SURROUNDINGS = new Set(['Blockquote', 'ListItem', 'Footnote']);

function read(text: string, from: number, to: number, offset: number, isBlock: boolean): Comment {
  const found = text.slice(from + OPEN.length, to).indexOf(CLOSE);
  const closed = found >= 0;
  const contentEnd = closed ? from + OPEN.length + found : to;
  const end = closed ? contentEnd + CLOSE.length : to;
  return {
    start: offset + from,
    end: offset + end,
    content: { start: offset + from + OPEN.length, end: offset + contentEnd },
    closed,
    alone: isBlock && text.slice(end, to).trim() === '',
    below: undefined,
  };
}
