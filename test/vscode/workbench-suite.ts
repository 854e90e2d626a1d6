import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './package-extension.ts';

/** Runs the suites of `ui/` against the packaged extension in this version of VS Code, and tells whether all passed. */
export async function runWorkbenchSuite(vsix: string, version: string): Promise<boolean> {
  const mocha = join(ROOT, 'node_modules/mocha/bin/mocha.js');
  const child = spawn(
    process.execPath,
    [
      ...['--import', 'tsx', mocha, '--no-config', '--bail', '--timeout', '60000'],
      ...['--reporter', 'test/support/tally.ts', 'test/vscode/ui/*.test.ts'],
    ],
    {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, VERBATIM_RELEASE: version, VERBATIM_VSIX: vsix },
    },
  );
  return (await new Promise((done, fail) => child.on('error', fail).on('close', done))) === 0;
}
