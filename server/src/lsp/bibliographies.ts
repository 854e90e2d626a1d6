import {
  type Bibliographies,
  type Draft,
  entryCatalogueSteps,
  preparationSteps,
  stylePathIn,
} from '../engine/index.ts';
import type { Wanted } from '../host/bibliographies.ts';
import { type BibliographyFollowing, followBibliographies } from '../host/follow-bibliographies.ts';
import { paced } from '../host/pace.ts';
import { showReading } from './progress.ts';
import type { Server } from './serve.ts';

export type BibliographyDoor = {
  /** Of bibliographies beyond what the drafts themselves name, and whether anybody vouches for the folders. */
  readonly wanted: () => Omit<Wanted, 'drafts'> & { readonly trusted: boolean };
  /** The bundle of the thread that reads large ones. */
  readonly bundle: string | undefined;
  /** All of them, each time that anything about them has changed; made ready before. */
  readonly tell: (read: Bibliographies) => void;
};

/** Reads the bibliographies and styles of the drafts, shows how far that is, and tells of them when they can be used. */
export function keepBibliographies(
  server: Pick<Server, 'connection' | 'abilities' | 'workspace'>,
  { wanted, bundle, tell }: BibliographyDoor,
): BibliographyFollowing {
  /** So that nobody has to wait for it who asks. What is made already is not made again. */
  const prepare = async (read: Bibliographies) => {
    const workspace = server.workspace();
    await paced(preparationSteps(workspace, { corpus: workspace.corpus, bibliographies: read }));
    for (const file of read.files.values()) await paced(entryCatalogueSteps(file));
  };
  return followBibliographies({
    wanted: () => ({ ...wanted(), drafts: [...server.workspace().drafts.values()] }),
    prepare,
    async tell(read) {
      await prepare(read);
      tell(read);
    },
    bundle,
    reading: showReading(server),
  });
}

/** True where a version of a draft may name other bibliographies, or another style, than the one before it. */
export function namesOther(before: Draft | undefined, after: Draft | undefined): boolean {
  const named = (draft: Draft | undefined) => {
    const data = draft?.frontMatter.data ?? {};
    return JSON.stringify([data['bibliography'], stylePathIn(data)]);
  };
  return before === undefined || after === undefined || named(before) !== named(after);
}
