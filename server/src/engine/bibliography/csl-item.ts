import type { Span } from '../text/span.ts';
import type { ReadEntry } from './bibliography.ts';

/** An item of CSL as an entry, or what is wrong with it. A field of the wrong kind counts as missing. */
export function readItem(value: unknown, span: Span): ReadEntry | string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'This is no item: it is left out.';
  const { id, type, file, ...others } = value as Readonly<Record<string, unknown>>;
  const key = typeof id === 'number' ? String(id) : typeof id === 'string' ? id.trim() : '';
  if (key === '') return 'This item has no “id”: it is left out.';
  const files = (Array.isArray(file) ? file : [file]).filter((path): path is string => typeof path === 'string');
  const item = { ...withDates(others), id: key, type: typeof type === 'string' && type !== '' ? type : 'document' };
  return { key, item, span, files };
}

type Fields = Readonly<Record<string, unknown>>;

/** Dates by `year`, `month` and `day`, or two of them for a range, as older files have them, in the form of CSL. */
function withDates(fields: Fields): Fields {
  const dates = DATES.flatMap((variable) => {
    const parts = (Array.isArray(fields[variable]) ? fields[variable] : [fields[variable]]).map(partsOf);
    return parts.length > 0 && parts.every((part) => part !== undefined)
      ? [[variable, { 'date-parts': parts.slice(0, 2) }] as const]
      : [];
  });
  return dates.length === 0 ? fields : { ...fields, ...Object.fromEntries(dates) };
}

const DATES = ['accessed', 'available-date', 'event-date', 'issued', 'original-date', 'submitted'];

function partsOf(date: unknown): readonly number[] | undefined {
  if (typeof date !== 'object' || date === null || !('year' in date)) return undefined;
  const { year, month, day } = date as Fields;
  const parts = [year, month, day].map(Number);
  const ends = parts.findIndex((part) => !Number.isInteger(part) || part === 0);
  return ends === 0 ? undefined : parts.slice(0, ends < 0 ? 3 : ends);
}
