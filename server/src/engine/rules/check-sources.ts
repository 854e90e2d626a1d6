import type { Corpus } from '../corpus/corpus.ts';
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
  const start = { start: 0, end: 0 };
  for (const { path, problems } of corpus.sources.values()) {
    for (const { message, span } of problems) {
      add({ code: 'source-problem', path, span, problem: message, related: [], fixes: [] });
    }
  }
  for (const [key, sources] of corpus.byKey) {
    if (sources.length < 2) continue;
    for (const { path } of sources) {
      const others = sources.flatMap((source) => (source.path === path ? [] : [source.path]));
      const related = others.map((other) => ({ path: other, key, span: start, note: `also has the key ${key}` }));
      add({ code: 'source-duplicate-key', path, span: start, key, paths: others, related, fixes: [] });
    }
  }
  reports.set(corpus, report);
  return report;
}

const reports = new WeakMap<Corpus, ReadonlyMap<string, readonly Finding[]>>();
