import { join } from 'node:path';
import type { Change } from '../engine/index.ts';
import { CONFIGURATION_FILE, DEFAULT_CORPUS, readConfiguration, type WorkspaceConfiguration } from './configuration.ts';
import { readAgain, readCorpus } from './corpus.ts';
import { type DraftFiles, watchDrafts } from './drafts.ts';
import type { FileProblem } from './file-problem.ts';
import type { Settings } from './settings.ts';
import { isWithin } from './walk.ts';
import { type Watch, watchCorpus } from './watch.ts';

/** Where to look. All paths are absolute. */
export type Surroundings = {
  /** Folders that an editor has open; each may hold a configuration and a corpus. */
  readonly roots: readonly string[];
  /** Folders of open drafts: a corpus beside a draft serves where no root has one. */
  readonly besides: readonly string[];
  /** What the editor itself has set. */
  readonly settings: Settings;
  /** In folders that nobody has vouched for, a configuration may name no corpus outside of them. */
  readonly trusted: boolean;
};

export type Following = {
  /** Settled when the drafts on disk have been told for the first time, some time after the corpus. Never rejects. */
  readonly drafts: Promise<void>;
  /** Settled when the configuration and the whole corpus have been told for the first time. */
  readonly ready: Promise<void>;
  readonly dispose: () => void;
};

export type Teller = {
  /** Settled when the change has been made. */
  readonly change: (change: Change) => Promise<void>;
  /** The bibliographies, and the style of CSL, that the settings name for every draft, absolute. */
  readonly bibliography: (paths: readonly string[], style: string | undefined) => void;
  /** Files that may be drafts, by path; `undefined` for those that are gone. Settled when the change has been made. */
  readonly drafts: (files: DraftFiles) => Promise<void>;
  /** All that is wrong with the configuration and the folders, each time that it may have changed. */
  readonly problems: (problems: readonly FileProblem[]) => void;
};

/**
 * Tells an engine of the configuration and the sources on disk, now and whenever they change. `known` are the paths
 * of sources that the engine already has: those that are no longer in any folder are told as removed. `knownDrafts` are
 * those of drafts that it was told of, whenever it is asked.
 */
export function follow(
  surroundings: Surroundings,
  known: Iterable<string>,
  knownDrafts: () => Iterable<string>,
  tell: Teller,
): Following {
  const { roots, besides, settings, trusted } = surroundings;
  const watches: Watch[] = [];
  let sources = new Set(known);
  let disposed = false;
  let settleDrafts: (told: Promise<void>) => void = () => {};
  const drafts = new Promise<void>((settle) => {
    settleDrafts = settle;
  });

  const start = async () => {
    const configurations = roots.map((root) => readConfiguration(root, settings));
    // One engine serves all open folders, so that the first of them sets the style and the rules.
    const first = configurations[0] ?? readConfiguration(besides[0] ?? '.', settings);
    const named = [...new Set(configurations.flatMap(({ corpus }) => corpus))];
    const set = named.filter((folder) => trusted || roots.some((root) => isWithin(root, folder)));
    const outside = named.filter((folder) => !set.includes(folder)).map(notTrusted);
    const candidates = set.length > 0 ? set : defaultFolders([...roots, ...besides]);
    const time = Date.now();
    tell.bibliography([...new Set(configurations.flatMap(({ bibliography }) => bibliography))], first.csl);
    const { files, problems } = await readCorpus(candidates);
    if (disposed) return;
    await tell.change({ kind: 'configuration', configuration: first.engine });
    const gone = [...sources].filter((path) => !files.has(path)).map((path) => [path, undefined] as const);
    sources = new Set(files.keys());
    await tell.change({ kind: 'sources', files: new Map([...gone, ...files]) });
    if (disposed) return;
    settleDrafts(followDrafts(configurations, candidates));
    // A folder that nobody named need not exist; one that was named must.
    const missing = set.length > 0 ? problems : [];
    tell.problems([...configurations.flatMap((configuration) => configuration.problems), ...outside, ...missing]);
    watches.push(
      watchCorpus(
        candidates,
        async ({ changed, removed }) => {
          const read = await readAgain(changed, removed);
          if (disposed) return;
          for (const [path, file] of read) file === undefined ? sources.delete(path) : sources.add(path);
          await tell.change({ kind: 'sources', files: read });
        },
        { since: { time, paths: sources } },
      ),
      watchCorpus(
        roots.map((root) => join(root, CONFIGURATION_FILE)),
        () => {
          stop();
          void start();
        },
      ),
    );
    await Promise.all(watches.map((watch) => watch.ready));
  };

  const followDrafts = async (configurations: readonly WorkspaceConfiguration[], corpus: readonly string[]) => {
    await Promise.all(
      roots.map((root, i) => {
        const following = watchDrafts(root, configurations[i]?.drafts, corpus, knownDrafts(), tell.drafts);
        watches.push(following);
        return following.ready;
      }),
    );
  };

  const stop = () => {
    for (const watch of watches.splice(0)) watch.dispose();
  };

  return {
    ready: start(),
    drafts,
    dispose() {
      disposed = true;
      settleDrafts(Promise.resolve());
      stop();
    },
  };
}

function defaultFolders(folders: readonly string[]): readonly string[] {
  return [...new Set(folders)].flatMap((folder) => DEFAULT_CORPUS.map((name) => join(folder, name)));
}

function notTrusted(path: string): FileProblem {
  return { path, message: 'is outside of this workspace, which is not trusted: not read', line: undefined };
}
