import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import type { Span, Strays, StrayWords } from '../engine/index.ts';
import type { KnownSource } from './importer.ts';
import { startReader } from './reader.ts';
import { digestOf, importOf } from './source-text.ts';
import { originalName } from './store.ts';

/** How an imported source stands to its original. */
export type Origin = { readonly path: string } & (
  | { readonly kind: 'as-imported' }
  /** Its text is another one than was imported, but all its words are the original's, in order. */
  | { readonly kind: 'changed' }
  /** Words that the original does not have, or not in this order. In the file. */
  | { readonly kind: 'astray'; readonly words: readonly Span[] }
  | { readonly kind: 'original-missing' }
  /** The original is not the file that its name says, or cannot be read any more. */
  | { readonly kind: 'original-changed' }
);

/**
 * Holds each imported source to its original; those that were not imported are passed over. A text that is as it was
 * imported was held to it then, and need not be read again. `bundle` is that of the reading thread.
 */
export async function* checkOrigins(sources: Iterable<KnownSource>, bundle: string): AsyncGenerator<Origin> {
  const reader = startReader(bundle);
  try {
    for (const { path, text } of sources) {
      const imported = importOf(text);
      if (imported === undefined) continue;
      const { body, original, digest, start } = imported;
      const bytes = readOriginal(path, original);
      if (bytes === undefined) yield { path, kind: 'original-missing' };
      else if (originalName(bytes, original) !== basename(original)) yield { path, kind: 'original-changed' };
      else if (digestOf(body) === digest) yield { path, kind: 'as-imported' };
      else {
        const strays = await reader.strays({ bytes, name: basename(original) }, body);
        if (strays === undefined) yield { path, kind: 'original-changed' };
        else if (strays.length === 0) yield { path, kind: 'changed' };
        else
          yield {
            path,
            kind: 'astray',
            words: strays.map((word) => ({ start: start + word.start, end: start + word.end })),
          };
      }
    }
  } finally {
    reader.end();
  }
}

/** True for an imported source whose text is another one than was imported. Quick: no original is read. */
export function isChanged(text: string): boolean {
  if (!text.slice(0, LONGEST_FRONT_MATTER).includes('\ndigest:')) return false;
  const imported = importOf(text);
  return imported !== undefined && digestOf(imported.body) !== imported.digest;
}

/** The words of sources that their originals do not have. Only sources that were changed are read for it. */
export async function findStrays(sources: Iterable<KnownSource>, bundle: string): Promise<Strays> {
  const changed = new Map([...sources].filter(({ text }) => isChanged(text)).map((one) => [one.path, one]));
  const strays = new Map<string, StrayWords>();
  for await (const origin of checkOrigins(changed.values(), bundle)) {
    if (origin.kind !== 'astray') continue;
    strays.set(origin.path, { text: changed.get(origin.path)!.text, words: origin.words });
  }
  return strays;
}

/** UTF-16 units. */
const LONGEST_FRONT_MATTER = 10_000;

/** What is to be said of a source, as a sentence; undefined where it is as it was imported. `text` is the source's. */
export function originMessage(origin: Origin, text: string): string | undefined {
  switch (origin.kind) {
    case 'as-imported':
      return undefined;
    case 'changed':
      return 'Changed since it was imported; all its words are those of its original.';
    case 'original-missing':
      return 'Its original is not there: whether it was changed cannot be told.';
    case 'original-changed':
      return 'Its original is not the file that it was imported from.';
    case 'astray': {
      const shown = origin.words.slice(0, MOST_WORDS).map(({ start, end }) => `“${text.slice(start, end)}”`);
      const more = origin.words.length > MOST_WORDS ? ` and ${origin.words.length - MOST_WORDS} more words` : '';
      return `Does not follow from its original, which does not have ${shown.join(', ')}${more} here.`;
    }
  }
}

const MOST_WORDS = 5;

/** The original of a source, which lies beneath its folder. */
function readOriginal(path: string, original: string): Uint8Array | undefined {
  const folder = dirname(path);
  const file = join(folder, original);
  if (!existsSync(file) || !realpathSync(file).startsWith(realpathSync(folder) + sep)) return undefined;
  return readFileSync(file);
}
