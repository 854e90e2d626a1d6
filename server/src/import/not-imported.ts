import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { type KnownSource, LARGEST } from './importer.ts';
import { importOf } from './source-text.ts';
import { originalName } from './store.ts';

/** Those of these files that no source was imported from, by absolute path. */
export function notImported(files: readonly string[], sources: Iterable<KnownSource>): readonly string[] {
  if (files.length === 0) return [];
  const originals = new Set([...sources].flatMap(({ text }) => basename(importOf(text)?.original ?? '') || []));
  return files.filter((path) => !originals.has(nameOf(path)));
}

/** What its original would be called; empty for what is too large to be one, or cannot be read. */
function nameOf(path: string): string {
  try {
    return statSync(path).size > LARGEST ? '' : originalName(readFileSync(path), path);
  } catch {
    return '';
  }
}
