import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Files by path: their text or bytes, or `{ link }` for a symbolic link to a path relative to it. */
export type Files = Readonly<Record<string, string | Buffer | { readonly link: string }>>;

/** A real folder with these files, for as long as `use` runs. */
export async function withFolder(files: Files, use: (root: string) => Promise<void> | void): Promise<void> {
  const root = mkdtempSync(join(realpathSync(tmpdir()), 'verbatim-'));
  try {
    write(root, files);
    await use(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

export function write(root: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    if (typeof content === 'string' || Buffer.isBuffer(content)) writeFileSync(file, content);
    else symlinkSync(content.link, file);
  }
}
