import { readAgain } from './corpus.ts';
import { walkDrafts } from './draft-files.ts';
import { isWithin } from './walk.ts';
import { type Watch, watchCorpus } from './watch.ts';

/** The texts of files that may be drafts, by absolute path: `undefined` for one that is gone or cannot be read. */
export type DraftFiles = ReadonlyMap<string, { readonly text: string; readonly isSet: boolean } | undefined>;

/**
 * Tells of the files beneath a root (absolute) that may be drafts, first of all that there are and then of those that
 * change. `isSet` is true for them where the settings say which files are drafts. `known` are paths that were told
 * before, under other settings: those that are no drafts any more are told as gone.
 */
export function watchDrafts(
  root: string,
  globs: readonly string[] | undefined,
  corpus: readonly string[],
  known: Iterable<string>,
  tell: (files: DraftFiles) => Promise<void>,
): Watch {
  let disposed = false;
  let watch: Watch | undefined;

  const read = async (changed: readonly string[], removed: readonly string[]) => {
    const files = await readAgain(changed, removed);
    if (disposed) return;
    await tell(
      new Map(
        [...files].map(([path, file]) => {
          const isText = file !== undefined && (file.unreadable === undefined || file.text !== '');
          return [path, isText ? { text: file.text, isSet: globs !== undefined } : undefined];
        }),
      ),
    );
  };

  const start = async () => {
    const time = Date.now();
    const { files } = await walkDrafts(root, globs, corpus);
    const now = new Set(files);
    await read(
      files,
      [...known].filter((path) => isWithin(root, path) && !now.has(path)),
    );
    if (disposed) return;
    watch = watchCorpus([root], ({ changed, removed }) => void read(changed, removed), {
      since: { time, paths: new Set(files) },
      list: () => walkDrafts(root, globs, corpus),
    });
    await watch.ready;
  };

  return {
    ready: start(),
    dispose() {
      disposed = true;
      watch?.dispose();
    },
  };
}
