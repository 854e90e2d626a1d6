import { readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, extname, join, sep } from 'node:path';
import { type FileProblem, meaningOf } from './file-problem.ts';
import { pace } from './pace.ts';

/** What lies beneath some folders. Paths are absolute when the roots are, and sorted by code unit. */
export type Walk = {
  readonly files: readonly string[];
  /** Every folder that was entered, the roots included. */
  readonly folders: readonly string[];
  readonly problems: readonly FileProblem[];
};

/**
 * Lists the files with one of these extensions (in lower case, with the dot) beneath each root. A root that is itself
 * a file is listed whatever its name. Hidden files and folders and `node_modules` are left out beneath a root, and so
 * is every folder for which `isLeftOut` holds. Links are followed once, and never to a folder that they stand in.
 * Gives way to the event loop every 10 ms.
 */
export async function walk(
  roots: readonly string[],
  extensions: ReadonlySet<string>,
  isLeftOut: (folder: string) => boolean = () => false,
): Promise<Walk> {
  /** Real path -> the path that it was met by; so for files and folders alike. */
  const files = new Map<string, string>();
  const folders = new Map<string, string>();
  const problems: FileProblem[] = [];
  let waiting: string[] = [];
  let links: string[] = [];
  const resting = pace();

  const enter = (folder: string) => {
    const real = realpathSync(folder);
    if (folders.has(real)) return;
    folders.set(real, folder);
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (isPassedOver(entry.name)) continue;
      if (entry.isSymbolicLink()) links.push(path);
      else if (entry.isDirectory()) isLeftOut(path) || waiting.push(path);
      else if (hasExtension(path)) files.set(join(real, entry.name), path);
    }
  };

  const follow = (link: string) => {
    const target = statSync(link, { throwIfNoEntry: false });
    if (target === undefined) {
      problems.push({ path: link, message: 'is a link to nothing', line: undefined });
      return;
    }
    const isFolder = target.isDirectory();
    const real = realpathSync(link);
    if (!isFolder) {
      if (hasExtension(link) && !files.has(real)) files.set(real, link);
    } else if (isWithin(real, realpathSync(dirname(link)))) {
      problems.push({ path: link, message: 'is a link to a folder that it stands in: not followed', line: undefined });
    } else if (!isLeftOut(link)) waiting.push(link);
  };

  const meet = async (paths: readonly string[], visit: (path: string) => void) => {
    for (const path of paths) {
      if (resting.isDue()) await resting.giveWay();
      try {
        visit(path);
      } catch (error) {
        problems.push({ path, message: meaningOf(error), line: undefined });
      }
    }
  };

  const hasExtension = (path: string) => extensions.has(extname(path).toLowerCase());

  await meet(roots, (root) => {
    if (statSync(root).isDirectory()) waiting.push(root);
    else files.set(realpathSync(root), root);
  });
  // Links come last: what can be reached without one is known by its own name.
  while (waiting.length > 0 || links.length > 0) {
    const [paths, visit] = waiting.length > 0 ? ([waiting, enter] as const) : ([links.sort(), follow] as const);
    if (visit === enter) waiting = [];
    else links = [];
    await meet(paths, visit);
  }
  problems.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files: [...files.values()].sort(), folders: [...folders.values()].sort(), problems };
}

/** True when `path` is `folder` or lies beneath it. Both absolute. */
export function isWithin(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** False also where nothing can be learned of the path. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** True for the names of files and folders that no walk looks at. */
export function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}
