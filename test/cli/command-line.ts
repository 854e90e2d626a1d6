import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../../server/src/cli/run.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export type Outcome = { readonly code: number | undefined; readonly out: string; readonly err: string };

/** Runs one command line in this process, in the folder `cwd`. */
export async function verbatim(
  cwd: string,
  args: readonly string[],
  { width = 80, colour = false, input = '', home = join(root, 'server/dist') } = {},
): Promise<Outcome> {
  let out = '';
  let err = '';
  const code = await run(args, {
    cwd,
    width,
    colour,
    home,
    readAll: async () => Buffer.from(input),
    write: (text) => {
      out += text;
    },
    writeError: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}

/** The real bundle, built as the package builds it, for as long as `use` runs. */
export async function withBundle(use: (bundle: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-bundle-'));
  try {
    const bundle = join(folder, 'cli.cjs');
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const [program, ...flags] = String(scripts['build:cli']).split(' ');
    const elsewhere = flags.map((flag) => (flag.startsWith('--outfile=') ? `--outfile=${bundle}` : flag));
    execFileSync(join(root, 'node_modules/.bin', program!), elsewhere, { cwd: root, stdio: 'pipe' });
    await use(bundle);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs the bundle as its own process. `stopReading` closes its output after the first part, as `head` does. */
export function start(
  bundle: string,
  cwd: string,
  args: readonly string[],
  { env = {}, stopReading = false }: { env?: Record<string, string>; stopReading?: boolean } = {},
): Promise<Outcome> {
  const child = spawn(process.execPath, [bundle, ...args], {
    cwd,
    env: { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    out += part;
    if (stopReading) child.stdout.destroy();
  });
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    err += part;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? undefined, out, err }));
  });
}
