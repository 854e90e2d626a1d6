import { statSync } from 'node:fs';
import { type Bibliographies, type Bibliography, readStyle, type Style, unreadBibliography } from '../engine/index.ts';
import { readBibliographyFile, readStyleFile, type Wanted, wantedBibliographies } from './bibliographies.ts';
import { type Progress, type Reading, startReading } from './bibliography-reading.ts';
import { isWithin } from './walk.ts';
import { type Watch, watchCorpus } from './watch.ts';

export type BibliographySurroundings = {
  /** Asked anew each time. */
  readonly wanted: () => Wanted & { readonly trusted: boolean };
  /**
   * All bibliographies, each time that one of them, or which of them are wanted, has changed. Those that are not read
   * yet are not among its files.
   */
  readonly tell: (bibliographies: Bibliographies) => void | Promise<void>;
  /** Makes ready what telling of these needs, while others work. */
  readonly prepare?: (bibliographies: Bibliographies) => Promise<void>;
  /** The program of the thread that reads large files; without one, they are read here. */
  readonly bundle?: string | undefined;
  /** Called with each large file that is about to be read. Answers with what is to be told how far that is. */
  readonly reading?: (path: string, reading: Reading) => (progress: Progress) => void;
};

export type BibliographyFollowing = {
  /** To be called when drafts, folders or settings may want others than before. */
  readonly look: () => void;
  /** Settled when all that is wanted has been told, but for large files that are still being read. */
  readonly begun: () => Promise<void>;
  /** Settled when all that is wanted has been told. */
  readonly ready: () => Promise<void>;
  readonly dispose: () => void;
};

/** Bytes. What is smaller is read before a thread would have started. */
const LARGE = 100_000;

/** Reads the bibliographies and styles that drafts want, and again when they change on disk. A broken file never stops the others. */
export function followBibliographies(surroundings: BibliographySurroundings): BibliographyFollowing {
  const { bundle, prepare = async () => {}, reading: show = () => () => {} } = surroundings;
  const known = new Map<string, Bibliography>();
  const styles = new Map<string, Style>();
  /** Known as they were before they changed. */
  const stale = new Set<string>();
  const underway = new Map<string, Underway>();
  let watched = '';
  let told = '';
  let watch: Watch | undefined;
  let disposed = false;
  let looking: Promise<void> = Promise.resolve();

  const look = async (changed: readonly string[]) => {
    if (disposed) return;
    const time = Date.now();
    const { roots, trusted, ...others } = surroundings.wanted();
    const { wanted, paths, styles: stylePaths, watched: all } = wantedBibliographies({ roots, ...others });
    const isOutside = (path: string) => !trusted && !roots.some((root) => isWithin(root, path));
    for (const path of changed) forget(path, true);
    for (const path of [...known.keys(), ...underway.keys()]) if (!paths.includes(path)) forget(path, false);
    const read = new Set<string>();
    for (const path of paths) {
      if (underway.has(path) || (known.has(path) && !stale.has(path))) continue;
      if (isOutside(path)) known.set(path, unreadBibliography(path, NOT_TRUSTED));
      else if (bundle !== undefined && isLarge(path)) begin(path, bundle, time);
      else known.set(path, await readBibliographyFile(path));
      if (disposed) return;
      if (underway.has(path)) continue;
      stale.delete(path);
      read.add(path);
    }
    for (const path of [...styles.keys()])
      if (!stylePaths.includes(path) || changed.includes(path)) styles.delete(path);
    for (const path of stylePaths) {
      if (styles.has(path)) continue;
      const unread = { path, text: '', unreadable: NOT_TRUSTED };
      styles.set(path, isOutside(path) ? readStyle(unread) : readStyleFile(path));
      read.add(path);
    }
    attend(all, Math.min(time, ...[...underway.values()].map(({ since }) => since)));
    const now = JSON.stringify(wanted) + [...paths, ...stylePaths].join('\n');
    if (now === told && read.size === 0) return;
    told = now;
    await surroundings.tell({ ...wanted, files: inOrder(paths, known), styles: new Map(styles) });
  };

  const forget = (path: string, isWanted: boolean) => {
    // Who waits for a file that has changed waits for the newer reading.
    const reading = underway.get(path);
    underway.delete(path);
    reading?.cancel();
    if (isWanted) stale.add(path);
    else {
      stale.delete(path);
      known.delete(path);
    }
  };

  /** What was known of the file holds until its new text is read. */
  const begin = (path: string, program: string, since: number) => {
    let tell: (progress: Progress) => void = () => {};
    const reading = startReading(path, program, (progress) => tell(progress));
    tell = show(path, reading);
    const isWanted = () => !disposed && underway.get(path)?.cancel === reading.cancel;
    const finish = async () => {
      const read = await reading.bibliography;
      if (!isWanted()) return;
      await prepare({ ...wantedNow(), files: new Map(known).set(path, read) });
      if (!isWanted()) return;
      underway.delete(path);
      stale.delete(path);
      known.set(path, read);
      told = '';
      again([]);
    };
    underway.set(path, { since, cancel: reading.cancel, finished: finish() });
  };

  const wantedNow = () => wantedBibliographies(surroundings.wanted()).wanted;

  const attend = (paths: readonly string[], time: number) => {
    const name = [...paths].sort().join('\n');
    if (name === watched) return;
    watched = name;
    watch?.dispose();
    watch = undefined;
    if (paths.length === 0) return;
    const seen = new Set(
      [...known.keys(), ...underway.keys(), ...styles.keys()].filter((path) => sizeOf(path) !== undefined),
    );
    watch = watchCorpus(paths, ({ changed, removed }) => again([...changed, ...removed]), {
      since: { time, paths: seen },
    });
  };

  const again = (changed: readonly string[]) => {
    looking = looking.then(() => look(changed));
  };

  const begun = async () => {
    for (let waited: Promise<void> | undefined; waited !== looking; ) {
      waited = looking;
      await waited;
    }
    await watch?.ready;
  };

  return {
    look: () => again([]),
    begun,
    async ready() {
      for (await begun(); underway.size > 0; await begun()) {
        const [first] = underway.values();
        await first!.finished;
      }
    },
    dispose() {
      disposed = true;
      watch?.dispose();
      for (const { cancel } of underway.values()) cancel();
    },
  };
}

function inOrder(paths: readonly string[], known: ReadonlyMap<string, Bibliography>): Bibliographies['files'] {
  return new Map(paths.flatMap((path) => (known.has(path) ? [[path, known.get(path)!]] : [])));
}

/** A large file that is being read. */
type Underway = {
  /** When that began, in milliseconds of the system's clock. */
  readonly since: number;
  readonly cancel: () => void;
  readonly finished: Promise<void>;
};

/** Reads on from the file's name. */
const NOT_TRUSTED = 'is outside of this workspace, which is not trusted: it is not read';

function isLarge(path: string): boolean {
  return (sizeOf(path) ?? 0) >= LARGE;
}

/** In bytes; undefined where there is no such file. */
function sizeOf(path: string): number | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })?.size;
  } catch {
    return undefined;
  }
}
