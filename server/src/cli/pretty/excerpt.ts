import type { Span } from '../../engine/index.ts';
import { printable } from './width.ts';

/** A part of a text to show on its own, with the words in it to mark; offsets count in the excerpt. */
export type Excerpt = { readonly text: string; readonly marks: readonly Span[] };

/**
 * The sentences around `focus`, with the marks that lie in them. What is longer than a reader wants to see is cut to
 * the neighbourhood of the marks, or where there are none, to its beginning and end; an ellipsis stands for the rest.
 */
export function excerpt(text: string, focus: Span, marks: readonly Span[] = []): Excerpt {
  const hull = {
    start: Math.min(focus.start, ...marks.map(({ start }) => start)),
    end: Math.max(focus.end, ...marks.map(({ end }) => end)),
  };
  const whole = trimmed(text, sentencesAround(text, hull));
  if (whole.end - whole.start <= LONGEST) return join(text, whole, [whole], marks);
  const wanted =
    marks.length > 0
      ? marks.flatMap((mark) => around(mark))
      : [
          { start: focus.start, end: focus.start + LONGEST / 2 },
          { start: focus.end - LONGEST / 4, end: focus.end },
        ];
  return join(text, whole, merged(wanted.map((part) => toWords(text, part, whole))), marks);
}

/** UTF-16 units: about four lines of a terminal. */
const LONGEST = 360;
/** What is shown on each side of a mark in a long text, and how far a sentence is followed. UTF-16 units. */
const CONTEXT = 70;
const SIGHT = 300;

/** The beginning and the end of a mark with what is near them: a mark may itself be long. */
function around({ start, end }: Span): Span[] {
  return [
    { start: start - CONTEXT, end: Math.min(start + CONTEXT, end + CONTEXT) },
    { start: Math.max(end - CONTEXT, start - CONTEXT), end: end + CONTEXT },
  ];
}

/** A full stop and kin, with closing marks and citations behind them, but not after a title or initials; or a blank line. */
const SENTENCE_END = new RegExp(
  String.raw`(?<!\b(?:\p{L}|Lt|Gen|Col|Maj|Sgt|Capt|Adm|Gov|Sen|Rep|Dr|Mr|Mrs|Ms|Prof|Rev|Hon|St|Jr|Sr|No|vs))` +
    String.raw`[.!?؟。…]+[”»"’')\]]*(?:\s*\[[^\][]*\]\.?)?(?=\s|$)|(?:\r\n?|\n)[ \t>]*(?:\r\n?|\n)`,
  'gu',
);

function sentencesAround(text: string, { start, end }: Span): Span {
  const from = Math.max(0, start - SIGHT);
  const before = [...text.slice(from, start).matchAll(SENTENCE_END)].at(-1);
  const after = text
    .slice(end, end + SIGHT)
    .matchAll(SENTENCE_END)
    .next().value;
  // Where the words themselves end the sentence, its end lies before.
  const ended =
    /[.!?؟。…]["”»’')\]]*$/u.test(text.slice(Math.max(0, end - 5), end)) && /^(?:\s|$)/.test(text.slice(end));
  return {
    start: before === undefined ? wordStart(text, from) : from + before.index + before[0].length,
    end: ended ? end : after === undefined ? Math.min(text.length, end + SIGHT) : end + after.index + after[0].length,
  };
}

function trimmed(text: string, { start, end }: Span): Span {
  const shown = text.slice(start, end);
  const left = shown.length - shown.trimStart().length;
  return { start: start + left, end: Math.max(start + left, end - (shown.length - shown.trimEnd().length)) };
}

/** Moves the ends of a part inwards to the next word's, so that no word is cut, and keeps it within the whole. */
function toWords(text: string, part: Span, whole: Span): Span {
  const start = part.start <= whole.start ? whole.start : wordStart(text, part.start);
  if (part.end >= whole.end) return { start, end: whole.end };
  const lastSpace = text.lastIndexOf(' ', part.end);
  return { start, end: lastSpace > start ? lastSpace : part.end };
}

/** The first place after a space, unless that is out of sight (in a script without spaces). */
function wordStart(text: string, offset: number): number {
  if (offset <= 0) return 0;
  const space = text.slice(offset, offset + CONTEXT / 2).search(/\s/);
  return space < 0 ? offset : offset + space + 1;
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
  return { text: shown, marks: placed };
}
