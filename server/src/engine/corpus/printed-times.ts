import type { Division } from './divisions.ts';
import type { Source } from './source.ts';

/**
 * The times that a transcript prints before what is said, “[00:12:30] Finch: …” or “Ada Finch (12:30):”, each up to the
 * next. Empty where they are few or do not ascend, as in a log whose latest entry stands first.
 */
export function printedTimes({ text, prose }: Source): readonly Division[] {
  const from = prose.paragraphs[0]?.start ?? text.length;
  const found = [...text.matchAll(TIME)]
    .filter(({ index, 0: line }) => index + line.length > from)
    .map(({ index, 1: first, 2: inBrackets }) => ({ start: index, label: (first ?? inBrackets)! }));
  const seconds = found.map(({ label }) => clockSeconds(label));
  if (found.length < FEWEST || seconds.some((second, i) => i > 0 && second < seconds[i - 1]!)) return [];
  return found.map(({ start, label }, i) => ({ label, start, end: found[i + 1]?.start ?? text.length }));
}

/** Fewer may be times of day in a story. */
const FEWEST = 3;

const CLOCK = String.raw`(\d{1,3}:\d{2}(?::\d{2})?)(?:[.,]\d{1,3})?`;
/** A time that begins a line, or stands in brackets behind a speaker's name that does. */
const TIME = new RegExp(
  String.raw`^[ \t>*_]*(?:[[(]?${CLOCK}[\])]?(?=[\s*_:–—-]|$)|[^\n:“"«]{1,40}?[ \t]\\?[[(]${CLOCK}\\?[\])])`,
  'gmu',
);

/** Seconds of "12:30" (minutes and seconds) or "1:12:30"; NaN for what is no time. */
export function clockSeconds(clock: string): number {
  return clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}
