import type { Comment } from '../markdown/comments.ts';
import type { Draft } from '../markdown/draft.ts';
import type { TextEdit } from './finding.ts';
import type { SuppressionsRead } from './suppression.ts';
import {
  joined,
  type NamedCode,
  problem,
  readCodes,
  readStatement,
  SUPPRESSION_NAME,
  splitStatement,
} from './suppression-statement.ts';

/** `<!-- verbatim-ignore quote-altered: the reason -->` on a line of its own, for the block below it. */
export function readSuppressionComments({ text, comments }: Draft): SuppressionsRead {
  return joined(comments.map((comment) => readComment(text, comment)));
}

function readComment(text: string, comment: Comment): SuppressionsRead {
  const content = text.slice(comment.content.start, comment.content.end);
  const name = NAME.exec(content);
  if (name === null) return { suppressions: [], problems: [] };
  const start = comment.content.start + name[0].length;
  const nameStart = start - SUPPRESSION_NAME.length;
  if (!comment.closed) return problem('is-not-closed', { start: comment.start, end: start });
  const span = { start: nameStart, end: nameStart + content.slice(nameStart - comment.content.start).trimEnd().length };
  if (!comment.alone) return problem('shares-its-line', span);
  const { codes: words, reason } = splitStatement(text.slice(start, span.end));
  const codes = readCodes(words).map((code) => ({ ...code, start: start + code.start, end: start + code.end }));
  return readStatement({
    codes: codes.map((code, i) => ({ ...code, removal: removalOf(codes, i, text, comment) })),
    reason,
    span,
    scope: comment.below,
  });
}

const NAME = new RegExp(String.raw`^\s*${SUPPRESSION_NAME}(?![\p{L}\p{N}_-])`, 'u');

/** One of several codes goes with its comma, the only one with the whole comment. */
function removalOf(codes: readonly NamedCode[], index: number, text: string, comment: Comment): TextEdit {
  const code = codes[index]!;
  const next = codes[index + 1];
  const previous = codes[index - 1];
  if (next !== undefined) return { start: code.start, end: next.start, newText: '' };
  if (previous !== undefined) return { start: previous.end, end: code.end, newText: '' };
  return { start: comment.start, end: lineEnd(text, comment), newText: '' };
}

/** A line that is left empty goes too, unless it is all that parts two paragraphs. */
function lineEnd(text: string, { start, end }: Comment): number {
  const opensText =
    start === 0 || /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)$/.test(text.slice(Math.max(0, start - 200), start));
  return opensText ? end + /^[ \t]*(?:\r\n|\n|\r)?/.exec(text.slice(end, end + 200))![0].length : end;
}
