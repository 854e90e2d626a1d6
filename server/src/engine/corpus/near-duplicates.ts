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
  const runsOf = new Map<string, ReadonlySet<number>>();
  const having = new Map<number, string[]>();
  for (const source of corpus.sources.values()) {
    const runs = chosenRuns(source);
    if (runs.size < FEWEST) continue;
    runsOf.set(source.path, runs);
    for (const run of runs) {
      const paths = having.get(run);
      if (paths === undefined) having.set(run, [source.path]);
      else if (paths.length < COMMONEST) paths.push(source.path);
    }
    yield;
  }
  const groups = new Map<string, { paths: string[]; share: number }>();
  for (const [path, runs] of runsOf) {
    const shared = new Map<string, number>();
    for (const run of runs) {
      for (const other of having.get(run)!) if (other < path) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    for (const [other, count] of shared) {
      const share = count / Math.min(runs.size, runsOf.get(other)!.size);
      if (share >= LEAST_SHARE) join(groups, other, path, share);
    }
    yield;
  }
  const all = [...new Set(groups.values())];
  return all
    .map(({ paths, share }) => ({ paths: paths.sort(), share }))
    .sort((a, b) => (a.paths[0]! < b.paths[0]! ? -1 : 1));
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

function chosenRuns({ prose, unreadable }: Source): ReadonlySet<number> {
  const runs = new Set<number>();
  if (unreadable !== undefined) return runs;
  const words = foldedWords(prose.text);
  for (let i = 0; i + RUN <= words.length; i++) {
    const hash = hashOf(words, i);
    if (hash % CHOSEN === 0) runs.add(hash);
  }
  return runs;
}

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
