import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { openDraft } from '../open-draft.ts';
import type { Workbench } from '../workbench.ts';
import { makeWorkspace } from '../workspace.ts';

const TYPING_MS = 50;

const DRAFT = `---
bibliography: works.bib
---
“The lamp will burn again by June,” Vance said [@almanac, p. 33].

The book tells it otherwise [@vance1999].

`;
const WORKS = `@book{vance1999, title = {Forty winters}, author = {Vance, Nora}, year = 1999}

@misc{keeper, title = {The keeper}, file = {corpus/almanac.md}}

@book{broken, title = {Never closed
`;
const ALMANAC = `---
title: The shore almanac
---
<!-- page 33 -->
“We have counted the boats twice over,” said the keeper, Nora Vance.

<!-- page 34 -->
“The lamp will burn again by June,” she said.
`;

describe('the workbench, with a bibliography and pages', () => {
  const workspace = makeWorkspace(DRAFT);
  writeFileSync(join(workspace.folder, 'works.bib'), WORKS);
  writeFileSync(join(workspace.folder, 'corpus/almanac.md'), ALMANAC);
  let workbench: Workbench;
  let draft: Locator;

  openDraft(workspace, (open) => ({ workbench, draft } = open));

  it('marks the page that is wrong, and no key that the bibliography has', async () => {
    await draft.locator('.squiggly-warning').first().waitFor();
    const [squiggle, ...others] = await workbench.squiggles(draft, 'warning');
    const page = await workbench.place(draft, '33');
    assert.deepEqual(others, []);
    assert(Math.abs(squiggle!.x - page.x) < 1.5, `from ${squiggle!.x}, the page from ${page.x}`);
    assert.deepEqual(await workbench.squiggles(draft, 'error'), []);
    await workbench.screenshot('locator-wrong');
  });

  it('shows the reference of a work that only the bibliography has', async () => {
    const hover = await workbench.hover(draft, 'vance1999', 'Forty winters');
    assert(hover.includes('Vance, Nora. 1999. Forty winters.'), hover);
    await workbench.screenshot('bibliography-hover');
    await workbench.lookAway();
  });

  it('offers its works by title, and then the page that the quotation is on', async () => {
    const { keyboard } = workbench.page;
    await workbench.clickOn(draft, 'otherwise');
    await keyboard.press('Control+End');
    await keyboard.type('So it says [@winters', { delay: TYPING_MS });
    await workbench.suggestions.first().filter({ hasText: 'vance1999' }).waitFor();
    await workbench.screenshot('bibliography-suggestions');
    await keyboard.press('Enter');
    await draft.locator('.view-line', { hasText: 'So it says [@vance1999]' }).waitFor();
    await keyboard.press('Control+End');
    await keyboard.type(' “The lamp will burn again by June,” she said [@almanac', { delay: TYPING_MS });
    await workbench.suggestions.first().filter({ hasText: 'almanac' }).waitFor();
    await keyboard.press('Enter');
    await keyboard.type(', ', { delay: TYPING_MS });
    await workbench.suggestions.first().filter({ hasText: 'p. 34' }).waitFor();
    await workbench.screenshot('locator-suggestions');
    await keyboard.press('Enter');
    await draft.locator('.view-line', { hasText: '[@almanac, p. 34]' }).waitFor();
  });

  it('names the broken entry in its own file', async () => {
    const works = await workbench.openFile('works.bib');
    await works.locator('.squiggly-warning').first().waitFor();
    await workbench.screenshot('broken-entry');
  });

  it('keeps what cites a source, and what points to it, when its file is renamed', async () => {
    const { page } = workbench;
    const row = page.locator('.explorer-folders-view .monaco-list-row');
    const file = row.filter({ hasText: 'almanac.md' });
    if ((await file.count()) === 0) await row.filter({ hasText: 'corpus' }).click();
    await file.click();
    await page.keyboard.press('F2');
    const box = page.locator('.explorer-folders-view input');
    await box.fill('ledger.md');
    await box.press('Enter');
    // The editor asks before it lets anything else be changed with a file.
    await page.locator('.monaco-dialog-box', { hasText: 'Verbatim' }).getByText('OK', { exact: true }).click();
    const works = join(workspace.folder, 'works.bib');
    await eventually(() => readFileSync(works, 'utf8').includes('file = {corpus/ledger.md}'));
    await eventually(() => readFileSync(join(workspace.folder, 'draft.md'), 'utf8').includes('[@ledger, p. 33]'));
    assert(existsSync(join(workspace.folder, 'corpus/ledger.md')));
    await workbench.screenshot('file-renamed');
  });

  async function eventually(holds: () => boolean): Promise<void> {
    for (let tries = 0; tries < 200 && !holds(); tries++) await workbench.page.waitForTimeout(50);
    assert.ok(holds());
  }
});
