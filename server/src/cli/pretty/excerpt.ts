import { type Span, withoutPlaceMarks } from '../../engine/index.ts';
import { wordStart } from './sentence.ts';
import { type Read, shownAround } from './surroundings.ts';
import { printable } from './width.ts';

/** A part of a text to show on its own, with the words in it to mark; offsets count in the excerpt. */
export type Excerpt = { readonly text: string; readonly marks: readonly Span[] };

/**
 * The sentences around `focus`, with the marks that lie in them. What does not fit is cut to its beginning and the
 * neighbourhood of the marks, or where there are none, to its beginning and end; an ellipsis stands for the rest.
 */
export function excerpt(read: Read, focus: Span, marks: readonly Span[] = [], fits: Fits = isShort): Excerpt {
  const hull = { start: focus.start, end: focus.end };
  for (const { start, end } of marks) {
    hull.start = Math.min(hull.start, start);
    hull.end = Math.max(hull.end, end);
  }
  const { start, end } = shownAround(read, hull);
  const text = withoutBlockMarks(withoutPlaceMarks(read.text.slice(start, end), 0, true));
  const within = (span: Span) => ({ start: span.start - start, end: span.end - start });
  return shortened(text, within(focus), marks.map(within), fits);
}

function shortened(text: string, focus: Span, marks: readonly Span[], fits: Fits): Excerpt {
  const whole = { start: 0, end: text.length };
  let shown = whole.end - whole.start <= LONGEST ? join(text, whole, [whole], marks) : undefined;
  for (const context of CONTEXTS) {
    if (shown !== undefined && fits(shown.text)) break;
    const wanted =
      marks.length > 0
        ? [{ start: focus.start, end: focus.start + context }, ...marks.flatMap((mark) => around(mark, context))]
        : [
            { start: focus.start, end: focus.start + 2.5 * context },
            { start: Math.max(focus.start, focus.end - context), end: focus.end },
          ];
    shown = join(text, whole, merged(wanted.map((part) => toWords(text, part, whole))), marks);
  }
  return shown!;
}

/** Whether what is to be shown takes no more room than there is. */
export type Fits = (text: string) => boolean;

const isShort: Fits = (text) => text.length <= LONGEST;

/** UTF-16 units: about four lines of a terminal. */
const LONGEST = 360;
/** What is shown on each side of a mark in a long text: the first that fits, or else the last. UTF-16 units. */
const CONTEXTS = [70, 50, 35, 25];

/** The beginning and the end of a mark with what is near them: a mark may itself be long. */
function around({ start, end }: Span, context: number): Span[] {
  return [
    { start: start - context, end: Math.min(start + context, end + context) },
    { start: Math.max(end - context, start - context), end: end + context },
  ];
}

/** The marks of a block quotation at the start of its lines are none of its words; spaces take their place. */
function withoutBlockMarks(text: string): string {
  return text.replace(/(?<=[\r\n])[ \t]*(?:>[ \t]?)+/g, (marks) => ' '.repeat(marks.length));
}

/** Moves the ends of a part inwards to the next word's, so that no word is cut, and keeps it within the whole. */
function toWords(text: string, part: Span, whole: Span): Span {
  const first = wordStart(text, part.start);
  const start = part.start <= whole.start ? whole.start : /[“„«‘"]/.test(text[first - 1]!) ? first - 1 : first;
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
