import type { Locator } from 'playwright-core';
import { installVSCode } from './install.ts';
import { releaseOf } from './releases.ts';
import { Workbench } from './workbench.ts';
import type { Workspace } from './workspace.ts';

const SLOW_MS = 30_000;

/** A workbench with the workspace's draft before the writer, checked. */
export type OpenDraft = { readonly workbench: Workbench; readonly draft: Locator };

/**
 * For the suite that calls it: opens `draft.md` of the workspace before its tests, in the release and with the vsix that
 * the environment names, and hands it on; takes a picture of each test that fails; closes and removes all after them.
 */
export function openDraft(workspace: Workspace, opened: (open: OpenDraft) => void): void {
  let workbench: Workbench | undefined;

  before(async () => {
    const vscode = await installVSCode(releaseOf(process.env['VERBATIM_RELEASE']));
    workbench = await Workbench.open(vscode, process.env['VERBATIM_VSIX']!, workspace.folder);
    const draft = await workbench.openFile('draft.md');
    await workbench.statusItem(/\d quotation/).waitFor({ timeout: SLOW_MS });
    opened({ workbench, draft });
  });

  afterEach(async function () {
    if (this.currentTest?.isFailed()) await workbench?.screenshot(`failed-${this.currentTest.title}`);
  });

  after(async () => {
    await workbench?.close();
    workspace.remove();
  });
}
