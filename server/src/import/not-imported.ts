import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { walk } from '../host/walk.ts';
import { type KnownSource, LARGEST } from './importer.ts';
import { IMPORTED_EXTENSIONS } from './kinds.ts';
import { importOf } from './source-text.ts';
import { originalName } from './store.ts';

/**
 * Files in corpus folders that are no sources and could be made such (`isSource` tells by path): a PDF that nobody
 * imported looks like a source and is none. Those that a source was imported from are left out.
 */
export async function notImported(
  folders: readonly string[],
  sources: Iterable<KnownSource>,
  isSource: (path: string) => boolean,
): Promise<readonly string[]> {
  const { files } = await walk(folders, IMPORTED_EXTENSIONS);
  const others = files.filter((path) => !isSource(path));
  if (others.length === 0) return [];
  const originals = new Set([...sources].flatMap(({ text }) => basename(importOf(text)?.original ?? '') || []));
  return others.filter((path) => !originals.has(nameOf(path)));
}

/** What its original would be called; empty for what is too large to be one, or cannot be read. */
function nameOf(path: string): string {
  try {
    return statSync(path).size > LARGEST ? '' : originalName(readFileSync(path), path);
  } catch {
    return '';
  }
}
