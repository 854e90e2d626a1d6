import { type FSWatcher, statSync, watch } from 'node:fs';
import { dirname } from 'node:path';
import { listCorpus } from './corpus-files.ts';
import { pace } from './pace.ts';
import { isFolder } from './walk.ts';

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
};

/**
 * Tells of sources that appear, change or vanish in these folders, which need not exist yet.
 *
 * What the system tells of is taken only as a call to look: events differ between systems, are lost when many files
 * change at once, and say nothing of a folder that was renamed. What changed is what differs between two looks.
 */
export function watchCorpus(
  folders: readonly string[],
  tell: (batch: Batch) => void,
  { quiet = 100, interval = 5000 }: WatchOptions = {},
): Watch {
  /** By folder and the folder's identity: one that was deleted and made anew is another. */
  const watchers = new Map<string, FSWatcher>();
  let known: ReadonlyMap<string, string> = new Map();
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
    timer = setTimeout(() => void look(true), delay).unref();
  };

  const look = async (tells: boolean) => {
    looking = true;
    calledMeanwhile = false;
    latest = Number.POSITIVE_INFINITY;
    const seen = await listCorpus(folders);
    attend([...seen.folders, ...folders.map(nearestFolder)]);
    const stamps = await stampAll(seen.files);
    looking = false;
    if (disposed) return;
    const batch = difference(known, stamps);
    known = stamps;
    if (calledMeanwhile) scheduleSoon();
    else schedule(interval);
    if (tells && batch.changed.length + batch.removed.length > 0) tell(batch);
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
    ready: look(false),
    dispose() {
      disposed = true;
      clearTimeout(timer);
      for (const watcher of watchers.values()) watcher.close();
      watchers.clear();
    },
  };
}

/** A stamp differs when the file does. Gives way to the event loop every 10 ms. */
async function stampAll(paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const stamps = new Map<string, string>();
  const resting = pace();
  for (const path of paths) {
    if (resting.isDue()) await resting.giveWay();
    const stats = statOf(path);
    if (stats !== undefined) stamps.set(path, `${stats.mtimeMs} ${stats.ctimeMs} ${stats.size} ${stats.ino}`);
  }
  return stamps;
}

function difference(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Batch {
  return {
    changed: [...after].flatMap(([path, stamp]) => (before.get(path) === stamp ? [] : [path])),
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
