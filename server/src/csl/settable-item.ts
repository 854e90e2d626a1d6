import type { Item } from '../engine/index.ts';

/**
 * An item with what the processor can set of it: text, names and dates as CSL has them. Whatever else a file says under
 * these variables would only make it fail.
 */
export function settable(item: Item): Readonly<Record<string, unknown>> {
  const kept: Record<string, unknown> = {};
  for (const [variable, value] of Object.entries(item)) {
    const read = NAMES.has(variable) ? names(value) : DATES.has(variable) ? date(value) : text(value);
    if (read !== undefined && (variable !== 'language' || isTag(String(read)))) kept[variable] = read;
  }
  return kept;
}

const NAMES = new Set(
  (
    'author chair collection-editor compiler composer container-author contributor curator director editor ' +
    'editorial-director editor-translator executive-producer guest host illustrator interviewer narrator organizer ' +
    'original-author performer producer recipient reviewed-author script-writer series-creator translator'
  ).split(' '),
);

const DATES = new Set(['accessed', 'available-date', 'event-date', 'issued', 'original-date', 'submitted']);

function text(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined;
  return typeof value === 'string' ? value : undefined;
}

function names(value: unknown): readonly object[] | undefined {
  const all = (Array.isArray(value) ? value : [value]).flatMap((name: unknown): object[] => {
    if (typeof name === 'string') return name.trim() === '' ? [] : [{ literal: name }];
    if (typeof name !== 'object' || name === null) return [];
    const parts = Object.entries(name).filter(([, part]) => typeof part === 'string' && part !== '');
    const isNamed = parts.some(([part]) => part === 'family' || part === 'given' || part === 'literal');
    return isNamed ? [Object.fromEntries(parts)] : [];
  });
  return all.length === 0 ? undefined : all;
}

/** True for a tag of a language as BCP 47 has them: "de", "de-CH". */
export function isTag(language: string): boolean {
  return /^[a-z]{2,3}(?:[-_][a-z0-9]{1,8})*$/i.test(language);
}

/** A year, a month (or a season, as from 13 on) and a day, as far as they are ones. There is no year 0. */
function knownParts(parts: readonly number[]): readonly number[] {
  const limits = [9999, 24, 31];
  const isKnown = (part: number, i: number) =>
    Number.isInteger(part) && part !== 0 && part <= limits[i]! && part >= (i === 0 ? -limits[0]! : 1);
  const ends = parts.findIndex((part, i) => !isKnown(part, i));
  return ends < 0 ? parts : parts.slice(0, ends);
}

function date(value: unknown): object | undefined {
  if (typeof value === 'number' || typeof value === 'string')
    return String(value).trim() === '' ? undefined : { raw: String(value) };
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return undefined;
  const { 'date-parts': parts, raw, literal, season, circa } = value as Readonly<Record<string, unknown>>;
  const known = (Array.isArray(parts) ? parts : [])
    .slice(0, 2)
    .map((part) => (Array.isArray(part) ? knownParts(part.slice(0, 3).map(Number)) : []))
    .filter((part) => part.length > 0);
  if (known.length > 0) {
    return {
      'date-parts': known,
      ...(circa !== undefined && circa !== false && { circa: true }),
      ...(text(season) !== undefined && { season }),
    };
  }
  const words = text(literal);
  if (words !== undefined) return { literal: words };
  const unread = text(raw);
  return unread === undefined ? undefined : { raw: unread };
}
