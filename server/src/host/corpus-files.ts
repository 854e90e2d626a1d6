import { extname, relative, sep } from 'node:path';
import { isPassedOver, isWithin, type Walk, walk } from './walk.ts';

/** Extensions of what counts as a source, in lower case. */
export const SOURCE_EXTENSIONS: ReadonlySet<string> = new Set(['.md', '.markdown', '.txt', '.qmd', '.rmd']);

/**
 * The sources in these corpus folders (absolute paths, anywhere on the disk), and what is wrong with the folders. A
 * path that names a file is a source by itself.
 */
export function listCorpus(folders: readonly string[]): Promise<Walk> {
  return walk(folders, SOURCE_EXTENSIONS);
}

/** Whether a file that just appeared at this absolute path is one that `listCorpus` would list. */
export function isSourcePath(folders: readonly string[], path: string): boolean {
  return folders.some((folder) => {
    if (path === folder) return true;
    if (!isWithin(folder, path) || !SOURCE_EXTENSIONS.has(extname(path).toLowerCase())) return false;
    return !relative(folder, path).split(sep).some(isPassedOver);
  });
}
