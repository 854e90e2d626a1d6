import type { Source } from '../corpus/source.ts';
import { fieldSpan, readFrontMatter } from '../markdown/front-matter.ts';
import type { Span } from '../text/span.ts';

/** Where a source says its key: the value of its field. Undefined where the file's name is the key. */
export function keyPlace({ text, key }: Pick<Source, 'text' | 'key'>): Span | undefined {
  const frontMatter = readFrontMatter(text);
  if (frontMatter.data['key'] === undefined) return undefined;
  const { start, end } = fieldSpan(text, frontMatter, 'key');
  const colon = text.indexOf(':', start);
  const value = /^[ \t]*(?:(["'])(?<quoted>.*?)\1|(?<plain>[^#\r\n]*?))[ \t]*(?:#.*)?$/.exec(
    text.slice(colon + 1, end),
  );
  if (value === null || colon < start || colon > end) return undefined;
  const at = value[0].indexOf(value[1] ?? value.groups?.['plain'] ?? key);
  const length = value[1] === undefined ? (value.groups?.['plain']?.length ?? 0) : value.groups!['quoted']!.length + 2;
  return { start: colon + 1 + at, end: colon + 1 + at + length };
}
