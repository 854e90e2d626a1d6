import { type FrontMatter, fieldSpan } from '../markdown/front-matter.ts';
import type { Problem } from '../text/problem.ts';
import { readDate } from './dates.ts';
import { type DeclaredSpeaker, isMapping, readDeclaredSpeaker } from './declared-speaker.ts';

/** What is known of an article beside its text. A missing field is undefined, never an empty string. */
export type Metadata = {
  readonly title: string | undefined;
  readonly author: string | undefined;
  readonly publisher: string | undefined;
  /** ISO 8601, as exact as known: "2018-10-26", "2018-10" or "2018". */
  readonly date: string | undefined;
  readonly url: string | undefined;
  readonly doi: string | undefined;
  readonly accessed: string | undefined;
  /** What the text is: "speech", "interview", "transcript", "letter", "op-ed", "release", "article", … */
  readonly type: string | undefined;
};

/** What front matter declares of a source. A field of the wrong kind is a problem at its line, and undefined. */
export type Declared = {
  readonly key: string | undefined;
  readonly language: string | undefined;
  readonly metadata: Metadata;
  readonly speakers: readonly DeclaredSpeaker[];
  readonly problems: readonly Problem[];
};

export function readMetadata(text: string, frontMatter: FrontMatter): Declared {
  const problems: Problem[] = [];
  const { data } = frontMatter;

  function wrong(name: string, what: string): undefined {
    problems.push({ message: `The field “${name}” ${what}.`, span: fieldSpan(text, frontMatter, name) });
    return undefined;
  }

  /** The value as it is written, where YAML would make another of it: "007" is not 7, nor 2018-02-30 a day in March. */
  function written(name: string): string {
    const { start, end } = fieldSpan(text, frontMatter, name);
    return /:[ \t]*["']?([^"'#\r\n]*)/.exec(text.slice(start, end))?.[1]?.trim() ?? '';
  }

  function words(name: string): string | undefined {
    const value = data[name];
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'number') return written(name) || String(value);
    if (typeof value !== 'string') return wrong(name, 'is not text');
    return value.trim() === '' ? undefined : value.trim().normalize('NFC');
  }

  function names(name: string): string | undefined {
    if (!Array.isArray(data[name])) return words(name);
    const all = data[name].map((item: unknown) => (isMapping(item) ? item['name'] : item));
    if (!all.every((item) => typeof item === 'string')) return wrong(name, 'is not a name or a list of names');
    return all.join(', ') || undefined;
  }

  function date(name: string): string | undefined {
    const value = data[name];
    if (value === undefined || value === null) return undefined;
    const iso = readDate(/^\d{4}-\d\d?-\d\d?/.exec(written(name))?.[0] ?? String(value));
    return iso ?? wrong(name, 'is not a date such as 2018-10-26');
  }

  function url(name: string): string | undefined {
    const value = words(name);
    return value === undefined || /^[a-z][a-z0-9+.-]*:\S+$/i.test(value)
      ? value
      : wrong(name, 'is not an address such as https://example.org');
  }

  function language(name: string): string | undefined {
    const value = words(name);
    if (value === undefined) return undefined;
    return /^[a-z]{2,3}(?=$|[-_])/i.exec(value)?.[0].toLowerCase() ?? wrong(name, 'is not a language such as “en”');
  }

  function speakers(name: string): readonly DeclaredSpeaker[] {
    const value = data[name];
    if (value === undefined || value === null) return [];
    const all: readonly unknown[] = Array.isArray(value) ? value : [value];
    const read = all.map(readDeclaredSpeaker);
    for (const complaint of new Set(read.flatMap(({ complaints }) => complaints)))
      wrong(name, `has an entry ${complaint}`);
    return read.flatMap(({ speaker }) => speaker ?? []);
  }

  const metadata = {
    title: words('title'),
    author: names('author'),
    publisher: words('publisher'),
    date: date('date'),
    url: url('url'),
    doi: words('doi'),
    accessed: date('accessed'),
    type: words('type')?.toLowerCase(),
  };
  return { key: words('key'), language: language('lang'), metadata, speakers: speakers('speakers'), problems };
}
