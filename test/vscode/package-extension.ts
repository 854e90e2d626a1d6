import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Packages the built extension as it would be published and gives the path of the vsix. Only what the npm package holds
 * is laid before vsce, which otherwise looks at every file below the project, the cached VS Code included.
 */
export async function packageExtension(folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const run = promisify(execFile);
  await run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], { cwd: ROOT });
  await run('tar', ['-xzf', join(folder, `verbatim-${await version()}.tgz`)], { cwd: folder });
  const vsix = join(folder, 'verbatim.vsix');
  const vsce = join(ROOT, 'node_modules/.bin/vsce');
  await run(vsce, ['package', '--no-dependencies', '--out', vsix], {
    cwd: join(folder, 'package'),
  });
  return vsix;
}

async function version(): Promise<string> {
  const manifest = await import('../../package.json', { with: { type: 'json' } });
  return manifest.default.version;
}
