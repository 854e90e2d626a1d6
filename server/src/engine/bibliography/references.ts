import { type FrontMatter, fieldSpan } from '../markdown/front-matter.ts';
import type { Span } from '../text/span.ts';
import type { Entry } from './bibliography.ts';
import { readItem } from './csl-item.ts';

/** What a draft's own front matter lists under `references`, by key in Unicode's NFC. */
export function referencesIn(draft: {
  readonly path: string;
  readonly text: string;
  readonly frontMatter: FrontMatter;
}): ReadonlyMap<string, Entry> {
  const { path, text, frontMatter } = draft;
  const list = frontMatter.data['references'];
  const entries = new Map<string, Entry>();
  for (const value of Array.isArray(list) ? list : []) {
    const read = readItem(value, { start: 0, end: 0 });
    const name = typeof read === 'string' ? undefined : read.key.normalize('NFC');
    if (typeof read === 'string' || entries.has(name!)) continue;
    entries.set(name!, { ...read, path, span: placeOf(text, frontMatter, read.key) });
  }
  return entries;
}

/** The key itself where it stands under `id`, else the line of the whole list. */
function placeOf(text: string, frontMatter: FrontMatter, key: string): Span {
  const name = key.replace(/[^\w]/g, '\\$&');
  const block = text.slice(0, frontMatter.span.end);
  const id = new RegExp(String.raw`(?<=^[ \t-]*["']?id["']?[ \t]*:[ \t]*["']?)${name}(?=["']?[ \t]*$)`, 'm').exec(
    block.replace(/\r/g, '\n'),
  );
  if (id === null) return fieldSpan(text, frontMatter, 'references');
  return { start: id.index, end: id.index + key.length };
}
