import type { Corpus } from '../corpus/corpus.ts';
import { readKey } from '../markdown/citation-key.ts';
import { fieldSpan, readFrontMatter } from '../markdown/front-matter.ts';
import type { Span } from '../text/span.ts';
import type { Finding } from './finding.ts';

/** `source-problem` and `source-duplicate-key`: what is wrong with the sources themselves, by path. */
export function checkSources(corpus: Corpus): ReadonlyMap<string, readonly Finding[]> {
  const known = reports.get(corpus);
  if (known !== undefined) return known;
  const report = new Map<string, Finding[]>();
  const add = (finding: Finding) => {
    const list = report.get(finding.path);
    if (list === undefined) report.set(finding.path, [finding]);
    else list.push(finding);
  };
  for (const { path, problems } of [...corpus.sources.values(), ...corpus.speakersFiles.values()]) {
    for (const { message, span } of problems) {
      add({ code: 'source-problem', path, span, problem: message, related: [], fixes: [] });
    }
  }
  for (const { path, key, text } of corpus.sources.values()) {
    if (!isCitable(key)) {
      const problem = `The key “${key}” cannot be cited, not even in braces: the source needs another one.`;
      add({ code: 'source-problem', path, span: keyPlace(text), problem, related: [], fixes: [] });
    }
  }
  for (const [key, sources] of corpus.byKey) {
    if (sources.length < 2) continue;
    const places = sources.map((source) => ({ path: source.path, span: keyPlace(source.text) }));
    for (const { path, span } of places) {
      const others = places.filter((other) => other.path !== path);
      const related = others.map((other) => ({ ...other, key, note: `also has the key ${key}` }));
      const paths = others.map((other) => other.path);
      add({ code: 'source-duplicate-key', path, span, key, paths, related, fixes: [] });
    }
  }
  reports.set(corpus, report);
  return report;
}

/** What Pandoc's syntax has no other way to write may stand in braces, `@{any key}`, as long as its own are balanced. */
function isCitable(key: string): boolean {
  return readKey(`@{${key}}`, 0)?.key === key;
}

/** The field that gives a source its key, or the first line where the file's name does. */
export function keyPlace(text: string): Span {
  const frontMatter = readFrontMatter(text);
  if (frontMatter.data['key'] !== undefined) return fieldSpan(text, frontMatter, 'key');
  return { start: 0, end: /^[^\r\n]*/.exec(text)![0].length };
}

const reports = new WeakMap<Corpus, ReadonlyMap<string, readonly Finding[]>>();
