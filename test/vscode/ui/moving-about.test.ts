import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { openDraft } from '../open-draft.ts';
import type { Workbench } from '../workbench.ts';
import { makeWorkspace } from '../workspace.ts';

describe('moving about in the workbench, in default settings', () => {
  const workspace = makeWorkspace();
  let workbench: Workbench;
  let draft: Locator;

  openDraft(workspace, (open) => ({ workbench, draft } = open));

  it('marks each quotation with its verdict', async () => {
    await draft.locator('.view-line', { hasText: /”[^\p{L}]{0,2}✗/u }).waitFor();
    await draft.locator('.view-line', { hasText: /”[^\p{L}]{0,2}✓/u }).waitFor();
    await workbench.screenshot('inlay-hints');
  });

  it('shows above a passage who quotes it', async () => {
    await workbench.clickOn(draft, 'A lease is');
    await workbench.page.keyboard.press('F12');
    const source = workbench.editor('corpus/marrowick-vote.md');
    await source.locator('.codelens-decoration', { hasText: 'quoted twice in 2 drafts' }).waitFor();
    await workbench.screenshot('code-lens');
    await source.locator('.codelens-decoration a', { hasText: 'quoted twice in 2 drafts' }).click();
    await rows().filter({ hasText: 'chapter.md' }).waitFor();
    await workbench.page.keyboard.press('Escape');
  });

  it('finds from a passage who quotes it, in drafts that are not open, too', async () => {
    await workbench.page.keyboard.press('Shift+F12');
    await rows().filter({ hasText: 'chapter.md' }).waitFor();
    await rows().filter({ hasText: 'draft.md' }).waitFor();
    await workbench.screenshot('references');
    await workbench.page.keyboard.press('Escape');
  });

  it('shows the same above a source that is bare text', async () => {
    await workbench.page
      .locator('.explorer-folders-view .monaco-list-row', { hasText: 'pakistan-nato-background.txt' })
      .dblclick();
    const source = workbench.editor('corpus/pakistan-nato-background.txt');
    await source.locator('.codelens-decoration', { hasText: 'not cited in any draft' }).waitFor();
    await workbench.screenshot('code-lens-text');
  });

  it('renames a key through two drafts and its source', async () => {
    draft = await workbench.openFile('draft.md');
    // The editor puts the caret back where it was, a moment after it has come into sight: that may undo a click.
    const isOnKey = workbench.statusItem(/Ln 5, Col [5-9]\d/);
    for (let tries = 0; tries < 10 && (await isOnKey.count()) === 0; tries++) {
      await workbench.clickOn(draft, 'marrowick-vote');
      await workbench.page.waitForTimeout(200);
    }
    await workbench.page.keyboard.press('F2');
    const box = workbench.page.locator('.rename-box input');
    await box.waitFor();
    assert.equal(await box.inputValue(), 'marrowick-vote');
    await box.fill('lease-2024');
    await workbench.screenshot('rename');
    await box.press('Enter');
    await workbench.shows(draft, '[@lease-2024]');
    const chapter = join(workspace.folder, 'chapter.md');
    await eventually(() => readFileSync(chapter, 'utf8').includes('[@lease-2024]'));
    const source = join(workspace.folder, 'corpus/marrowick-vote.md');
    const renamed = join(workspace.folder, 'corpus/lease-2024.md');
    await eventually(() =>
      existsSync(source) ? /^key: lease-2024$/m.test(readFileSync(source, 'utf8')) : existsSync(renamed),
    );
    // The new key stands for the source at once: nothing is unknown.
    await workbench.statusItem(/2 quotations · 1 error$/).waitFor();
    await workbench.screenshot('renamed');
  });

  it('shows what the drafts take from their sources', async () => {
    const { page } = workbench;
    await page.keyboard.press('F1');
    await page.keyboard.type('Verbatim: Show Coverage');
    await page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Show Coverage' }).first().waitFor();
    await page.keyboard.press('Enter');
    const shown = page.locator('.quick-input-widget .monaco-list-row');
    await shown.filter({ hasText: '@lease-2024' }).first().waitFor();
    const unused = shown.filter({ hasText: '@nato-talks-2018' });
    await page.keyboard.type('nato-talks');
    await unused.waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Backspace');
    await workbench.screenshot('coverage');
    await page.keyboard.type('nato-talks');
    await page.keyboard.press('Enter');
    await workbench.editor('corpus/nato-talks-2018.md').locator('.view-line').first().waitFor();
  });

  function rows(): Locator {
    return workbench.page.locator('.reference-zone-widget .ref-tree .monaco-list-row');
  }

  async function eventually(holds: () => boolean): Promise<void> {
    for (let tries = 0; tries < 200 && !holds(); tries++) await workbench.page.waitForTimeout(50);
    assert.ok(holds());
  }
});
