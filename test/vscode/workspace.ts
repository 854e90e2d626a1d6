import { cpSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './package-extension.ts';

/** A writer's folder for one run of the tests, free to be changed. */
export type Workspace = { readonly folder: string; readonly remove: () => void };

/** One word is wrong: in the source it is “combat operations”. */
const DRAFT = `# Notes

“We will not go back in battle operations,” Stoltenberg said [@stoltenberg-2017].

“A lease is something we can talk about,” said Ingrid Halloran [@marrowick-vote].

`;

/** Another draft, which quotes the same passage. */
const CHAPTER = `A lease, Halloran told them, “is something we can talk about” [@marrowick-vote].
`;

/** The sample corpus with this draft beside it, `draft.md`, and with `chapter.md`. */
export function makeWorkspace(draft = DRAFT): Workspace {
  const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'verbatim-workspace-')));
  const folder = join(scratch, 'story');
  cpSync(join(ROOT, 'corpus'), join(folder, 'corpus'), { recursive: true });
  writeFileSync(join(folder, 'draft.md'), draft);
  writeFileSync(join(folder, 'chapter.md'), CHAPTER);
  return { folder, remove: () => rmSync(scratch, { recursive: true, force: true }) };
}
