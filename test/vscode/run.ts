/** `npm run test:vscode`: the extension in real VS Codes, the newest and the oldest that it supports. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleHostSuite, runHostSuite } from './host-suite.ts';
import { installVSCode } from './install.ts';
import { packageExtension } from './package-extension.ts';
import { RELEASES } from './releases.ts';
import { runWorkbenchSuite } from './workbench-suite.ts';

const scratch = mkdtempSync(join(tmpdir(), 'verbatim-vscode-'));
let failed = false;
try {
  const [vsix, tests] = await Promise.all([
    packageExtension(join(scratch, 'package')),
    bundleHostSuite(join(scratch, 'host')),
    ...RELEASES.map(installVSCode),
  ]);
  for (const { version } of RELEASES) {
    console.log(`\nVS Code ${version}, extension host`);
    failed = !(await runHostSuite(tests, { version })) || failed;
    console.log(`\nVS Code ${version}, workbench`);
    failed = !(await runWorkbenchSuite(vsix, version)) || failed;
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
console.log(failed ? 'VS Code: failed' : `VS Code: passed in ${RELEASES.map(({ version }) => version).join(' and ')}`);
process.exit(failed ? 1 : 0);
