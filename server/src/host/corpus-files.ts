import { statSync } from 'node:fs';
import { dirname, extname, join, relative, sep } from 'node:path';
import { isPassedOver, isWithin, type Walk, walk } from './walk.ts';

/** Extensions of what counts as a source, in lower case. */
export const SOURCE_EXTENSIONS: ReadonlySet<string> = new Set(['.md', '.markdown', '.txt', '.qmd', '.rmd']);

/** In a corpus folder itself, the file that declares who speaks in its sources. */
const SPEAKERS_FILES: readonly string[] = ['speakers.yaml', 'speakers.yml'];

/**
 * The sources in these corpus folders (absolute paths, anywhere on the disk) with the folders' files of speakers, and
 * what is wrong with the folders. A path that names a file is a source by itself.
 */
export async function listCorpus(folders: readonly string[]): Promise<Walk> {
  const { files, ...rest } = await walk(folders, SOURCE_EXTENSIONS);
  return { files: [...new Set([...files, ...listSpeakersFiles(folders)])].sort(), ...rest };
}

/** The files of speakers that these folders have. */
export function listSpeakersFiles(folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) => SPEAKERS_FILES.map((name) => join(folder, name))).filter(isFile);
}

function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  } catch {
    return false;
  }
}

/** Whether a file that just appeared at this absolute path is one that `listCorpus` would list. */
export function isSourcePath(folders: readonly string[], path: string): boolean {
  return folders.some((folder) => {
    if (path === folder) return true;
    if (dirname(path) === folder && SPEAKERS_FILES.includes(relative(folder, path))) return true;
    if (!isWithin(folder, path) || !SOURCE_EXTENSIONS.has(extname(path).toLowerCase())) return false;
    return !relative(folder, path).split(sep).some(isPassedOver);
  });
}
