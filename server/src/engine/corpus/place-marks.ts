import { type LocatorLabel, TERMS } from '../markdown/locators.ts';
import type { Span } from '../text/span.ts';
import { timesOutsideSpeech } from './printed-times.ts';

/** Where a place in a work begins, as a comment says before its first words: `<!-- page 34 -->`, `<!-- time 12:30 -->`. */
export type PlaceMark = Span & {
  readonly kind: LocatorLabel;
  /** As it is printed there: "34", "xiv", "12:30". */
  readonly label: string;
};

/**
 * The marks of a text, in order: on lines of their own or behind words, for what begins a line with more is HTML to
 * Markdown as a whole. A kind of place is called by its English name.
 */
export function placeMarksIn(text: string): readonly PlaceMark[] {
  if (!text.includes('<!--')) return [];
  return [...text.matchAll(MARK)].map(({ index, 0: mark, 1: name, 2: label, 3: time }) => {
    const kind = time === undefined ? (name!.toLowerCase() as LocatorLabel) : 'timestamp';
    return { start: index, end: index + mark.length, kind, label: label ?? time! };
  });
}

/** A label is a number, Arabic or Roman, or letters with a number; of a time it is the clock's. */
const MARK = new RegExp(
  `<!--[ \\t]*(?:(${Object.keys(TERMS).join('|')})[ \\t]+([\\p{L}\\p{N}][\\p{L}\\p{N}.-]{0,15})|time[ \\t]+(\\d{1,3}:\\d{2}(?::\\d{2})?))[ \\t]*-->(?:(?=[ \\t]*$)|(?<=[^ \\t\\r\\n][ \\t]*<!--[^<>]*-->))`,
  'gimu',
);

/**
 * The text without its place marks and the times that a transcript prints, as long as it was: blanks stand for them.
 * A sentence that goes on over a page's end goes on here, too: what parts it there becomes one space after the other,
 * and with `lines`, the last line end stays. An empty line beside the mark parts paragraphs, unless the text before it
 * breaks off and goes on with a small letter behind it. `from` is where the text starts behind its front matter.
 */
export function withoutPlaceMarks(marked: string, from: number, lines: boolean): string {
  const text = withoutTimes(marked, from);
  let out = '';
  let at = 0;
  for (const { start, end } of placeMarksIn(text)) {
    const before = text.slice(at, start).trimEnd().length + at;
    const after = end + /^\s*/.exec(text.slice(end, end + LONGEST_GAP))![0].length;
    const gap = text.slice(before, start) + ' '.repeat(end - start) + text.slice(end, after);
    const isParted = [text.slice(before, start), text.slice(end, after)].some((side) => EMPTY_LINE.test(side));
    const isOneText = before > from && isWithinSentence(text, before, after, isParted);
    out += text.slice(at, before) + (isOneText ? joined(gap, lines) : gap);
    at = after;
  }
  return at === 0 ? text : out + text.slice(at);
}

/** Word joiners part nothing, and begin no block of code as spaces would. */
function withoutTimes(text: string, from: number): string {
  let out = '';
  let at = 0;
  for (const { start, end } of timesOutsideSpeech(text, from)) {
    out += text.slice(at, start) + '\u2060'.repeat(end - start);
    at = end;
  }
  return at === 0 ? text : out + text.slice(at);
}

/** UTF-16 units of white space; what is farther away is another paragraph. */
const LONGEST_GAP = 200;

const EMPTY_LINE = /(?:\r\n|\r(?!\n)|\n)[^\S\r\n]*[\r\n]/;

function isWithinSentence(text: string, before: number, after: number, isParted: boolean): boolean {
  if (after >= text.length) return false;
  if (!isParted) return !/^(?:#|>|[-*+] |\d+[.)] )/.test(text.slice(after, after + 10));
  return (
    /[\p{L}\p{M}\p{N},;–—-]$/u.test(text.slice(Math.max(0, before - 2), before)) &&
    /^["“'‘(]?\p{Ll}/u.test(text.slice(after, after + 3))
  );
}

function joined(gap: string, lines: boolean): string {
  const blank = gap.replace(/[^ ]/g, ' ');
  const last = lines ? /(?:\r\n|\r|\n)[^\r\n]*$/.exec(gap) : null;
  return last === null ? blank : blank.slice(0, last.index) + last[0];
}
