import type { ItemDate } from '../item.ts';

/**
 * A date of BibLaTeX (ISO 8601-2: `2018-10-26`, a range with a slash, `~` and `?` for what is uncertain), or a year
 * with a month and a day beside it, as BibTeX has them. What is neither is kept as it is written.
 */
export function readItemDate(date: string, month?: string, day?: string): ItemDate | undefined {
  const written = date.trim();
  if (written === '') return undefined;
  const ends = written.split('/').map(parts);
  if (
    ends[0] === undefined ||
    ends.slice(1).some((end, i) => end === undefined && !/^(?:\.\.)?$/.test(written.split('/')[i + 1]!))
  ) {
    return { literal: written };
  }
  const known = ends.filter((end) => end !== undefined);
  const first = known[0]!;
  const full = first.length === 1 && month !== undefined ? withMonth(first, month, day) : first;
  // A range without an end has no year 0 for it, as Pandoc writes it.
  const end = ends.length > 1 ? [ends[1] ?? [0]] : [];
  return { 'date-parts': [full, ...end], ...(/[~?%]/.test(written) && { circa: true }) };
}

function parts(text: string): readonly number[] | undefined {
  const match = /^(-?\d{4})(?:-(\d{2}|\d)(?:-(\d{2}|\d))?)?(?:T[\d:.Z+-]*)?[~?%]?$/.exec(text.trim());
  if (match === null) return undefined;
  return match.slice(1).flatMap((part) => (part === undefined ? [] : [Number(part)]));
}

function withMonth(date: readonly number[], month: string, day: string | undefined): readonly number[] {
  const lower = month.trim().toLowerCase();
  const named = MONTHS.indexOf(MONTH.exec(lower)?.[0] ?? '') + 1;
  const number = /^\d{1,2}$/.test(lower) ? Number(lower) : named;
  if (number < 1 || number > 12) return date;
  // "26 October" and "October 26" stand in the month's field, too.
  const inMonth = /\b(\d{1,2})\b/.exec(named > 0 ? lower : '')?.[1];
  const written = day?.trim() ?? inMonth;
  return written !== undefined && /^\d{1,2}$/.test(written) ? [...date, number, Number(written)] : [...date, number];
}

const MONTH = /(?<![a-z])(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
