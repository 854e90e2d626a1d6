#!/usr/bin/env -S node --import tsx
/**
 * Stands in for the desktop executable of VS Code when it runs an extension's tests: takes the flags that
 * `@vscode/test-electron` gives it, runs the extension host in VS Code's server and the workbench in chromium, and exits
 * with the exit code of the tests. `$VERBATIM_RELEASE` says which version of VS Code to be; with `$VERBATIM_VERBOSE` it
 * prints whatever the workbench logs.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { format, parseArgs } from 'node:util';
import { launchChromium } from './chromium.ts';
import { installVSCode } from './install.ts';
import { releaseOf } from './releases.ts';
import { profileIn, startServer } from './server.ts';

const TIMEOUT_MS = 120_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  // Desktop VS Code has many more flags. Those that concern Electron alone mean nothing here.
  strict: false,
  options: {
    extensionDevelopmentPath: { type: 'string', multiple: true },
    extensionTestsPath: { type: 'string' },
  },
});
const folder = mkdtempSync(join(tmpdir(), 'verbatim-code-'));
let exitCode = 1;
try {
  exitCode = await runTests();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(exitCode);

async function runTests(): Promise<number> {
  const browser = await launchChromium();
  try {
    const vscode = await installVSCode(releaseOf(process.env['VERBATIM_RELEASE']));
    const server = await startServer(vscode, profileIn(folder), { driver: true });
    try {
      const page = await browser.newPage();
      await page.context().route(
        ({ hostname }) => hostname !== '127.0.0.1',
        (route) => route.abort(),
      );
      // These are the names by which VS Code, started with its driver, calls whoever drives it.
      const exited = new Promise<number>((done, fail) => {
        void page.exposeFunction('codeAutomationExit', done);
        setTimeout(() => fail(new Error(`the tests take more than ${TIMEOUT_MS} ms`)), TIMEOUT_MS).unref();
      });
      await page.exposeFunction('codeAutomationLog', (_level: string, args: unknown[]) => {
        if (process.env['VERBATIM_VERBOSE']) console.log(format(...args));
      });
      await page.goto(address(server.port));
      return await exited;
    } finally {
      await server.stop();
    }
  } finally {
    await browser.close();
  }
}

/** The page of the workbench that opens the workspace and runs the tests. */
function address(port: number): string {
  const remote = (path: unknown) => `vscode-remote://127.0.0.1:${port}${resolve(String(path))}`;
  const payload = [
    ...(values.extensionDevelopmentPath ?? []).map((path) => ['extensionDevelopmentPath', remote(path)]),
    ['extensionTestsPath', remote(values.extensionTestsPath)],
    ['skipWelcome', 'true'],
  ];
  const query = new URLSearchParams({ folder: resolve(positionals[0]!), payload: JSON.stringify(payload) });
  return `http://127.0.0.1:${port}/?${query}`;
}
