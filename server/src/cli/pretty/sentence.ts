import type { Span } from '../../engine/index.ts';

/** From the start of the sentence that a span begins in to the end of the one that it ends in, `within` a part of the text. */
export function sentencesAround(text: string, { start, end }: Span, within: Span): Span {
  const from = Math.max(within.start, start - SIGHT);
  const limit = Math.max(end, Math.min(within.end, end + SIGHT));
  const before = text.slice(from, start);
  const after = text.slice(end, limit);
  const last = endsIn(before).at(-1);
  const next = endsIn(text.slice(start, limit)).find((one) => start + one >= end);
  // Where the words themselves end the sentence, its end lies in their closing marks.
  const isEnded = /[.!?؟。…]["”»’')\]]*$/u.test(text.slice(Math.max(0, end - 5), end)) && /^(?:\s|$)/.test(after);
  return trimmed(text, {
    start: last === undefined ? wordStart(text, from) : from + last,
    end: isEnded ? end : next === undefined ? limit : start + next,
  });
}

/** The offset itself where no word is cut by it, else the next word's, unless there is no space in sight. */
export function wordStart(text: string, offset: number): number {
  if (offset <= 0) return 0;
  if (!/[\p{L}\p{N}\p{M}]/u.test(text[offset - 1]!)) return offset;
  const space = text.slice(offset, offset + LONGEST_WORD).search(/\s/);
  return space < 0 ? offset : offset + space + 1;
}

/** How far a sentence is followed, and where a word is taken to have no end. UTF-16 units. */
const SIGHT = 300;
const LONGEST_WORD = 40;

/** A full stop and kin, with closing marks and citations behind them, but not after a title or initials; or a blank line. */
const END = new RegExp(
  String.raw`(?<!\b(?:\p{L}|Lt|Gen|Col|Maj|Sgt|Capt|Adm|Gov|Sen|Rep|Dr|Mr|Mrs|Ms|Prof|Rev|Hon|St|Jr|Sr|No|vs))` +
    String.raw`[.!?؟。…]+[”»"’')\]]*(?:\s*\[[^\][]*\]\.?)?(?=\s|$)|(?:\r\n?|\n)[ \t>]*(?:\r\n?|\n)`,
  'gu',
);

/** Where sentences end, as offsets; a full stop in brackets, as in `[@a, p. 3]`, ends none. */
function endsIn(text: string): readonly number[] {
  return [...text.matchAll(END)].flatMap((match) => {
    const opened = text.lastIndexOf('[', match.index);
    const isInside = opened > text.lastIndexOf(']', match.index - 1) && BRACKETS.test(text.slice(opened));
    return isInside || startsInside(text, match.index) ? [] : [match.index + match[0].length];
  });
}

const BRACKETS = /^\[[^\][]{0,200}\]/;

/** True before the closing bracket of a pair that opened before the text begins. */
function startsInside(text: string, offset: number): boolean {
  const closing = text.indexOf(']');
  const opening = text.indexOf('[');
  return offset < closing && (opening < 0 || closing < opening);
}

function trimmed(text: string, { start, end }: Span): Span {
  const shown = text.slice(start, end);
  const left = shown.length - shown.trimStart().length;
  return { start: start + left, end: Math.max(start + left, end - (shown.length - shown.trimEnd().length)) };
}
