import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
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
});
