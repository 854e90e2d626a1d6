import type { Prose } from '../text/prose.ts';
import { finish, type Steps } from '../text/steps.ts';
import { foldedWords } from '../text/words.ts';
import type { Corpus } from './corpus.ts';
import type { Source } from './source.ts';

/** Articles that say the same for the most part, as papers print what an agency sends. */
export type NearDuplicates = {
  /** In order; two or more. */
  readonly paths: readonly string[];
  /** The least that one of them shares with another, of the words of the shorter one: 1 where all are the same. */
  readonly share: number;
};

/**
 * Groups of near-duplicates: articles of which four in five runs of five words are another's, too. A quarter of all runs
 * is looked at, the same ones in every article (A. Broder, "On the resemblance and containment of documents", 1997).
 */
export function nearDuplicates(corpus: Corpus): readonly NearDuplicates[] {
  return finish(nearDuplicateSteps(corpus));
}

/** The same in steps of a few milliseconds. */
export function* nearDuplicateSteps(corpus: Corpus): Steps<readonly NearDuplicates[]> {
  const runsOf = new Map<string, Uint32Array>();
  let total = 0;
  for (const source of corpus.sources.values()) {
    const runs = yield* runSteps(source);
    if (runs.length < FEWEST) continue;
    runsOf.set(source.path, runs);
    total += runs.length;
  }
  const having = yield* sharedSteps(runsOf, total);
  const groups = new Map<string, { paths: string[]; share: number }>();
  for (const [path, runs] of runsOf) {
    const shared = new Map<string, number>();
    for (const run of runs) {
      for (const other of having.get(run) ?? []) if (other < path) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    for (const [other, count] of shared) {
      const share = count / Math.min(runs.length, runsOf.get(other)!.length);
      if (share >= LEAST_SHARE) join(groups, other, path, share);
    }
    yield;
  }
  const all = [...new Set(groups.values())];
  return all
    .map(({ paths, share }) => ({ paths: paths.sort(), share }))
    .sort((a, b) => (a.paths[0]! < b.paths[0]! ? -1 : 1));
}

/**
 * The articles that have a run, by the runs that more than one may have. Nearly all runs of a large corpus are one
 * article's alone: a table of bytes tells most of those at once, at a fraction of the memory.
 */
function* sharedSteps(runsOf: ReadonlyMap<string, Uint32Array>, total: number): Steps<Map<number, string[]>> {
  const times = new Uint8Array(2 ** Math.ceil(Math.log2(8 * total + 1)));
  const placeOf = (run: number) => (run / CHOSEN) % times.length;
  for (const runs of runsOf.values()) {
    for (const run of runs) if (times[placeOf(run)]! < 2) times[placeOf(run)]!++;
    yield;
  }
  const having = new Map<number, string[]>();
  for (const [path, runs] of runsOf) {
    for (const run of runs) {
      if (times[placeOf(run)]! < 2) continue;
      const paths = having.get(run);
      if (paths === undefined) having.set(run, [path]);
      else if (paths.length < COMMONEST) paths.push(path);
    }
    yield;
  }
  return having;
}

/** Of the runs of the shorter article. */
const LEAST_SHARE = 0.8;
/** Runs that say enough: some thirty words. */
const FEWEST = 6;
/** Articles that a run is remembered for: what more of them have is a form of words. */
const COMMONEST = 50;
const RUN = 5;
const CHOSEN = 4;

function join(groups: Map<string, { paths: string[]; share: number }>, a: string, b: string, share: number): void {
  const [one, two] = [groups.get(a) ?? { paths: [a], share }, groups.get(b) ?? { paths: [b], share }];
  const paths = one === two ? one.paths : [...one.paths, ...two.paths];
  const joined = { paths, share: Math.min(one.share, two.share, share) };
  for (const path of paths) groups.set(path, joined);
}

/** The chosen runs of an article, each once. They are kept as long as its prose is. */
function* runSteps({ prose, unreadable }: Source): Steps<Uint32Array> {
  if (unreadable !== undefined) return NO_RUNS;
  const known = runsOfProse.get(prose);
  if (known !== undefined) return known;
  const runs = new Set<number>();
  let words: string[] = [];
  for (const paragraph of prose.paragraphs) {
    words = [...words.slice(1 - RUN), ...foldedWords(prose.text, paragraph)];
    for (let i = 0; i + RUN <= words.length; i++) {
      const hash = hashOf(words, i);
      if (hash % CHOSEN === 0) runs.add(hash);
    }
    yield;
  }
  const made = Uint32Array.from(runs);
  runsOfProse.set(prose, made);
  return made;
}

const NO_RUNS = new Uint32Array();
const runsOfProse = new WeakMap<Prose, Uint32Array>();

/** FNV-1a over the letters of five words, then mixed, since its lowest bits alone say little. */
function hashOf(words: readonly string[], from: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < from + RUN; i++) {
    const word = words[i]!;
    for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
    hash = Math.imul(hash ^ 0x20, 0x01000193);
  }
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d) >>> 0;
}
