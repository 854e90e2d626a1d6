import { createHash, randomUUID } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

/** The folder, within that of the sources, where their originals are kept. */
export const ORIGINALS = '.originals';

/**
 * Makes a folder with those above it, one by one: asked for all at once, Node tries for ever where the system has a
 * folder that nothing can be made in, as `/proc` is. Throws where something else has its name.
 */
export function makeFolder(path: string): void {
  const missing: string[] = [];
  for (let at = path; !existsSync(at); at = dirname(at)) missing.unshift(at);
  for (const folder of missing) {
    try {
      mkdirSync(folder);
    } catch (error) {
      // Another program may have made it meanwhile.
      if (!existsSync(folder)) throw error;
    }
  }
  if (!statSync(path).isDirectory())
    throw Object.assign(new Error('There is a file of this name.'), { code: 'EEXIST' });
}

/** The name of an original: its SHA-256, and the extension that it came with. */
export function originalName(bytes: Uint8Array, name: string): string {
  const extension = /\.[a-z0-9]{1,8}$/i.exec(name)?.[0].toLowerCase() ?? '';
  return createHash('sha256').update(bytes).digest('hex') + extension;
}

/** Keeps the original of a source, unless it is there. Throws where the folder leads elsewhere. */
export function keepOriginal(folder: string, name: string, bytes: Uint8Array): void {
  const originals = join(folder, ORIGINALS);
  makeFolder(originals);
  const real = realpathSync(originals);
  if (!real.startsWith(realpathSync(folder) + sep))
    throw new Error(`${ORIGINALS} leads out of the corpus: nothing is written there`);
  if (!existsSync(join(real, name))) writeNew(real, name, bytes);
}

/**
 * Writes a file that is not there yet, whole or not at all: first under another name, which the walk over a corpus does
 * not see. False where there is one of that name.
 */
export function writeNew(folder: string, name: string, content: string | Uint8Array): boolean {
  const made = join(folder, `.${randomUUID()}.part`);
  try {
    writeFileSync(made, content, { flag: 'wx' });
    return give(made, join(folder, name));
  } finally {
    rmSync(made, { force: true });
  }
}

/** Replaces a file, whole or not at all. */
export function replace(path: string, content: string): void {
  const made = join(dirname(path), `.${randomUUID()}.part`);
  try {
    writeFileSync(made, content, { flag: 'wx' });
    renameSync(made, path);
  } finally {
    rmSync(made, { force: true });
  }
}

/** Gives a file its name, unless another has it. */
function give(made: string, path: string): boolean {
  try {
    linkSync(made, path);
    return true;
  } catch (error) {
    if (existsSync(path)) return false;
    // Some disks know no links; there a name is given by moving.
    if (!NO_LINKS.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    renameSync(made, path);
    return true;
  }
}

const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);
