import type { Problem } from '../../text/problem.ts';
import type { MeasuredSteps } from '../../text/steps.ts';
import type { Listed, ReadEntry } from '../bibliography.ts';
import type { Item } from '../item.ts';
import { readItemDate } from './dates.ts';
import { filesOf } from './files.ts';
import { readNames } from './names.ts';
import { type Piece, type RawEntry, scanSteps } from './scan.ts';
import { readTex } from './tex.ts';
import { GENRES, NAMES, TEXTS, TYPES } from './types.ts';

/** The entries of a BibTeX or BibLaTeX file, with its macros put in, and what cross-references hand down. */
export function* bibtexSteps(text: string): MeasuredSteps<Listed> {
  const scanning = scanSteps(text);
  let step = scanning.next();
  for (; !step.done; step = scanning.next()) yield SCANNING * step.value;
  const scanned = step.value;
  const problems = [...scanned.problems];
  const macros = new Map(MONTHS);
  const works = new Map<string, RawEntry>();
  for (const entry of scanned.entries) {
    if (entry.type === 'string') {
      for (const [name, value] of entry.fields) macros.set(name, writtenOut(value, macros));
    } else if (!works.has(entry.key)) works.set(entry.key, entry);
  }
  const entries: ReadEntry[] = [];
  let count = 0;
  for (const raw of scanned.entries) {
    if (raw.type === 'string' || raw.type === 'xdata' || raw.type === 'set') continue;
    if (++count % ENTRIES_AT_ONCE === 0) yield SCANNING + (1 - SCANNING) * (count / scanned.entries.length);
    const fields = withInherited(raw, works, macros, problems);
    const field = (name: string) => fields.get(name);
    const item = itemOf(raw, field);
    entries.push({ key: raw.key, item, span: raw.keySpan, files: filesOf(field('file') ?? '') });
  }
  return { entries, problems };
}

const ENTRIES_AT_ONCE = 50;

/** The share of the time that taking the file apart needs. */
const SCANNING = 0.3;

/** The macros that every style of BibTeX defines. */
const MONTHS: readonly (readonly [string, string])[] = [
  ...['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].map(
    (name) => [name, name] as const,
  ),
];

type Fields = Map<string, string>;
type Macros = ReadonlyMap<string, string>;

/** TeX, with macros put in. A macro that nobody defined stands for its name. */
function writtenOut(pieces: readonly Piece[], macros: Macros): string {
  return pieces.map(({ text, isMacro }) => (isMacro ? (macros.get(text.toLowerCase()) ?? text) : text)).join('');
}

function ownFields(raw: RawEntry, macros: Macros): Fields {
  return new Map([...raw.fields].map(([name, value]) => [name, writtenOut(value, macros)]));
}

/**
 * What the entry says, what its `xdata` says in its place, and what it has from the work that it is part of. Chains are
 * followed some steps; a cross-reference to nothing is a problem.
 */
function withInherited(
  raw: RawEntry,
  works: ReadonlyMap<string, RawEntry>,
  macros: Macros,
  problems: Problem[],
): Fields {
  const fields = ownFields(raw, macros);
  let child = raw;
  for (let step = 0; step < DEEPEST; step++) {
    const own = step === 0 ? fields : ownFields(child, macros);
    for (const name of listed(own.get('xdata'))) {
      const data = works.get(name);
      if (data !== undefined)
        for (const [field, value] of ownFields(data, macros)) if (!fields.has(field)) fields.set(field, value);
    }
    const reference = own.get('crossref')?.trim();
    if (reference === undefined || reference === '') break;
    const parent = works.get(reference);
    if (parent === undefined) {
      if (step === 0)
        problems.push({
          message: `The entry “${raw.key}” refers to “${reference}”, which is not in this file.`,
          span: raw.keySpan,
        });
      break;
    }
    for (const [name, value] of ownFields(parent, macros)) {
      const inherited = inheritedAs(name, parent.type, raw.type);
      if (inherited !== undefined && !fields.has(inherited)) fields.set(inherited, value);
    }
    child = parent;
  }
  return fields;
}

const DEEPEST = 5;

function listed(value: string | undefined): readonly string[] {
  return value === undefined ? [] : value.split(',').map((name) => name.trim());
}

/** A book's title is the title of the book that a chapter is in. Keys, files and cross-references are nobody else's. */
function inheritedAs(field: string, parent: string, child: string): string | undefined {
  if (OWN.has(field)) return undefined;
  const isPart = /^(?:in|suppbook|bookinbook|conference)/.test(child) || child === 'article';
  if (!isPart) return field;
  const container = child === 'article' || parent === 'periodical' ? 'journaltitle' : 'booktitle';
  if (field === 'title') return container;
  if (field === 'subtitle') return container.replace('title', 'subtitle');
  return field === 'author' && /^(?:mv)?book$/.test(parent) && child !== 'inbook' ? 'bookauthor' : field;
}

const OWN = new Set([
  'crossref',
  'xref',
  'xdata',
  'ids',
  'file',
  'label',
  'shorttitle',
  'sorttitle',
  'keywords',
  'doi',
]);

function itemOf({ key, type }: RawEntry, field: (name: string) => string | undefined): Item {
  const item: Record<string, unknown> = {};
  const text = (...names: readonly string[]) => {
    for (const name of names) {
      const value = field(name);
      const read = value === undefined ? '' : readTex(value);
      if (read !== '') return read;
    }
    return undefined;
  };
  // In a date, a tilde is no space.
  const date = (name: string) => (field(name) ?? '').replace(/[{}]/g, '').trim();
  const put = (variable: string, value: unknown) => {
    if (value !== undefined && item[variable] === undefined) item[variable] = value;
  };
  for (const [variable, name] of NAMES) {
    const names = field(name);
    if (names !== undefined && names.trim() !== '') put(variable, readNames(names));
  }
  put('title', titled(text('title'), text('subtitle')));
  put(
    'container-title',
    titled(
      text('journaltitle', 'journal', 'booktitle', 'maintitle'),
      text('journalsubtitle', 'booksubtitle', 'mainsubtitle'),
    ),
  );
  put('genre', GENRES[text('type') ?? '']);
  for (const [variable, ...fields] of TEXTS) put(variable, text(...fields));
  const isPeriodical = /^article|^suppperiodical|^periodical|^review/.test(type);
  if (isPeriodical) put('issue', text('issue', 'number'));
  else {
    put('number', text('number'));
    put('issue', text('issue'));
  }
  put('page', text('pages')?.replace(/\s*[–—-]+\s*/g, '-'));
  const how = text('howpublished');
  if (how !== undefined && addressIn(how) === undefined) put('medium', how);
  put(
    'URL',
    field('url')
      ?.trim()
      .replace(/\\([%#&_~{}])/g, '$1') ?? addressIn(how),
  );
  put('issued', readItemDate(date('date') || date('year'), text('month'), text('day')));
  put('accessed', readItemDate(date('urldate')));
  put('original-date', readItemDate(date('origdate')));
  put('event-date', readItemDate(date('eventdate')));
  return { id: key, type: typeOf(type, text('entrysubtype')), ...item };
}

function titled(title: string | undefined, subtitle: string | undefined): string | undefined {
  return title === undefined || subtitle === undefined
    ? title
    : `${title}${/[?!:.]$/.test(title) ? '' : ':'} ${subtitle}`;
}

function typeOf(type: string, subtype: string | undefined): string {
  if (type === 'article' && subtype === 'magazine') return 'article-magazine';
  if (type === 'article' && subtype === 'newspaper') return 'article-newspaper';
  return TYPES[type] ?? 'document';
}

function addressIn(text: string | undefined): string | undefined {
  return text === undefined ? undefined : /https?:\/\/\S+/.exec(text)?.[0];
}
