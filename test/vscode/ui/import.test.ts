import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { eventually } from '../host/eventually.ts';
import { openDraft } from '../open-draft.ts';
import type { Workbench } from '../workbench.ts';
import { makeWorkspace } from '../workspace.ts';

/** By the pattern that the folder's settings name. */
const PATTERN = '{publisher}-{word}-{year}';
const KEY = 'north-wind-agency-council-2018';
const STORY =
  'The council voted on Tuesday to keep the old harbour open for another ten years, and to pay for a new wall with the money of the port.';
const CLIPPED = `Home\nCouncil keeps the old harbour open\n(Source: North Wind Agency; issued Oct 26, 2018)\n${STORY}\n“We will not sell the harbour to anybody,” said Ben Marsh, the mayor.\nShare this article\n`;

describe('importing, in the workbench', () => {
  const workspace = makeWorkspace();
  writeFileSync(
    join(workspace.folder, 'page.html'),
    `<title>The wall holds</title><article><p>${STORY}</p><p>It is so.</p></article>`,
  );
  mkdirSync(join(workspace.folder, '.vscode'));
  writeFileSync(
    join(workspace.folder, '.vscode/settings.json'),
    JSON.stringify({ 'verbatim.import.keyPattern': PATTERN }),
  );
  let workbench: Workbench;
  let draft: Locator;

  openDraft(workspace, (open) => ({ workbench, draft } = open));

  it('makes a source of the clipboard, which is cited in the next second', async () => {
    const { page } = workbench;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(CLIPPED)})`);
    await workbench.runCommand('Verbatim: Import from Clipboard');
    const notice = page.locator('.notifications-toasts', { hasText: `Imported as @${KEY}` });
    await notice.waitFor();
    const imported = Date.now();
    await workbench.screenshot('imported');
    assert.match((await notice.textContent())!, /not stated: author · 2 lines cut/);
    await workbench.clickOn(draft, 'Ingrid');
    await page.keyboard.press('Control+End');
    await page.keyboard.type('[@north-w', { delay: 50 });
    await workbench.suggestions.first().filter({ hasText: KEY }).waitFor();
    assert(Date.now() - imported < 3000, `${Date.now() - imported} ms until it could be cited`);
    await page.keyboard.press('Enter');
    await draft.locator('.view-line', { hasText: `[@${KEY}]` }).waitFor();
    await workbench.screenshot('imported-and-cited');
    assert.match(
      readFileSync(join(workspace.folder, `corpus/${KEY}.md`), 'utf8'),
      /^# Council keeps the old harbour open$/m,
    );
  });

  it('lists what it cut, and puts back what is chosen', async () => {
    const { page } = workbench;
    const notice = page.locator('.notifications-toasts .notification-list-item', { hasText: `Imported as @${KEY}` });
    await notice.locator('.monaco-button', { hasText: 'Put Back…' }).click();
    const rows = page.locator('.quick-input-widget .monaco-list-row');
    await rows.filter({ hasText: 'Share this article' }).waitFor();
    assert.equal(await rows.count(), 2);
    await rows.filter({ hasText: 'Share this article' }).click();
    await workbench.screenshot('put-back-choice');
    await page.locator('.quick-input-widget .monaco-button', { hasText: 'OK' }).click();
    const source = join(workspace.folder, `corpus/${KEY}.md`);
    await eventually(
      'the line is there again',
      () => /the mayor\.\n\nShare this article\n$/.exec(readFileSync(source, 'utf8')) ?? undefined,
    );
    // Later, on the source itself.
    const editor = await workbench.goToFile(`${KEY}.md`);
    await workbench.runCommand('Verbatim: Put Back Cut Lines…');
    await rows.filter({ hasText: 'Home' }).waitFor();
    assert.equal(await rows.count(), 1);
    await workbench.screenshot('put-back-later');
    await rows.first().click();
    await page.keyboard.press('Enter');
    await workbench.shows(editor, 'Home# Council keeps');
    await workbench.screenshot('put-back-in-the-source');
  });

  it('makes one of a file, from its menu in the explorer', async () => {
    const { page } = workbench;
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'page.html' }).click({ button: 'right' });
    const item = page.locator('.context-view .action-label', { hasText: 'Import Files…' });
    await item.hover();
    // A menu takes no click in its first moments, for it may be the one that opened it.
    await page.waitForTimeout(600);
    await item.click();
    await page.locator('.notifications-toasts', { hasText: 'Imported as @wall-holds' }).waitFor();
    await workbench.screenshot('imported-file');
    assert(existsSync(join(workspace.folder, 'corpus/wall-holds.md')));
  });

  it('marks a quotation of words that were put into its source, and shows copies once', async () => {
    const source = join(workspace.folder, `corpus/${KEY}.md`);
    writeFileSync(source, readFileSync(source, 'utf8').replace('will not sell', 'will never sell'));
    const copy = Array.from({ length: 100 }, (_, i) => `word${i}`).join(' ');
    for (const name of ['courier', 'echo']) writeFileSync(join(workspace.folder, `corpus/${name}.txt`), `${copy}.\n`);
    writeFileSync(join(workspace.folder, 'edited.md'), `“We will never sell the harbour,” said Ben Marsh [@${KEY}].\n`);
    const edited = await workbench.openFile('edited.md');
    await edited.locator('.squiggly-warning').first().waitFor();
    await workbench.hover(edited, 'never', `The original of ${KEY} has “not” here, not “never”`);
    await workbench.screenshot('put-into-the-source');
    await workbench.runCommand('Problems: Focus on Problems View');
    const problems = workbench.page.locator('.markers-panel .monaco-list-row');
    await problems.filter({ hasText: 'echo has the same text' }).first().waitFor();
    await workbench.screenshot('same-text-in-problems');
    assert.equal(await problems.filter({ hasText: 'has the same text' }).count(), 1);
  });

  it('fetches nothing from within a private network, and says so', async () => {
    await workbench.runCommand('Verbatim: Import from Web Address…');
    const box = workbench.page.locator('.quick-input-widget input:visible').last();
    await box.fill('http://127.0.0.1:1/');
    await box.press('Enter');
    await workbench.page.locator('.notifications-toasts', { hasText: 'within a private network' }).waitFor();
  });
});
