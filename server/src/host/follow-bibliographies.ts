import type { Bibliographies, Bibliography } from '../engine/index.ts';
import { readBibliographyFile, type Wanted, wantedBibliographies } from './bibliographies.ts';
import { isWithin } from './walk.ts';
import { type Watch, watchCorpus } from './watch.ts';

export type BibliographySurroundings = {
  /** Asked anew each time. */
  readonly wanted: () => Wanted & { readonly trusted: boolean };
  /** All bibliographies, each time that one of them, or which of them are wanted, has changed. */
  readonly tell: (bibliographies: Bibliographies) => void | Promise<void>;
  /** Called with each file that is about to be read, and a promise that settles when it has been. */
  readonly reading: (path: string, done: Promise<unknown>) => void;
};

export type BibliographyFollowing = {
  /** To be called when drafts, folders or settings may want others than before. */
  readonly look: () => void;
  /** Settled when all that is wanted has been told. */
  readonly ready: () => Promise<void>;
  readonly dispose: () => void;
};

/** Reads the bibliographies that drafts want, and again when they change on disk. A broken file never stops the others. */
export function followBibliographies(surroundings: BibliographySurroundings): BibliographyFollowing {
  const known = new Map<string, Bibliography>();
  let watched = '';
  let told = '';
  let watch: Watch | undefined;
  let disposed = false;
  let looking: Promise<void> = Promise.resolve();

  const look = async (changed: readonly string[]) => {
    if (disposed) return;
    const time = Date.now();
    for (const path of changed) known.delete(path);
    const { roots, trusted, ...others } = surroundings.wanted();
    const { wanted, paths, watched: all } = wantedBibliographies({ roots, ...others });
    for (const path of [...known.keys()]) if (!paths.includes(path)) known.delete(path);
    for (const path of paths) {
      if (known.has(path)) continue;
      const isOutside = !trusted && !roots.some((root) => isWithin(root, path));
      const read = isOutside ? Promise.resolve(unread(path)) : readBibliographyFile(path);
      surroundings.reading(path, read);
      known.set(path, await read);
      if (disposed) return;
    }
    attend(all, time);
    const now = JSON.stringify(wanted) + paths.join('\n');
    if (now === told && changed.length === 0) return;
    told = now;
    await surroundings.tell({ ...wanted, files: new Map(known) });
  };

  const attend = (paths: readonly string[], time: number) => {
    const name = [...paths].sort().join('\n');
    if (name === watched) return;
    watched = name;
    watch?.dispose();
    watch = undefined;
    if (paths.length === 0) return;
    const readable = new Set(
      [...known.values()].filter(({ unreadable }) => unreadable === undefined).map(({ path }) => path),
    );
    watch = watchCorpus(paths, ({ changed, removed }) => again([...changed, ...removed]), {
      since: { time, paths: readable },
    });
  };

  const again = (changed: readonly string[]) => {
    looking = looking.then(() => look(changed));
  };

  return {
    look: () => again([]),
    async ready() {
      for (let waited: Promise<void> | undefined; waited !== looking; ) {
        waited = looking;
        await waited;
      }
      await watch?.ready;
    },
    dispose() {
      disposed = true;
      watch?.dispose();
    },
  };
}

function unread(path: string): Bibliography {
  const unreadable = 'is outside of this workspace, which is not trusted: it is not read';
  return { path, text: '', entries: [], byKey: new Map(), problems: [], unreadable };
}
