import { entryFor, type Known } from '../bibliography/known.ts';
import { type Corpus, sourcesOf } from '../corpus/corpus.ts';
import { nearestKey, nearestKeyOf } from '../corpus/nearest-key.ts';
import { keyOfPath, type Source } from '../corpus/source.ts';
import { writtenKey } from '../markdown/citation-key.ts';
import { nociteKeys } from '../markdown/nocite.ts';
import type { RuleContext } from './checked-quotation.ts';
import type { Finding } from './finding.ts';

/**
 * `citation-unknown` and `citation-ambiguous`: each key must stand for one source, or for an entry of a bibliography.
 * Where there is nothing to cite at all, that is told once, at the first key: it is one mistake and not many.
 */
export function checkCitations({ draft, corpus, known }: RuleContext): readonly Finding[] {
  const corpusIsEmpty = corpus.sources.size === 0 && known.references.size === 0 && known.files.length === 0;
  const all = [...draft.citations, ...nociteKeys(draft)];
  const cited = corpusIsEmpty ? all.slice(0, 1) : all;
  return cited.flatMap((citation): Finding[] => {
    const { key, keySpan: span } = citation;
    const sources = sourcesOf(corpus, key);
    const base = { path: draft.path, span };
    if (sources.length > 1) {
      const paths = sources.map((source) => source.path);
      const related = paths.map((path) => ({ path, key, span: { start: 0, end: 0 }, note: `has the key ${key}` }));
      return [{ ...base, code: 'citation-ambiguous', key, paths, related, fixes: [] }];
    }
    if (sources.length === 1 || entryFor(known, key) !== undefined) return [];
    // Any of the bibliographies that are not read yet may have it.
    if (!known.isComplete) return [];
    const named = byName(corpus).get(key.normalize('NFC'));
    const nearest = named?.key ?? nearestKey(corpus, key) ?? nearestEntry(known, key);
    const isInBraces = draft.text[span.start - 1] === '{';
    const newText = nearest === undefined || isInBraces ? nearest : writtenKey(nearest);
    const fixes = newText === undefined ? [] : [{ title: `Change to ${nearest}`, edits: [{ ...span, newText }] }];
    const namedFile = named && fromNearby(named.path, draft.path);
    return [{ ...base, code: 'citation-unknown', key, nearest, namedFile, corpusIsEmpty, related: [], fixes }];
  });
}

/** The sources whose front matter gives them another key than that of their file's name, by that name. */
function byName(corpus: Corpus): ReadonlyMap<string, Source> {
  const known = namesOf.get(corpus);
  if (known !== undefined) return known;
  const names = new Map<string, Source>();
  for (const source of corpus.sources.values()) {
    const name = keyOfPath(source.path);
    if (source.key !== name && !names.has(name)) names.set(name, source);
  }
  namesOf.set(corpus, names);
  return names;
}

const namesOf = new WeakMap<Corpus, ReadonlyMap<string, Source>>();

/** A path without the folders that it shares with another: "corpus/a.md" as seen from a draft beside "corpus". */
function fromNearby(path: string, other: string): string {
  const [folders, others] = [path.split(/[/\\]/), other.split(/[/\\]/)];
  const shared = folders.findIndex((folder, i) => folder !== others[i]);
  return folders.slice(Math.max(0, Math.min(shared, folders.length - 1))).join('/');
}

function nearestEntry({ references, files }: Known, key: string): string | undefined {
  const lists = [references, ...files.map((file) => file.byKey)];
  return lists.map((list) => nearestKeyOf(list, key)).find((nearest) => nearest !== undefined);
}
