import type { Problem } from '../text/problem.ts';
import type { Span } from '../text/span.ts';
import type { MeasuredSteps } from '../text/steps.ts';
import type { Listed, ReadEntry } from './bibliography.ts';
import type { ItemDate, Name } from './item.ts';

/**
 * The records of a RIS file: lines of a tag, two spaces, a hyphen and a value, from `TY` to `ER`. The key is the `ID`,
 * else one of its authors and its year, as Pandoc makes it. A record without an end, or with nothing to make a key of,
 * is a problem at its line.
 */
export function* risSteps(text: string): MeasuredSteps<Listed> {
  const entries: ReadEntry[] = [];
  const problems: Problem[] = [];
  let record: Field[] | undefined;
  let count = 0;
  const uses = new Map<string, number>();
  const close = (isEnded: boolean) => {
    if (record === undefined) return;
    const [first] = record;
    const id = record.find(({ tag }) => tag === 'ID');
    const name = id === undefined || id.value === '' ? 'This record' : `The record “${id.value}”`;
    if (!isEnded) problems.push({ message: `${name} is left out: it has no end (ER).`, span: first!.line });
    else {
      const made = id === undefined || id.value === '' ? madeKey(record) : id.value;
      const earlier = uses.get(made) ?? 0;
      uses.set(made, earlier + 1);
      if (made === '') problems.push({ message: NO_KEY, span: first!.line });
      else if (id === undefined || id.value === '') entries.push(entryOf(record, made + letter(earlier), first!.line));
      else entries.push(entryOf(record, id.value, id.span));
    }
    record = undefined;
  };
  for (const field of fieldsOf(text)) {
    if (++count % FIELDS_AT_ONCE === 0) yield field.line.start / text.length;
    if (field.tag === 'TY') {
      close(false);
      record = [field];
    } else if (field.tag === 'ER') close(true);
    else if (record === undefined)
      problems.push({ message: 'This line stands in no record: it is left out.', span: field.line });
    else record.push(field);
  }
  close(false);
  return { entries, problems };
}

/** "Vance_Okoro_1999": Pandoc's key for a record that has none. */
function madeKey(record: readonly Field[]): string {
  const authors = record
    .filter(({ tag }) => tag === 'AU' || tag === 'A1')
    .map(({ value }) => /^[^,\s]*/.exec(value)![0]);
  const years = record.filter(({ tag }) => tag === 'PY' || tag === 'Y1').map(({ value }) => `_${value}`);
  return authors.join('_') + years.join('');
}

/** What tells keys apart that would be the same: nothing, "a", "b", and so on. */
function letter(earlier: number): string {
  return earlier === 0 ? '' : earlier <= 26 ? String.fromCharCode(96 + earlier) : `-${earlier}`;
}

const NO_KEY = 'This record is left out: it has no key (ID), and neither an author nor a year to make one of.';

const FIELDS_AT_ONCE = 2000;

type Field = { readonly tag: string; readonly value: string; readonly line: Span; readonly span: Span };

/** A line without a tag goes on with the value before it. */
function* fieldsOf(text: string): Iterable<Field> {
  let open: Field | undefined;
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(at, end).trimEnd();
    const tag = /^\uFEFF?([A-Z][A-Z0-9]) {1,2}-(?: |$)/.exec(line);
    if (tag !== null) {
      if (open !== undefined) yield open;
      const value = line.slice(tag[0].length).trim();
      const start = at + line.length - value.length;
      open = {
        tag: tag[1]!,
        value,
        line: { start: at, end: at + line.length },
        span: { start, end: start + value.length },
      };
    } else if (open !== undefined && line.trim() !== '' && open.tag !== 'ER') {
      open = { ...open, value: `${open.value} ${line.trim()}` };
    }
    at = end + 1;
  }
  if (open !== undefined) yield open;
}

function entryOf(record: readonly Field[], key: string, span: Span): ReadEntry {
  const all = (...tags: readonly string[]) =>
    record.filter(({ tag, value }) => tags.includes(tag) && value !== '').map(({ value }) => value);
  const first = (...tags: readonly string[]) => tags.flatMap((tag) => all(tag))[0];
  const type = TYPES[first('TY') ?? ''] ?? 'document';
  const isPart = /^(?:article|chapter|paper|entry)/.test(type);
  const item: Record<string, unknown> = { id: key, type };
  const put = (variable: string, value: unknown) => {
    if (value !== undefined && !(Array.isArray(value) && value.length === 0)) item[variable] = value;
  };
  put('author', all('AU', 'A1').map(nameOf));
  put('editor', all('ED', isPart ? 'A2' : 'A3').map(nameOf));
  put('translator', all('A4').map(nameOf));
  put('title', first('TI', 'T1', ...(isPart ? [] : ['BT'])));
  put('container-title', first('JO', 'JF', 'T2', 'BT', 'JA', 'J2'));
  put('collection-title', first('T3'));
  put('publisher', first('PB'));
  put('publisher-place', first('CY', 'PP'));
  put('volume', first('VL'));
  put('issue', first('IS'));
  put('edition', first('ET'));
  const [start, end] = [first('SP'), first('EP')];
  put('page', start !== undefined && end !== undefined && !start.includes('-') ? `${start}-${end}` : start);
  put('DOI', first('DO')?.replace(/^https?:\/\/(?:dx\.)?doi\.org\//i, ''));
  put('URL', first('UR'));
  put(type === 'book' || type === 'chapter' ? 'ISBN' : 'ISSN', first('SN'));
  put('abstract', first('AB', 'N2'));
  put('note', first('N1'));
  put('language', first('LA'));
  put('keyword', all('KW').join(', ') || undefined);
  put('issued', dateOf(first('DA') ?? first('PY', 'Y1')) ?? dateOf(first('PY', 'Y1')));
  put('accessed', dateOf(first('Y2')));
  return { key, item: item as ReadEntry['item'], span, files: all('L1', 'L2') };
}

/** "Last, First, Suffix"; without a comma, the name of a body. */
function nameOf(text: string): Name {
  const [family = '', given, suffix] = text.split(',').map((part) => part.trim());
  if (given === undefined) return { literal: family };
  return { family, ...(given !== '' && { given }), ...(suffix !== undefined && suffix !== '' && { suffix }) };
}

/** "1999/04/26/spring" and the like: what is no number is left out. */
function dateOf(text: string | undefined): ItemDate | undefined {
  if (text === undefined) return undefined;
  const parts = text
    .split(/[/-]/)
    .slice(0, 3)
    .map((part) => part.trim());
  const last = parts.findIndex((part) => !/^\d+$/.test(part));
  const known = (last < 0 ? parts : parts.slice(0, last)).map(Number);
  return known.length === 0 ? { literal: text } : { 'date-parts': [known] };
}

/** CSL's types for those of RIS. */
const TYPES: Readonly<Record<string, string>> = {
  ABST: 'article',
  ADVS: 'motion_picture',
  ART: 'graphic',
  BILL: 'bill',
  BLOG: 'post-weblog',
  BOOK: 'book',
  CASE: 'legal_case',
  CHAP: 'chapter',
  COMP: 'software',
  CONF: 'book',
  CPAPER: 'paper-conference',
  DATA: 'dataset',
  DICT: 'entry-dictionary',
  EBOOK: 'book',
  ECHAP: 'chapter',
  EDBOOK: 'book',
  EJOUR: 'article-journal',
  ELEC: 'webpage',
  ENCYC: 'entry-encyclopedia',
  HEAR: 'hearing',
  ICOMM: 'personal_communication',
  INPR: 'article-journal',
  JFULL: 'periodical',
  JOUR: 'article-journal',
  LEGAL: 'legal_case',
  MANSCPT: 'manuscript',
  MAP: 'map',
  MGZN: 'article-magazine',
  MPCT: 'motion_picture',
  NEWS: 'article-newspaper',
  PAT: 'patent',
  PCOMM: 'personal_communication',
  RPRT: 'report',
  SOUND: 'song',
  STAT: 'legislation',
  THES: 'thesis',
  UNPB: 'manuscript',
  VIDEO: 'motion_picture',
};
