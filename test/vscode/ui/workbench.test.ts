import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { openDraft } from '../open-draft.ts';
import type { Workbench } from '../workbench.ts';
import { makeWorkspace } from '../workspace.ts';

const TYPING_MS = 50;

describe('the workbench, in default settings', () => {
  const workspace = makeWorkspace();
  writeFileSync(
    join(workspace.folder, 'corpus/tide.md'),
    '---\nkey: tide:north-2:a\ntitle: The tide tables\n---\nThe tide turns at six in the north.\n',
  );
  let workbench: Workbench;
  let draft: Locator;

  openDraft(workspace, (open) => ({ workbench, draft } = open));

  it('underlines the words that differ, and no other', async () => {
    await draft.locator('.squiggly-error').first().waitFor();
    const squiggles = await workbench.squiggles(draft, 'error');
    const word = await workbench.place(draft, 'battle');
    assert.equal(squiggles.length, 1);
    assert(Math.abs(squiggles[0]!.x - word.x) < 1.5, `from ${squiggles[0]!.x}, the word from ${word.x}`);
    assert(Math.abs(squiggles[0]!.width - word.width) < 1.5, `${squiggles[0]!.width} wide, the word ${word.width}`);
    await workbench.screenshot('squiggle');
  });

  it('counts in the status bar', async () => {
    await workbench.statusItem('2 quotations · 1 error').waitFor();
  });

  it('says on hover what the source has, where, and who says it', async () => {
    const hover = await workbench.hover(draft, 'We will not go', 'Altered');
    for (const words of ['combat', 'In Brussels and in Tehran', 'Jens Stoltenberg'])
      assert(hover.includes(words), hover);
    await workbench.screenshot('hover');
    await workbench.lookAway();
  });

  it('jumps from a key to its source', async () => {
    await workbench.clickOn(draft, 'stoltenberg-2017');
    await workbench.page.keyboard.press('F12');
    const source = workbench.editor('corpus/brussels-and-tehran.md');
    await source.locator('.view-line', { hasText: 'stoltenberg-2017' }).first().waitFor();
    // A source is no draft.
    await workbench.statusItem('quotation').waitFor({ state: 'detached' });
    await workbench.screenshot('definition');
    await workbench.openFile('draft.md');
  });

  it('restores the source’s words', async () => {
    await workbench.clickOn(draft, 'battle');
    await workbench.page.keyboard.press('Control+.');
    const fix = workbench.page.locator('.action-widget .monaco-list-row.focused', { hasText: 'combat' });
    await fix.waitFor();
    await workbench.screenshot('quick-fix');
    await workbench.page.keyboard.press('Enter');
    await draft.locator('.view-line', { hasText: 'combat operations' }).waitFor();
    await draft.locator('.squiggly-error').waitFor({ state: 'detached' });
    await workbench.statusItem(/2 quotations$/).waitFor();
  });

  it('sees that a source changes on disk', async () => {
    const source = join(workspace.folder, 'corpus/marrowick-vote.md');
    const text = readFileSync(source, 'utf8');
    writeFileSync(source, text.replace('we can talk about', 'we could talk about'));
    await draft.locator('.squiggly-error').waitFor();
    const [squiggle] = await workbench.squiggles(draft, 'error');
    const word = await workbench.place(draft, 'can');
    assert(Math.abs(squiggle!.x - word.x) < 1.5, `from ${squiggle!.x}, the word from ${word.x}`);
    writeFileSync(source, text);
    await draft.locator('.squiggly-error').waitFor({ state: 'detached' });
  });

  it('suggests sources while a citation is typed, and inserts the key', async () => {
    const { keyboard } = workbench.page;
    await workbench.clickOn(draft, 'Ingrid');
    await keyboard.press('Control+End');
    await keyboard.type('[@', { delay: TYPING_MS });
    await workbench.suggestions.nth(6).waitFor();
    await keyboard.type('na', { delay: TYPING_MS });
    // The server ranks, and the list keeps its order.
    await workbench.suggestions.filter({ hasText: 'stoltenberg-2017' }).waitFor({ state: 'detached' });
    await workbench.suggestions.first().filter({ hasText: 'nato-talks-2018' }).waitFor();
    await workbench.screenshot('suggestions');
    await keyboard.press('Enter');
    await draft.locator('.view-line', { hasText: /^\[@nato-talks-2018\]$/ }).waitFor();
  });

  it('goes on suggesting beyond the marks inside a key, and finds a source by its speaker', async () => {
    const { keyboard } = workbench.page;
    for (const [typed, key] of [
      ['; @nato-talks-20', 'nato-talks-2018'],
      ['; @halloran', 'marrowick-vote'],
      ['; @tide:north-2:', 'tide:north-2:a'],
    ] as const) {
      await keyboard.type(typed, { delay: TYPING_MS });
      await workbench.suggestions.nth(1).waitFor({ state: 'detached' });
      await workbench.suggestions.first().filter({ hasText: key }).waitFor();
      await keyboard.press('Enter');
    }
    await draft
      .locator('.view-line', { hasText: '[@nato-talks-2018; @nato-talks-2018; @marrowick-vote; @tide:north-2:a]' })
      .waitFor();
  });

  it('completes a quotation by its first three words, and offers who said it and where', async () => {
    const { keyboard } = workbench.page;
    await workbench.clickOn(draft, 'Ingrid');
    await keyboard.press('Control+End');
    await keyboard.press('Enter');
    await keyboard.press('Enter');
    await keyboard.type('“A lease is ', { delay: TYPING_MS });
    await workbench.suggestions.first().filter({ hasText: 'A lease is something we can talk about' }).waitFor();
    await workbench.screenshot('quotation-suggestions');
    await keyboard.press('Enter');
    await workbench.shows(draft, '“A lease is something we can talk about,” said Ingrid Halloran [@marrowick-vote]');
    await workbench.screenshot('quotation-accepted');
    // The attribution is kept, the citation too.
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    await keyboard.type('.');
    await workbench.statusItem(/3 quotations$/).waitFor();
  });

  it('shows in grey how a quotation goes on, where no list is open', async () => {
    const { keyboard } = workbench.page;
    await keyboard.press('Control+End');
    await keyboard.press('Enter');
    await keyboard.press('Enter');
    await keyboard.type('“A lease is ', { delay: TYPING_MS });
    await workbench.suggestions.first().waitFor();
    await keyboard.press('Escape');
    await keyboard.type('some', { delay: TYPING_MS });
    await draft.locator('.ghost-text-decoration, .ghost-text', { hasText: 'thing we can' }).first().waitFor();
    await workbench.screenshot('ghost-text');
    await keyboard.press('Tab');
    await workbench.shows(draft, '[@marrowick-vote].“A lease is something we can talk about');
  });

  it('leaves Enter to the line behind a whole word and a whole key', async () => {
    const { keyboard } = workbench.page;
    for (const [typed, next] of [
      ['> A lease is something', 'we can talk about.'],
      ['So says @marrowick-vote', 'Twice.'],
    ] as const) {
      await keyboard.press('Control+End');
      await keyboard.press('Enter');
      await keyboard.press('Enter');
      await keyboard.type(typed.slice(0, -4), { delay: TYPING_MS });
      await workbench.suggestions.first().waitFor();
      await keyboard.type(typed.slice(-4), { delay: TYPING_MS });
      await workbench.suggestions.first().waitFor({ state: 'detached' });
      await keyboard.press('Enter');
      await keyboard.type(next);
      await draft.locator('.view-line', { hasText: new RegExp(`^${typed.replaceAll(' ', '\\s')}$`) }).waitFor();
    }
    await workbench.screenshot('enter-ends-the-line');
  });
});
