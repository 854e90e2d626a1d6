import { type FSWatcher, statSync, watch } from 'node:fs';
import { dirname } from 'node:path';
import { listCorpus } from './corpus-files.ts';
import { pace } from './pace.ts';
import { isFolder, type Walk } from './walk.ts';

/** What happened to sources since the last batch: absolute paths, sorted. */
export type Batch = { readonly changed: readonly string[]; readonly removed: readonly string[] };

export type Watch = {
  /** Settled when the folders were seen for the first time: what changes from then on is told. */
  readonly ready: Promise<void>;
  /** Nothing is told after it. A watch never keeps the process alive. */
  readonly dispose: () => void;
};

export type WatchOptions = {
  /** How long the disk must be quiet before a batch is told, in milliseconds. */
  readonly quiet?: number;
  /** How often to look without having been called, in milliseconds: for disks that do not tell (network folders). */
  readonly interval?: number;
  /** What there is to watch; else the sources. */
  readonly list?: (folders: readonly string[]) => Promise<Walk>;
  /** What was read before: what has changed since then is told first. Else all that is there counts as known. */
  readonly since?: Reading;
};

/** When it began, in milliseconds of the system's clock, and which files it found. */
export type Reading = { readonly time: number; readonly paths: ReadonlySet<string> };

/**
 * Tells of sources that appear, change or vanish in these folders, which need not exist yet.
 *
 * What the system tells of is taken only as a call to look: events differ between systems, are lost when many files
 * change at once, and say nothing of a folder that was renamed. What changed is what differs between two looks.
 */
export function watchCorpus(
  folders: readonly string[],
  tell: (batch: Batch) => void,
  { quiet = 100, interval = 5000, list = listCorpus, since }: WatchOptions = {},
): Watch {
  /** By folder and the folder's identity: one that was deleted and made anew is another. */
  const watchers = new Map<string, FSWatcher>();
  let known: ReadonlyMap<string, Stamp> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let looking = false;
  let calledMeanwhile = false;
  let latest = Number.POSITIVE_INFINITY;
  let disposed = false;

  const call = () => {
    if (disposed) return;
    if (looking) calledMeanwhile = true;
    else scheduleSoon();
  };

  /** When it has been quiet; but a file that is written to without an end must not put it off without an end. */
  const scheduleSoon = () => {
    const now = performance.now();
    latest = Math.min(latest, now + 10 * quiet);
    schedule(Math.min(quiet, latest - now));
  };

  const schedule = (delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), delay).unref();
  };

  const look = async () => {
    const began = performance.now();
    looking = true;
    calledMeanwhile = false;
    latest = Number.POSITIVE_INFINITY;
    const seen = await list(folders);
    attend([...seen.folders, ...folders.map(nearestFolder)]);
    const stamps = await stampAll(seen.files);
    looking = false;
    if (disposed) return;
    const before = known ?? (since === undefined ? stamps : stampsAt(since, stamps));
    known = stamps;
    if (calledMeanwhile) scheduleSoon();
    else schedule(Math.max(interval, SHARE * (performance.now() - began)));
    const batch = difference(before, stamps);
    if (batch.changed.length + batch.removed.length > 0) tell(batch);
  };

  const attend = (folders: readonly string[]) => {
    if (disposed) return;
    const wanted = new Map(folders.map((folder) => [`${identityOf(folder)} ${folder}`, folder]));
    for (const [name, watcher] of watchers) {
      if (wanted.has(name)) continue;
      watcher.close();
      watchers.delete(name);
    }
    for (const [name, folder] of wanted) if (!watchers.has(name)) attendTo(name, folder);
  };

  const attendTo = (name: string, folder: string) => {
    try {
      const watcher = watch(folder, { persistent: false }, call);
      watchers.set(name, watcher);
      watcher.on('error', () => {
        watcher.close();
        watchers.delete(name);
      });
      // What came into the folder before it was attended to was not told of.
      calledMeanwhile = true;
    } catch {
      // Gone again, or the system allows no more watchers: the next look at the interval sees what changed.
    }
  };

  return {
    ready: look(),
    dispose() {
      disposed = true;
      clearTimeout(timer);
      for (const watcher of watchers.values()) watcher.close();
      watchers.clear();
    },
  };
}

/** Of the time between looks without a call, a look itself may take this part. */
const SHARE = 50;

/** Differs when the file does. `time` is when it last changed, its place included. */
type Stamp = { readonly name: string; readonly time: number };

/** Gives way to the event loop every 10 ms. */
async function stampAll(paths: readonly string[]): Promise<ReadonlyMap<string, Stamp>> {
  const stamps = new Map<string, Stamp>();
  const resting = pace();
  for (const path of paths) {
    if (resting.isDue()) await resting.giveWay();
    const stats = statOf(path);
    if (stats === undefined) continue;
    const { mtimeMs, ctimeMs, size, ino } = stats;
    stamps.set(path, { name: `${mtimeMs} ${ctimeMs} ${size} ${ino}`, time: Math.max(mtimeMs, ctimeMs) });
  }
  return stamps;
}

/** The stamps as they were for a reading: what may have changed since then has none that it keeps. */
function stampsAt({ time, paths }: Reading, now: ReadonlyMap<string, Stamp>): ReadonlyMap<string, Stamp> {
  const unknown: Stamp = { name: 'as it was read', time: 0 };
  return new Map(
    [...paths].map((path) => {
      const stamp = now.get(path);
      return [path, stamp !== undefined && stamp.time < time - COARSEST ? stamp : unknown];
    }),
  );
}

/** The coarsest time that a file system keeps (FAT), in milliseconds. */
const COARSEST = 2000;

function difference(before: ReadonlyMap<string, Stamp>, after: ReadonlyMap<string, Stamp>): Batch {
  return {
    changed: [...after].flatMap(([path, { name }]) => (before.get(path)?.name === name ? [] : [path])),
    removed: [...before.keys()].filter((path) => !after.has(path)),
  };
}

/** The folder that this path is, or the nearest above it that exists: there it will appear. */
function nearestFolder(path: string): string {
  if (isFolder(path)) return path;
  const above = dirname(path);
  return above === path ? path : nearestFolder(above);
}

function identityOf(folder: string): string {
  const stats = statOf(folder);
  return `${stats?.ino} ${stats?.birthtimeMs}`;
}

function statOf(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
