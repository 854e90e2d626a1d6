import { relative, sep } from 'node:path';
import { matchesGlob } from './glob.ts';
import { isWithin, type Walk, walk } from './walk.ts';

/** Extensions of what may be a draft, in lower case. */
export const DRAFT_EXTENSIONS: ReadonlySet<string> = new Set(['.md', '.markdown', '.qmd', '.rmd']);

/**
 * The Markdown files of a folder (absolute) that may be drafts: those that one of the globs matches, or all where none
 * are set. What lies in a corpus folder is a source, and hidden folders and `node_modules` are passed over.
 */
export async function listDrafts(
  root: string,
  globs: readonly string[] | undefined,
  corpus: readonly string[],
): Promise<readonly string[]> {
  return (await walkDrafts(root, globs, corpus)).files;
}

/** The same with the folders that they lie in. */
export async function walkDrafts(
  root: string,
  globs: readonly string[] | undefined,
  corpus: readonly string[],
): Promise<Walk> {
  const isCorpus = (path: string) => corpus.some((folder) => isWithin(folder, path));
  const walked = await walk([root], DRAFT_EXTENSIONS, isCorpus);
  const files = walked.files.filter((path) => {
    if (isCorpus(path)) return false;
    const name = relative(root, path).split(sep).join('/');
    return globs === undefined || globs.some((glob) => matchesGlob(glob, name));
  });
  return { ...walked, files };
}
