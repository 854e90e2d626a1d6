import type { Span } from '../text/span.ts';
import { type Mark, type MarkFamily, marks } from './marks.ts';

/** An opening mark and what closes it: its closing mark, or the end of its paragraph. */
export type Pair = Span & {
  readonly content: Span;
  readonly family: MarkFamily;
  readonly closed: boolean;
  readonly continues: boolean;
};

/**
 * Pairs the marks of one paragraph, outer before inner.
 *
 * A mark that never closes takes the rest of the paragraph, as quotations of many paragraphs have it; but not where
 * another of its family opens and closes after it: then its end is anybody's guess, and it is left out.
 *
 * `carried` names the families that the paragraph before left open, outermost first.
 */
export function pairMarks(
  text: string,
  paragraph: Span,
  next: Span | undefined,
  carried: readonly string[],
): readonly Pair[] {
  const found: Pair[] = [];
  const stack: Open[] = [];
  const lastClosed = new Map<MarkFamily, number>();
  const whole = text.slice(paragraph.start, paragraph.end);
  let edge = paragraph.start + whole.length - whole.trimStart().length;
  let reopened = 0;

  const record = ({ mark, continues }: Open, end: Span, closed: boolean) => {
    const content = { start: mark.end, end: end.start };
    if (!/[\p{L}\p{N}]/u.test(text.slice(content.start, content.end))) return;
    found.push({ start: mark.start, end: end.end, content, family: mark.family, closed, continues });
    if (closed) lastClosed.set(mark.family, mark.start);
  };
  const abandon = (open: Open | undefined) => {
    if (open?.doubtfulEnd !== undefined) record(open, open.doubtfulEnd, true);
  };
  const open = (mark: Mark) => {
    const continues = mark.start === edge && carried[reopened] === mark.family;
    if (continues) reopened++;
    if (mark.start === edge) edge = mark.end;
    const top = stack.at(-1);
    if (top?.doubtfulEnd !== undefined && top.mark.family === mark.family) abandon(stack.pop());
    if (stack.length === DEEPEST) stack.shift();
    stack.push({ mark, continues, doubtfulEnd: undefined });
  };
  const close = (mark: Mark) => {
    for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
      if (top.mark.family === mark.family) return record(top, mark, true);
      abandon(top);
    }
  };

  for (const mark of marks(text, paragraph)) {
    const waiting = stack.findLast((each) => each.mark.family === mark.family)?.mark;
    const reopens = mark.start === edge && carried[reopened] === mark.family;
    if (reopens || (waiting === undefined && (mark.lean !== 'close' || mark.turned))) {
      if (mark.family !== 'single' || mark.lean === 'open') open(mark);
    } else if (waiting === undefined) {
    } else if (mark.family === 'single' && mark.lean === 'close') {
      const top = stack.at(-1)!;
      if (top.mark !== waiting) continue;
      if (mark.doubtful) top.doubtfulEnd ??= mark;
      else close(mark);
    } else if (mark.lean === 'open' && !(mark.turned && closesWhenTurned(text, mark, waiting))) open(mark);
    else close(mark);
  }

  const end = paragraph.start + whole.trimEnd().length;
  const unclosed = new Set<MarkFamily>();
  for (const left of stack) {
    const { family, start } = left.mark;
    abandon(left);
    if (left.doubtfulEnd !== undefined || unclosed.has(family) || (lastClosed.get(family) ?? -1) > start) continue;
    if (/\s/.test(text[left.mark.end] ?? ' ') && left.mark.lean === 'either') continue;
    if (family === 'single' && !reopensIn(text, next, left.mark)) continue;
    unclosed.add(family);
    record(left, { start: end, end }, false);
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A mark that waits for its closing one, and the genitive's apostrophe that may be it. */
type Open = { readonly mark: Mark; readonly continues: boolean; doubtfulEnd: Mark | undefined };

/** Nobody nests deeper; it keeps hostile text linear. */
const DEEPEST = 16;

/** Whether “ or « closes what waits, as in „so“ and »so«, and not opens again, as in “so”“so”. */
function closesWhenTurned(text: string, mark: Mark, waiting: Mark): boolean {
  const opening = text.slice(waiting.start, waiting.end);
  return opening !== text.slice(mark.start, mark.end) || !/^[\p{L}\p{N}]/u.test(text.slice(mark.end, mark.end + 2));
}

/** Whether the paragraph begins with the mark again, behind at most two others. */
function reopensIn(text: string, paragraph: Span | undefined, mark: Mark): boolean {
  if (paragraph === undefined) return false;
  const head = text.slice(paragraph.start, paragraph.end).trimStart().slice(0, 4);
  const at = head.indexOf(text.slice(mark.start, mark.end));
  return at >= 0 && !/[\p{L}\p{N}]/u.test(head.slice(0, at));
}
