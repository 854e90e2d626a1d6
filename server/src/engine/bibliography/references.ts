import { type FrontMatter, fieldSpan } from '../markdown/front-matter.ts';
import type { Problem } from '../text/problem.ts';
import type { Span } from '../text/span.ts';
import type { Entry } from './bibliography.ts';
import { readItem } from './csl-item.ts';

/** What front matter lists, by key in Unicode's NFC, and what is wrong with the rest of the list. */
export type References = { readonly entries: ReadonlyMap<string, Entry>; readonly problems: readonly Problem[] };

/** What a draft's own front matter lists under `references`. */
export function referencesIn(draft: {
  readonly path: string;
  readonly text: string;
  readonly frontMatter: FrontMatter;
}): References {
  const { path, text, frontMatter } = draft;
  const list = frontMatter.data['references'];
  const entries = new Map<string, Entry>();
  const problems: Problem[] = [];
  const report = (message: string) => problems.push({ message, span: fieldSpan(text, frontMatter, 'references') });
  if (list !== undefined && list !== null && !Array.isArray(list))
    report('The field “references” is not a list of works.');
  for (const value of Array.isArray(list) ? list : []) {
    const read = readItem(value, { start: 0, end: 0 });
    if (typeof read === 'string') {
      report(read);
      continue;
    }
    const name = read.key.normalize('NFC');
    if (entries.has(name)) report(`The key “${read.key}” is in “references” twice: the last one counts.`);
    entries.set(name, { ...read, path, span: placeOf(text, frontMatter, read.key) });
  }
  return { entries, problems };
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
