import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests, TestRunFailedError } from '@vscode/test-electron';
import { build } from 'esbuild';
import { CACHE } from './install.ts';
import { ROOT } from './package-extension.ts';
import { makeWorkspace } from './workspace.ts';

/** The VS Code to run in: a release in the stand-in for its desktop executable, or a download of the desktop itself. */
export type Host = { readonly version: string } | { readonly desktop: string };

/**
 * Bundles the suites of `host/`, each into a file of its own that the extension host can `require`, and gives the file that
 * runs them. mocha is bundled along: an extension host on Node 20 cannot load its ES modules.
 */
export async function bundleHostSuite(outdir: string): Promise<string> {
  await build({
    entryPoints: [fileURLToPath(new URL('host/*.ts', import.meta.url))],
    outdir,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
    logLevel: 'warning',
    // mocha's workers, which are not used here.
    logOverride: { 'require-resolve-not-external': 'silent' },
  });
  return join(outdir, 'index.cjs');
}

/** Runs the bundled suites inside VS Code, prints their report, and tells whether all passed. */
export async function runHostSuite(tests: string, host: Host): Promise<boolean> {
  const workspace = makeWorkspace();
  const report = join(workspace.folder, '.report');
  try {
    await runTests({
      ...('desktop' in host
        ? { version: host.desktop, cachePath: CACHE }
        : { vscodeExecutablePath: fileURLToPath(new URL('code-stand-in.ts', import.meta.url)) }),
      extensionDevelopmentPath: ROOT,
      extensionTestsPath: tests,
      extensionTestsEnv: {
        VERBATIM_REPORT: report,
        ...('version' in host ? { VERBATIM_RELEASE: host.version } : {}),
      },
      launchArgs: [workspace.folder, `--user-data-dir=${join(workspace.folder, '.profile')}`, '--disable-extensions'],
    });
    return true;
  } catch (error) {
    if (!(error instanceof TestRunFailedError)) throw error;
    return false;
  } finally {
    if (existsSync(report)) console.log(readFileSync(report, 'utf8'));
    workspace.remove();
  }
}
