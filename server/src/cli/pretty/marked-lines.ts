import type { Span } from '../../engine/index.ts';
import type { Excerpt } from './excerpt.ts';
import { characters, characterWidth } from './width.ts';

/**
 * An excerpt in lines of at most `width` columns. Its marked words go through `paintMark` where there are colours;
 * else a line of carets stands under each line that has any. Columns do not tell where a word stands in a line that
 * runs from right to left, which some terminals turn round and others do not: there, marked words stand in ⟦ ⟧.
 */
export function markedLines(
  { text, marks }: Excerpt,
  width: number,
  paintMark: ((text: string) => string) | undefined,
): readonly string[] {
  if (paintMark !== undefined) return wrap(text, width).map((line) => painted(text, line, marks, paintMark));
  if (RIGHT_TO_LEFT.test(text)) {
    const bracketed = inBrackets(text, marks);
    return wrap(bracketed, width).map((line) => bracketed.slice(line.start, line.end));
  }
  return wrap(text, width).flatMap((line) => {
    const carets = caretsUnder(text, line, marks);
    const shown = text.slice(line.start, line.end);
    return carets === '' ? [shown] : [shown, carets];
  });
}

/** Plain text in lines of at most `width` columns. */
export function wrapped(text: string, width: number): readonly string[] {
  return wrap(text, width).map((line) => text.slice(line.start, line.end));
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** Between two wide characters, of scripts that set no spaces, a line may end anywhere. */
const WIDE = 2;

/** Where to break: at spaces, which then belong to no line, and within words only where they are too long. */
function wrap(text: string, width: number): readonly Span[] {
  const lines: Span[] = [];
  let start = 0;
  let used = 0;
  let breakAt: Span | undefined;
  let usedAtBreak = 0;
  for (const { text: character, start: at } of characters(text)) {
    const columns = characterWidth(character);
    if (used + columns > width && at > start) {
      if (character === ' ' || columns === WIDE) breakAt = { start: at, end: at };
      const { start: end, end: next } = breakAt ?? { start: at, end: at };
      lines.push({ start, end });
      used = breakAt === undefined || breakAt.start === at ? 0 : used - usedAtBreak;
      start = next;
      breakAt = undefined;
    }
    if (character === ' ') {
      // A space at a line's start is that of the break.
      if (at === start) {
        start = at + 1;
        continue;
      }
      breakAt = { start: at, end: at + 1 };
      usedAtBreak = used + columns;
    } else if (columns === WIDE && at > start) {
      breakAt = { start: at, end: at };
      usedAtBreak = used;
    }
    used += columns;
  }
  if (start < text.length || lines.length === 0) lines.push({ start, end: text.length });
  return lines;
}

function painted(text: string, line: Span, marks: readonly Span[], paintMark: (text: string) => string): string {
  let shown = '';
  let at = line.start;
  for (const { start, end } of within(line, marks)) {
    shown += text.slice(at, start) + paintMark(text.slice(start, end));
    at = end;
  }
  return shown + text.slice(at, line.end);
}

function caretsUnder(text: string, line: Span, marks: readonly Span[]): string {
  const marked = within(line, marks);
  if (marked.length === 0) return '';
  let carets = '';
  for (const { text: character, start } of characters(text.slice(line.start, line.end))) {
    const at = line.start + start;
    const isMarked = marked.some((mark) => mark.start < at + character.length && at < mark.end);
    carets += (isMarked ? '^' : ' ').repeat(characterWidth(character));
  }
  return carets.trimEnd();
}

function inBrackets(text: string, marks: readonly Span[]): string {
  let shown = '';
  let at = 0;
  for (const { start, end } of within({ start: 0, end: text.length }, marks)) {
    shown += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`;
    at = end;
  }
  return shown + text.slice(at);
}

/** The marks in a line, in order and disjoint. */
function within(line: Span, marks: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const start = Math.max(mark.start, line.start, result.at(-1)?.end ?? 0);
    const end = Math.min(mark.end, line.end);
    if (start < end) result.push({ start, end });
  }
  return result;
}
