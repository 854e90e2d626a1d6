import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './package-extension.ts';
import type { Release } from './releases.ts';

/** Runs the release's suites of `ui/` against the packaged extension, and tells whether all passed. */
export async function runWorkbenchSuite(vsix: string, { version, workbench }: Release): Promise<boolean> {
  const mocha = join(ROOT, 'node_modules/mocha/bin/mocha.js');
  const child = spawn(
    process.execPath,
    [
      ...['--import', 'tsx', mocha, '--no-config', '--bail', '--timeout', '60000'],
      ...['--reporter', 'test/support/tally.ts', `test/vscode/ui/${workbench}`],
    ],
    {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, VERBATIM_RELEASE: version, VERBATIM_VSIX: vsix },
    },
  );
  return (await new Promise((done, fail) => child.on('error', fail).on('close', done))) === 0;
}
