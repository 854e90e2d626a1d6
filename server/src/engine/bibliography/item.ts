/**
 * A work in the terms of CSL (citationstyles.org, the schema csl-data.json): its variables by name. What a file says
 * beyond them is kept, too.
 */
export type Item = {
  readonly id: string;
  readonly type: string;
  readonly [variable: string]: unknown;
};

/** A person, by the parts of the name, or a body as `literal`. */
export type Name = {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
  readonly suffix?: string;
  readonly 'dropping-particle'?: string;
  readonly 'non-dropping-particle'?: string;
};

/** Years, months and days as numbers; two lists for a range. What is no date is `literal` or `raw`. */
export type ItemDate = {
  readonly 'date-parts'?: readonly (readonly number[])[];
  readonly literal?: string;
  readonly raw?: string;
  readonly circa?: boolean;
};

/** The text of a variable, or undefined where it has none. */
export function textOf(item: Item, variable: string): string | undefined {
  const value = item[variable];
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** The names of a variable (`author`, `editor`, …): a list of them, or one. What is no name is none. */
export function namesOf(item: Item, variable: string): readonly Name[] {
  const value = item[variable];
  return (Array.isArray(value) ? value : [value]).flatMap((name: unknown): Name[] => {
    if (typeof name === 'string') return name.trim() === '' ? [] : [{ literal: name.trim() }];
    return typeof name === 'object' && name !== null ? [name as Name] : [];
  });
}

/** Who made the work: its authors, else its editors, and so on. */
export function makersOf(item: Item): readonly Name[] {
  const found = MAKERS.find((variable) => namesOf(item, variable).length > 0);
  return found === undefined ? [] : namesOf(item, found);
}

const MAKERS = ['author', 'director', 'interviewer', 'composer', 'editor', 'collection-editor', 'translator'];

/** A name as it is said: "Ludwig van Beethoven". */
export function fullName(name: Name): string {
  if (name.literal !== undefined) return String(name.literal);
  const particles = [name['dropping-particle'], name['non-dropping-particle']];
  return [name.given, ...particles, name.family, name.suffix].filter(isWord).join(' ');
}

function isWord(part: unknown): part is string {
  return typeof part === 'string' && part !== '';
}

/** A date as ISO 8601 has it, as exact as known ("1999-04"); of a range, its start. */
export function isoDate(item: Item, variable = 'issued'): string | undefined {
  const value = item[variable];
  if (typeof value === 'string' || typeof value === 'number') return YEAR_FIRST.exec(String(value))?.[0];
  if (typeof value !== 'object' || value === null) return undefined;
  const { 'date-parts': parts, literal, raw } = value as ItemDate;
  const first = Array.isArray(parts) ? parts[0] : undefined;
  if (!Array.isArray(first)) return YEAR_FIRST.exec(String(raw ?? literal ?? ''))?.[0];
  const numbers = first.map(Number);
  const [year] = numbers;
  const ends = numbers.findIndex((number) => !Number.isInteger(number) || number === 0);
  if (year === undefined || ends === 0) return undefined;
  const known = numbers.slice(0, ends < 0 ? 3 : ends);
  return known.map((number, i) => String(number).padStart(i === 0 ? 4 : 2, '0')).join('-');
}

const YEAR_FIRST = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/;

/** The year alone, or what the file says in its place ("forthcoming"). */
export function yearOf(item: Item): string | undefined {
  const iso = isoDate(item);
  if (iso !== undefined) return iso.slice(0, iso.startsWith('-') ? 5 : 4).replace(/^0+(?=\d)/, '');
  const issued = item['issued'];
  if (typeof issued !== 'object' || issued === null) return undefined;
  const { literal, raw } = issued as ItemDate;
  return literal ?? raw;
}
