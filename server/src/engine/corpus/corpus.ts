import { finish, type Steps } from '../text/steps.ts';
import { emptyPassages, type PassageIndex, passageSteps } from './passages.ts';
import { type DeclaredSpeaker, knowing, parseSource, type Source, type SourceFile } from './source.ts';
import { isSpeakersPath, parseSpeakersFile, type SpeakersFile } from './speakers-file.ts';

/** All sources of a workspace. Immutable: a change gives a new corpus that shares what did not change. */
export type Corpus = {
  /** By path, in the order of the paths. */
  readonly sources: ReadonlyMap<string, Source>;
  /** More than one source for a key is a mistake that `source-duplicate-key` reports. */
  readonly byKey: ReadonlyMap<string, readonly Source[]>;
  readonly passages: PassageIndex;
  /** The files `speakers.yaml` by path, in the order of the paths. */
  readonly speakersFiles: ReadonlyMap<string, SpeakersFile>;
  /** All whom these declare. */
  readonly speakers: readonly DeclaredSpeaker[];
};

export const emptyCorpus: Corpus = {
  sources: new Map(),
  byKey: new Map(),
  passages: emptyPassages,
  speakersFiles: new Map(),
  speakers: [],
};

/** The text of a source or of a file of speakers; undefined where the corpus has no such file. */
export function textAt({ sources, speakersFiles }: Corpus, path: string): string | undefined {
  return (sources.get(path) ?? speakersFiles.get(path))?.text;
}

/** Each file replaces what was at its path; `undefined` removes it. Those named `speakers.yaml` declare speakers. */
export type SourceFiles = ReadonlyMap<string, SourceFile | undefined>;

export function updateCorpus(corpus: Corpus, files: SourceFiles): Corpus {
  return finish(corpusSteps(corpus, files));
}

/** The same in steps of a few milliseconds at most. */
export function* corpusSteps(corpus: Corpus, files: SourceFiles): Steps<Corpus> {
  const changed = new Map<string, Source | undefined>();
  const { speakersFiles, speakers } = withSpeakers(corpus, files);
  for (const [path, file] of files) {
    if (isSpeakersPath(path)) continue;
    const known = corpus.sources.get(path);
    if (file === undefined ? known !== undefined : known === undefined || isOther(known, file)) {
      changed.set(path, file && knowing(parseSource(file), speakers));
      yield;
    }
  }
  const texts = new Map([...changed].map(([path, source]) => [path, textOf(source)]));
  if (speakers !== corpus.speakers) {
    // Who speaks in a source may be somebody else now.
    for (const [path, source] of corpus.sources) if (!changed.has(path)) changed.set(path, knowing(source, speakers));
  }
  if (changed.size === 0 && speakersFiles === corpus.speakersFiles) return corpus;
  return {
    sources: yield* withSources(corpus.sources, changed),
    byKey: yield* groupedByKey(corpus, changed),
    passages: texts.size === 0 ? corpus.passages : yield* passageSteps(corpus.passages, texts),
    speakersFiles,
    speakers,
  };
}

function withSpeakers(corpus: Corpus, files: SourceFiles): Pick<Corpus, 'speakersFiles' | 'speakers'> {
  const all = new Map(corpus.speakersFiles);
  for (const [path, file] of files) {
    if (!isSpeakersPath(path)) continue;
    if (file === undefined) all.delete(path);
    else if (all.get(path)?.text !== file.text || file.unreadable !== undefined) all.set(path, parseSpeakersFile(file));
  }
  const isSame =
    all.size === corpus.speakersFiles.size && [...all].every(([path, file]) => corpus.speakersFiles.get(path) === file);
  if (isSame) return corpus;
  const speakersFiles = new Map([...all.values()].sort(byPath).map((file) => [file.path, file]));
  return { speakersFiles, speakers: [...speakersFiles.values()].flatMap(({ speakers }) => speakers) };
}

/** The sources that a citation key stands for: one, none, or several that share it. Equal under Unicode's NFC. */
export function sourcesOf(corpus: Corpus, key: string): readonly Source[] {
  return corpus.byKey.get(key.normalize('NFC')) ?? [];
}

function isOther(known: Source, file: SourceFile): boolean {
  return known.text !== file.text || known.unreadable !== undefined || file.unreadable !== undefined;
}

/** What is looked up: all of the text, since marks and front matter part no words that a quotation has together. */
function textOf(source: Source | undefined): string | undefined {
  return source?.unreadable === undefined ? source?.text : undefined;
}

type Changed = ReadonlyMap<string, Source | undefined>;

function* withSources(before: Corpus['sources'], changed: Changed): Steps<Corpus['sources']> {
  const after = new Map<string, Source>();
  const paths = [...changed.keys()].sort();
  let next = 0;
  const putUpTo = (last: string | undefined) => {
    for (; next < paths.length && (last === undefined || paths[next]! <= last); next++) {
      const source = changed.get(paths[next]!);
      if (source !== undefined) after.set(source.path, source);
    }
  };
  let count = 0;
  for (const [path, source] of before) {
    putUpTo(path);
    if (!changed.has(path)) after.set(path, source);
    if (++count % AT_ONCE === 0) yield;
  }
  putUpTo(undefined);
  return after;
}

function* groupedByKey({ sources, byKey }: Corpus, changed: Changed): Steps<Corpus['byKey']> {
  const after = new Map(byKey);
  const regroup = (key: string, change: (group: readonly Source[]) => readonly Source[]) => {
    const name = key.normalize('NFC');
    const group = change(after.get(name) ?? []);
    if (group.length === 0) after.delete(name);
    else after.set(name, group);
  };
  let count = 0;
  for (const [path, source] of changed) {
    const old = sources.get(path);
    if (old !== undefined) regroup(old.key, (group) => group.filter((other) => other !== old));
    if (source !== undefined) regroup(source.key, (group) => [...group, source].sort(byPath));
    if (++count % AT_ONCE === 0) yield;
  }
  return after;
}

/** Takes about a millisecond. */
const AT_ONCE = 2000;

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : 1;
}
