import { readDate } from './dates.ts';

/** A person or body as a writer declares it, in a source's front matter or for the whole corpus. */
export type DeclaredSpeaker = {
  readonly name: string;
  /** Other names, in any script. */
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  /** Roles that were held for a time. */
  readonly terms?: readonly Term[];
};

/** A role with its first and last day, as exact as known: "2014-10-01", "2014-10" or "2014". */
export type Term = { readonly role: string; readonly from: string | undefined; readonly until: string | undefined };

/** What an entry declares; undefined without a name. Complaints read on from "an entry". */
export type ReadSpeaker = {
  readonly speaker: DeclaredSpeaker | undefined;
  readonly complaints: readonly string[];
};

/** Reads a plain name, or a mapping with a name. Aliases and roles may be lists or single ones. Never fails. */
export function readDeclaredSpeaker(value: unknown): ReadSpeaker {
  const entry = isMapping(value) ? value : { name: value };
  const name = nameOf(entry['name']);
  if (name === undefined) return { speaker: undefined, complaints: ['without a name'] };
  const complaints = Object.keys(entry)
    .filter((field) => !FIELDS.has(field))
    .map((field) => `with a field “${field}”, which is not read`);
  const aliases = listed(entry['aliases']).flatMap((alias) => {
    const read = nameOf(alias);
    if (read === undefined) complaints.push('with an alias that is not text');
    return read ?? [];
  });
  const roles: string[] = [];
  const terms: Term[] = [];
  for (const item of listed(entry['roles'])) {
    const plain = nameOf(item);
    const term = isMapping(item) ? readTerm(item, complaints) : undefined;
    if (plain !== undefined) roles.push(plain);
    else if (term === undefined) complaints.push('with a role that is not text');
    else if (term.from === undefined && term.until === undefined) roles.push(term.role);
    else terms.push(term);
  }
  return { speaker: { name, aliases, roles, ...(terms.length > 0 && { terms }) }, complaints };
}

const FIELDS: ReadonlySet<string> = new Set(['name', 'aliases', 'roles']);

function readTerm(
  item: { readonly role?: unknown; readonly from?: unknown; readonly until?: unknown },
  complaints: string[],
): Term | undefined {
  const role = nameOf(item.role);
  if (role === undefined) return undefined;
  const day = (value: unknown, which: string) => {
    if (value === undefined || value === null) return undefined;
    const date = readDate(String(value).slice(0, LONGEST_DATE));
    if (date === undefined) complaints.push(`with a role whose ${which} day is not a date such as 2018-10-26`);
    return date;
  };
  return { role, from: day(item.from, 'first'), until: day(item.until, 'last') };
}

const LONGEST_DATE = 40;

function nameOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim().normalize('NFC') : undefined;
}

/** One or many; nothing where the field is left empty. */
function listed(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
