import type { SourceFile } from '../engine/index.ts';
import { listCorpus } from './corpus-files.ts';
import { type FileProblem, NOT_THERE } from './file-problem.ts';
import { pace } from './pace.ts';
import { readSource } from './read-source.ts';

/** The sources of some folders as the disk has them, by absolute path, and what is wrong with the folders. */
export type Corpus = {
  readonly files: ReadonlyMap<string, SourceFile>;
  readonly problems: readonly FileProblem[];
};

/** Never fails: a file that cannot be read is there with its reason. Gives way to the event loop every 10 ms. */
export async function readCorpus(folders: readonly string[]): Promise<Corpus> {
  const { files: paths, problems } = await listCorpus(folders);
  const files = new Map<string, SourceFile>();
  const resting = pace();
  for (const path of paths) {
    if (resting.isDue()) await resting.giveWay();
    files.set(path, readSource(path));
  }
  return { files, problems };
}

/** Some sources read again: `undefined` for those that are gone. Gives way to the event loop every 10 ms. */
export async function readAgain(
  changed: Iterable<string>,
  removed: Iterable<string> = [],
): Promise<ReadonlyMap<string, SourceFile | undefined>> {
  const files = new Map<string, SourceFile | undefined>();
  for (const path of removed) files.set(path, undefined);
  const resting = pace();
  for (const path of changed) {
    if (resting.isDue()) await resting.giveWay();
    const file = readSource(path);
    files.set(path, file.unreadable === NOT_THERE ? undefined : file);
  }
  return files;
}
