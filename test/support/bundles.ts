import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const built = new Set<Program>();
let folder: string | undefined;

/** A folder with programs that threads run, built as the package builds them, once for all tests that ask. */
export function bundleFolder(...names: readonly Program[]): string {
  folder ??= madeFolder();
  for (const name of names) if (!built.has(name)) build(name, join(folder, `${name}.cjs`));
  return folder;
}

/** One of these programs. */
export function bundlePath(name: Program): string {
  return join(bundleFolder(name), `${name}.cjs`);
}

type Program = 'import' | 'bibliography' | 'csl';

function build(name: Program, path: string): void {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const [program, ...flags] = String(scripts[`build:${name}`]).split(' ');
  const elsewhere = flags.map((flag) => (flag.startsWith('--outfile=') ? `--outfile=${path}` : flag));
  execFileSync(join(root, 'node_modules/.bin', program!), elsewhere, { cwd: root, stdio: 'pipe' });
  // The processor of styles is no bundle of ours, and lies beside it.
  if (name === 'csl')
    copyFileSync(createRequire(import.meta.url).resolve('citeproc'), join(dirname(path), 'citeproc.cjs'));
  built.add(name);
}

function madeFolder(): string {
  const made = mkdtempSync(join(tmpdir(), 'verbatim-bundles-'));
  process.once('exit', () => rmSync(made, { recursive: true, force: true }));
  return made;
}
