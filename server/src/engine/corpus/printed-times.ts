import type { Span } from '../text/span.ts';
import type { Division } from './divisions.ts';
import type { Source } from './source.ts';

/**
 * The times that a transcript prints before what is said, “[00:12:30] Finch: …” or “Ada Finch (12:30):”, each up to the
 * next. Empty where they are few or do not ascend, as in a log whose latest entry stands first.
 */
export function printedTimes({ text, prose }: Source): readonly Division[] {
  const times = timesIn(text, prose.paragraphs[0]?.start ?? text.length);
  return times.map(({ label, line }, i) => ({ label, start: line, end: times[i + 1]?.line ?? text.length }));
}

/**
 * Where these times stand, as far as they surely are no words of what is said: in brackets, alone on a line, or before
 * a label. “14:00 The hall opens” may be a programme, which is quoted with its times.
 */
export function timesOutsideSpeech(text: string, from: number): readonly Span[] {
  return timesIn(text, from).filter(({ isApart }) => isApart);
}

/** True for a text whose times count from its start: a recording, and so somebody's own words from end to end. */
export function isRecording(text: string): boolean {
  const [first] = timesIn(text, 0);
  return first !== undefined && clockSeconds(first.label) < LATEST_START;
}

/** Fewer may be times of day in a story. */
const FEWEST = 3;
/** Seconds. A log of a day starts later, or its times are the clock's. */
const LATEST_START = 120;

type Time = Span & { readonly label: string; readonly line: number; readonly isApart: boolean };

function timesIn(text: string, from: number): readonly Time[] {
  if (!/\d:\d\d/.test(text)) return [];
  const times: Time[] = [];
  for (const match of text.matchAll(TIME)) {
    const [whole, margin, time, first, name, behind] = match;
    if (match.index + whole.length <= from) continue;
    const start = match.index + (margin?.length ?? 0);
    const end = start + (time?.length ?? 0);
    const rest = text.slice(end, end + LONGEST_LABEL);
    const isApart =
      name === undefined && (/^[[(]/.test(time!) || /^[^\S\n]*(?:\r?\n|$)/.test(rest) || LABEL.test(rest));
    times.push({ label: (first ?? behind)!, line: match.index, start, end, isApart });
  }
  const seconds = times.map(({ label }) => clockSeconds(label));
  const isAscending = seconds.every((second, i) => i === 0 || second >= seconds[i - 1]!);
  return times.length < FEWEST || !isAscending ? [] : times;
}

const CLOCK = String.raw`(\d{1,3}:\d{2}(?::\d{2})?)(?:[.,]\d{1,3})?`;
/** A time that begins a line, or stands in brackets behind a speaker's name that does. */
const TIME = new RegExp(
  String.raw`^([ \t>*_]*)(?:([[(]?${CLOCK}[\])]?)(?=[\s*_:–—-]|$)|([^\n:“"«]{1,40}?[ \t])\\?[[(]${CLOCK}\\?[\])])`,
  'gmu',
);
/** UTF-16 units. */
const LONGEST_LABEL = 60;
const LABEL = /^[\s*_–—-]*\p{Lu}[\p{L}\p{M}\p{N}.'’ -]{0,40}\s?:/u;

/** Seconds of "12:30" (minutes and seconds) or "1:12:30"; NaN for what is no time. */
export function clockSeconds(clock: string): number {
  return clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}
