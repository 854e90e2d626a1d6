import { type Change, draftSteps } from '../engine/index.ts';
import type { DraftFiles } from '../host/drafts.ts';
import { paced } from '../host/pace.ts';
import { readSource } from '../host/read-source.ts';
import type { Server } from './serve.ts';
import { pathOf } from './uri.ts';

export type DraftsOnDisk = {
  readonly paths: () => Iterable<string>;
  /** Takes what the disk has of files that may be drafts. Settled when the engine has been told. */
  readonly take: (files: DraftFiles, isWanted: () => boolean) => Promise<void>;
  /** What a draft has on the disk, for when it is no longer open; undefined for what is no draft there. */
  readonly textOf: (path: string) => string | undefined;
};

/** Drafts count as they are on the disk, as long as they are not open. */
export function keepDrafts({ documents, workspace }: Server, tell: (change: Change) => void): DraftsOnDisk {
  const known = new Set<string>();
  return {
    paths: () => known,
    async take(files, isWanted) {
      const texts = new Map([...files].flatMap(([path, file]) => (file === undefined ? [] : [[path, file.text]])));
      const isSet = (path: string) => files.get(path)?.isSet === true;
      const parsed = await paced(draftSteps(texts, workspace().corpus, isSet), isWanted);
      if (parsed === undefined) return;
      for (const path of files.keys()) parsed.has(path) ? known.add(path) : known.delete(path);
      const open = new Set(documents.keys().map(pathOf));
      const told = [...files.keys()].filter((path) => !open.has(path)).map((path) => [path, parsed.get(path)] as const);
      if (told.length > 0) tell({ kind: 'drafts', drafts: new Map(told) });
    },
    textOf: (path) => (known.has(path) ? readSource(path).text : undefined),
  };
}
