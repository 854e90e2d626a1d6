import type { Span } from '../../engine/index.ts';
import { sentencesAround, wordStart } from './sentence.ts';
import { printable } from './width.ts';

/** A part of a text to show on its own, with the words in it to mark; offsets count in the excerpt. */
export type Excerpt = { readonly text: string; readonly marks: readonly Span[] };

/**
 * The sentences around `focus`, with the marks that lie in them. What is longer than a reader wants to see is cut to
 * its beginning and the neighbourhood of the marks, or where there are none, to its beginning and end; an ellipsis
 * stands for the rest.
 */
export function excerpt(text: string, focus: Span, marks: readonly Span[] = []): Excerpt {
  const hull = {
    start: Math.min(focus.start, ...marks.map(({ start }) => start)),
    end: Math.max(focus.end, ...marks.map(({ end }) => end)),
  };
  const whole = sentencesAround(text, hull);
  if (whole.end - whole.start <= LONGEST) return join(text, whole, [whole], marks);
  const wanted =
    marks.length > 0
      ? [{ start: focus.start, end: focus.start + CONTEXT }, ...marks.flatMap((mark) => around(mark))]
      : [
          { start: focus.start, end: focus.start + LONGEST / 2 },
          { start: focus.end - LONGEST / 4, end: focus.end },
        ];
  return join(text, whole, merged(wanted.map((part) => toWords(text, part, whole))), marks);
}

/** UTF-16 units: about four lines of a terminal. */
const LONGEST = 360;
/** What is shown on each side of a mark in a long text. UTF-16 units. */
const CONTEXT = 70;

/** The beginning and the end of a mark with what is near them: a mark may itself be long. */
function around({ start, end }: Span): Span[] {
  return [
    { start: start - CONTEXT, end: Math.min(start + CONTEXT, end + CONTEXT) },
    { start: Math.max(end - CONTEXT, start - CONTEXT), end: end + CONTEXT },
  ];
}

/** Moves the ends of a part inwards to the next word's, so that no word is cut, and keeps it within the whole. */
function toWords(text: string, part: Span, whole: Span): Span {
  const start = part.start <= whole.start ? whole.start : wordStart(text, part.start);
  if (part.end >= whole.end) return { start, end: whole.end };
  const lastSpace = text.lastIndexOf(' ', part.end);
  return { start, end: lastSpace > start ? lastSpace : part.end };
}

function merged(parts: readonly Span[]): Span[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of [...parts].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== undefined && start <= last.end + 5) last.end = Math.max(last.end, end);
    else if (start < end) result.push({ start, end });
  }
  return result;
}

function join(text: string, whole: Span, parts: readonly Span[], marks: readonly Span[]): Excerpt {
  let shown = '';
  const placed: Span[] = [];
  for (const part of parts) {
    if (shown !== '') shown += ' … ';
    else if (part.start > whole.start) shown += '… ';
    const shift = shown.length - part.start;
    shown += printable(text.slice(part.start, part.end));
    for (const mark of marks) {
      const start = Math.max(mark.start, part.start);
      const end = Math.min(mark.end, part.end);
      if (start < end) placed.push({ start: start + shift, end: end + shift });
    }
  }
  if ((parts.at(-1)?.end ?? 0) < whole.end) shown += ' …';
  return collapsed({ text: shown, marks: placed });
}

/** With each run of spaces as one, as a break between paragraphs leaves them. */
function collapsed({ text, marks }: Excerpt): Excerpt {
  const runs = [...text.matchAll(/ {2,}/g)];
  const moved = (offset: number) =>
    runs.reduce((at, { index, 0: run }) => at - Math.max(0, Math.min(run.length, offset - index) - 1), offset);
  return {
    text: text.replace(/ {2,}/g, ' '),
    marks: marks.map(({ start, end }) => ({ start: moved(start), end: moved(end) })),
  };
}
