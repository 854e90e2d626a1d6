/** `npm run test:vscode`: the built extension in real VS Codes, the newest and the oldest that it supports. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DESKTOPS, hasDesktop } from './desktop.ts';
import { bundleHostSuite, runHostSuite } from './host-suite.ts';
import { installVSCode } from './install.ts';
import { packageExtension } from './package-extension.ts';
import { RELEASES } from './releases.ts';
import { SCREENSHOTS } from './workbench.ts';
import { runWorkbenchSuite } from './workbench-suite.ts';

const scratch = mkdtempSync(join(tmpdir(), 'verbatim-vscode-'));
const failures: string[] = [];
rmSync(SCREENSHOTS, { recursive: true, force: true });
try {
  const [vsix, tests] = await Promise.all([
    packageExtension(join(scratch, 'package')),
    bundleHostSuite(join(scratch, 'host')),
    ...RELEASES.map(installVSCode),
  ]);
  for (const release of RELEASES) {
    const { version } = release;
    await step(`VS Code ${version}, extension host`, () => runHostSuite(tests, { version }));
    await step(`VS Code ${version}, workbench`, () => runWorkbenchSuite(vsix, release));
  }
  if (await hasDesktop()) {
    for (const desktop of DESKTOPS) {
      await step(`Desktop VS Code ${desktop}`, () => runHostSuite(tests, { desktop }));
    }
  } else console.log('Desktop VS Code is not tested: there is no display here, or no way to download it');
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
for (const failure of failures) console.error(`${failure}: failed`);
process.exit(failures.length > 0 ? 1 : 0);

async function step(name: string, run: () => Promise<boolean>): Promise<void> {
  const started = Date.now();
  console.log(`\n${name}`);
  if (!(await run())) failures.push(name);
  console.log(`${name}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
}
