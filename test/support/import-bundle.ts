import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
let folder: string | undefined;

/** A folder with the bundle of the reading thread, built as the package builds it, once for all tests that ask. */
export function importBundleFolder(): string {
  if (folder !== undefined) return folder;
  folder = mkdtempSync(join(tmpdir(), 'verbatim-import-'));
  const made = folder;
  process.once('exit', () => rmSync(made, { recursive: true, force: true }));
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const [program, ...flags] = String(scripts['build:import']).split(' ');
  const outfile = join(folder, 'import.cjs');
  const elsewhere = flags.map((flag) => (flag.startsWith('--outfile=') ? `--outfile=${outfile}` : flag));
  execFileSync(join(root, 'node_modules/.bin', program!), elsewhere, { cwd: root, stdio: 'pipe' });
  return folder;
}
