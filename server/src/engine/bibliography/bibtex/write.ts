import { type Item, isoDate, type Name, namesOf, textOf } from '../item.ts';

/** True for a key that BibTeX can have: no spaces, and none of its marks. */
export function isBibtexKey(key: string): boolean {
  return /^[^\s,{}"#%~\\()='@]+$/u.test(key);
}

/** Items as BibLaTeX, in UTF-8. Those whose key BibTeX cannot have are the caller's to leave out. */
export function writeBibtex(items: readonly Item[]): string {
  return items.map(entry).join('\n');
}

function entry(item: Item): string {
  const fields = fieldsOf(item).filter((field): field is readonly [string, string] => field[1] !== undefined);
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@${TYPES[item.type] ?? 'misc'}{${item.id},\n${lines.join('')}}\n`;
}

/** BibLaTeX's types for those of CSL; the rest is `misc`. */
const TYPES: Readonly<Record<string, string>> = {
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  book: 'book',
  chapter: 'incollection',
  dataset: 'dataset',
  'entry-encyclopedia': 'inreference',
  legislation: 'legislation',
  manuscript: 'unpublished',
  'paper-conference': 'inproceedings',
  pamphlet: 'booklet',
  patent: 'patent',
  periodical: 'periodical',
  personal_communication: 'letter',
  'post-weblog': 'online',
  post: 'online',
  report: 'report',
  software: 'software',
  thesis: 'thesis',
  webpage: 'online',
};

function fieldsOf(item: Item): readonly (readonly [name: string, value: string | undefined])[] {
  const text = (variable: string) => {
    const value = textOf(item, variable);
    return value === undefined ? undefined : escaped(value);
  };
  const titled = (variable: string) => {
    const value = textOf(item, variable);
    return value === undefined ? undefined : withCapitals(value);
  };
  const type = TYPES[item.type] ?? 'misc';
  const container =
    type === 'article' || type === 'periodical' ? 'journaltitle' : type === 'online' ? 'organization' : 'booktitle';
  const date = isoDate(item);
  return [
    ['author', people(namesOf(item, 'author'))],
    ['editor', people(namesOf(item, 'editor'))],
    ['translator', people(namesOf(item, 'translator'))],
    ['title', titled('title')],
    [container, titled('container-title')],
    ['entrysubtype', SUBTYPES[item.type]],
    ['date', withDoubt(item, range(item) ?? date)],
    ['year', date?.slice(0, 4)],
    ['volume', text('volume')],
    [type === 'article' ? 'number' : 'issue', text('issue')],
    ['number', type === 'article' ? undefined : text('number')],
    ['pages', text('page')?.replace(/[–-]+/g, '--')],
    ['edition', text('edition')],
    ['series', titled('collection-title')],
    ['publisher', text('publisher')],
    ['location', text('publisher-place')],
    ['type', text('genre')],
    ['eventtitle', titled('event-title')],
    ['doi', textOf(item, 'DOI')],
    ['isbn', textOf(item, 'ISBN')],
    ['issn', textOf(item, 'ISSN')],
    ['url', textOf(item, 'URL')?.replace(/[{}\\]/g, encodeURIComponent)],
    ['urldate', isoDate(item, 'accessed')],
    ['langid', text('language')],
    ['note', text('note')],
  ];
}

const SUBTYPES: Readonly<Record<string, string>> = { 'article-magazine': 'magazine', 'article-newspaper': 'newspaper' };

function range(item: Item): string | undefined {
  const parts = (item['issued'] as { 'date-parts'?: readonly unknown[] } | undefined)?.['date-parts'];
  if (!Array.isArray(parts) || parts.length < 2) return undefined;
  const end = isoDate({ ...item, issued: { 'date-parts': [parts[1]] } });
  return `${isoDate(item)}/${end ?? ''}`;
}

/** What is only about a date has BibLaTeX's mark for it. */
function withDoubt(item: Item, date: string | undefined): string | undefined {
  const isDoubtful = (item['issued'] as { circa?: unknown } | undefined)?.circa === true;
  return date === undefined || !isDoubtful ? date : date.replace(/(?<=\d)(?=\/|$)/g, '~');
}

function people(names: readonly Name[]): string | undefined {
  return names.length === 0 ? undefined : names.map(person).join(' and ');
}

function person(name: Name): string {
  const { family, given, suffix } = name;
  if (name.literal !== undefined || family === undefined) return `{${escaped(name.literal ?? given ?? '')}}`;
  const particle = [name['dropping-particle'], name['non-dropping-particle']].filter((part) => part).join(' ');
  const last = /\s/.test(family) ? `{${escaped(family)}}` : partOfName(family);
  const parts = [particle === '' ? last : `${escaped(particle)} ${last}`, suffix, given];
  return parts.flatMap((part, i) => (part === undefined ? [] : [i === 0 ? part : partOfName(part)])).join(', ');
}

/** "And" parts one name from the next in any case, save in braces. */
function partOfName(part: string): string {
  return /(?:^|\s)and(?:\s|$)/i.test(part) ? `{${escaped(part)}}` : escaped(part);
}

/** Capital letters that a style may not make small stand in braces: those of names, wherever they are. */
function withCapitals(title: string): string {
  return title
    .split(/(\s+)/)
    .map((word, i) => {
      const rest = i === 0 ? word.replace(/^[^\p{L}]*\p{Lu}/u, '') : word;
      return /\p{Lu}/u.test(rest) ? `{${escaped(word)}}` : escaped(word);
    })
    .join('');
}

function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\{}$&#%_~^]/g, (mark) => ESCAPES[mark] ?? `\\${mark}`)
    .replace(/"/g, '{"}');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
