import { createHash } from 'node:crypto';
import { readFrontMatter } from '../engine/index.ts';
import type { Article } from './article.ts';

/** Where a source comes from, as its front matter has it. */
export type Provenance = {
  readonly key: string;
  /** ISO 8601. */
  readonly accessed: string;
  /** The path of the original, relative to the source's folder, with forward slashes. */
  readonly original: string;
  /** The program and its version. */
  readonly importer: string;
};

/** A source file: front matter and text. Fields that the article brought with it stay as they are written. */
export function sourceText(article: Article, { key, accessed, original, importer }: Provenance): string {
  const { metadata, frontMatter, body } = article;
  const { title, author, publisher, date, url, lang, type } = metadata;
  const fields = {
    key,
    title,
    author,
    publisher,
    date,
    url,
    lang,
    type,
    accessed,
    original,
    importer,
    digest: digestOf(body),
  };
  const brought = frontMatter === undefined ? [] : frontMatter.split('\n');
  // What was imported before says all that it will.
  const isComplete = brought.some((line) => line.startsWith('importer:'));
  const added = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined || isComplete || brought.some((line) => line.startsWith(`${name}:`))
      ? []
      : [`${name}: ${scalar(value)}`],
  );
  return `---\n${[...brought, ...added].join('\n')}\n---\n${body === '' ? '' : `\n${body}`}`;
}

/** What front matter says of a source's import; undefined for one that was not imported, or was by something else. */
export type Import = {
  readonly original: string;
  readonly digest: string;
  readonly body: string;
  /** Where the body starts in the file. */
  readonly start: number;
};

export function importOf(text: string): Import | undefined {
  const { data, span } = readFrontMatter(text);
  const { original, digest, importer } = data;
  if (typeof original !== 'string' || typeof digest !== 'string' || importer === undefined) return undefined;
  const start = span.end + /^(?:\r?\n){0,2}/.exec(text.slice(span.end))![0].length;
  return { original, digest, body: text.slice(start), start };
}

/** A source with another body. One that was as it was imported is so again. */
export function withBody(text: string, { body, digest, start }: Import, after: string): string {
  const isAsImported = digestOf(body) === digest;
  const before = text.slice(0, start);
  return (isAsImported ? before.replace(digest, digestOf(after)) : before) + after;
}

/** By it is known whether a text was changed. Line ends and white space at the end do not count. */
export function digestOf(body: string): string {
  return createHash('sha256').update(body.replaceAll('\r\n', '\n').trim()).digest('hex').slice(0, 32);
}

/** A value as YAML has it: in quotation marks where it would read as anything but these words. */
function scalar(value: string): string {
  const text = value.replace(/\s+/g, ' ').trim();
  const isPlain =
    /^[\p{L}.\d][\p{L}\p{M}\p{N} ,.’'()/&–—+-]*$/u.test(text) &&
    !/^[\d.+-]+$| #|^(?:true|false|null|yes|no|on|off|y|n|~)$/i.test(text);
  return isPlain || /^\d{4}(?:-\d{2}){0,2}$|^https?:\/\/[^\s#"'{}[\],]+$/.test(text) ? text : JSON.stringify(text);
}
