import { emptyPassages, type PassageIndex, updatePassages } from './passages.ts';
import { parseSource, type Source, type SourceFile } from './source.ts';

/** All sources of a workspace. Immutable: a change gives a new corpus that shares what did not change. */
export type Corpus = {
  /** By path, in the order of the paths. */
  readonly sources: ReadonlyMap<string, Source>;
  /** More than one source for a key is a mistake that `source-duplicate-key` reports. */
  readonly byKey: ReadonlyMap<string, readonly Source[]>;
  readonly passages: PassageIndex;
};

export const emptyCorpus: Corpus = { sources: new Map(), byKey: new Map(), passages: emptyPassages };

/** Each file replaces what was at its path; `undefined` removes it. */
export function updateCorpus(corpus: Corpus, files: ReadonlyMap<string, SourceFile | undefined>): Corpus {
  const sources = new Map(corpus.sources);
  const texts = new Map<string, string | undefined>();
  for (const [path, file] of files) {
    const known = sources.get(path);
    if (file === undefined) {
      if (sources.delete(path)) texts.set(path, undefined);
    } else if (known?.text !== file.text || known.unreadable !== undefined || file.unreadable !== undefined) {
      const source = parseSource(file);
      sources.set(path, source);
      texts.set(path, source.unreadable === undefined ? source.prose.text : undefined);
    }
  }
  if (texts.size === 0) return corpus;
  const ordered = new Map([...sources].sort(([a], [b]) => (a < b ? -1 : 1)));
  return { sources: ordered, byKey: groupByKey(ordered), passages: updatePassages(corpus.passages, texts) };
}

/** The sources that a citation key stands for: one, none, or several that share it. Equal under Unicode's NFC. */
export function sourcesOf(corpus: Corpus, key: string): readonly Source[] {
  return corpus.byKey.get(key.normalize('NFC')) ?? [];
}

function groupByKey(sources: ReadonlyMap<string, Source>): ReadonlyMap<string, readonly Source[]> {
  const groups = new Map<string, Source[]>();
  for (const source of sources.values()) {
    const key = source.key.normalize('NFC');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [source]);
    else group.push(source);
  }
  return groups;
}
