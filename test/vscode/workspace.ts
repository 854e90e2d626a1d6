import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './package-extension.ts';

/** A writer's folder for one run of the tests, free to be changed. */
export type Workspace = { readonly folder: string; readonly remove: () => void };

/** The sample corpus with the sample draft beside it. */
export function makeWorkspace(): Workspace {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'verbatim-workspace-')));
  cpSync(join(ROOT, 'corpus'), join(folder, 'corpus'), { recursive: true });
  cpSync(join(ROOT, 'test/sample/draft.md'), join(folder, 'draft.md'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
