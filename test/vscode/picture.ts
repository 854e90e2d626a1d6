/** Takes the README's picture in the newest VS Code, of the sample draft: `npx tsx test/vscode/picture.ts`. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installVSCode } from './install.ts';
import { packageExtension, ROOT } from './package-extension.ts';
import { RELEASES } from './releases.ts';
import { Workbench } from './workbench.ts';
import { makeWorkspace } from './workspace.ts';

const MISQUOTED = 'We will go back in combat operations';

const scratch = mkdtempSync(join(tmpdir(), 'verbatim-picture-'));
const workspace = makeWorkspace(readFileSync(join(ROOT, 'test/sample/draft.md'), 'utf8'));
try {
  const vsix = await packageExtension(scratch);
  const workbench = await Workbench.open(await installVSCode(RELEASES[0]!), vsix, workspace.folder);
  try {
    const { page } = workbench;
    const draft = await workbench.openFile('draft.md');
    await draft.locator('.squiggly-error').first().waitFor({ timeout: 30_000 });
    await page.keyboard.press('Control+b');
    await page.keyboard.press('Control+f');
    await page.keyboard.type(MISQUOTED);
    await page.keyboard.press('Escape');
    // The caret rests on the empty line above, and the line itself near the top: room for the hover.
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowUp');
    for (let line = 0; line < 10; line++) await page.keyboard.press('Control+ArrowDown');
    await workbench.hover(draft, 'in combat', 'negation');
    mkdirSync(join(ROOT, 'client/images'), { recursive: true });
    await page.screenshot({ path: join(ROOT, 'client/images/workbench.png') });
  } finally {
    await workbench.close();
  }
} finally {
  workspace.remove();
  rmSync(scratch, { recursive: true, force: true });
}
