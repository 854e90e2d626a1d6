import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import type { Departed, Departure, Departures, Span } from '../engine/index.ts';
import type { KnownSource } from './importer.ts';
import { startReader } from './reader.ts';
import { digestOf, importOf } from './source-text.ts';
import { originalName } from './store.ts';

/** How an imported source stands to its original. */
export type Origin = { readonly path: string } & (
  | { readonly kind: 'as-imported' }
  /** Its text is another one than was imported: where it has other words, in the file; nowhere, it may be. */
  | { readonly kind: 'changed'; readonly departures: readonly Departure[] }
  | { readonly kind: 'original-missing' }
  /** The original is not the file that its name says. */
  | { readonly kind: 'original-changed' }
  /** The text was changed, and nobody can say how: the original has none that can be read, as a scan. */
  | { readonly kind: 'original-unread' }
);

/**
 * Holds each imported source to its original; those that were not imported are passed over. A text that is as it was
 * imported was held to it then, and need not be read again. `bundle` is that of the reading process.
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
        const found = await reader.departures({ bytes, name: basename(original) }, body);
        if (found === undefined) yield { path, kind: 'original-unread' };
        else
          yield { path, kind: 'changed', departures: found.map((one) => ({ ...one, span: moved(one.span, start) })) };
      }
    }
  } finally {
    reader.end();
  }
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** True for a source that was imported and says from what. */
export function isImported(text: string): boolean {
  return importOf(text) !== undefined;
}

/** True for an imported source whose text is another one than was imported. Quick: no original is read. */
export function isChanged(text: string): boolean {
  if (!text.slice(0, LONGEST_FRONT_MATTER).includes('\ndigest:')) return false;
  const imported = importOf(text);
  return imported !== undefined && digestOf(imported.body) !== imported.digest;
}

/** Where sources have other words than their originals. Only sources that were changed are read for it. */
export async function findDepartures(sources: Iterable<KnownSource>, bundle: string): Promise<Departures> {
  const changed = new Map([...sources].filter(({ text }) => isChanged(text)).map((one) => [one.path, one]));
  const all = new Map<string, Departed>();
  for await (const origin of checkOrigins(changed.values(), bundle)) {
    if (origin.kind !== 'changed') continue;
    all.set(origin.path, { text: changed.get(origin.path)!.text, departures: origin.departures });
  }
  return all;
}

/** UTF-16 units. */
const LONGEST_FRONT_MATTER = 10_000;

/** What is to be said of an original, as a sentence; undefined where the source can be held to it. */
export function originMessage({ kind }: Origin): string | undefined {
  switch (kind) {
    case 'as-imported':
    case 'changed':
      return undefined;
    case 'original-missing':
      return 'Its original is not there: whether it was changed cannot be told.';
    case 'original-changed':
      return 'Its original is not the file that it was imported from.';
    case 'original-unread':
      return 'Changed since its import; its original has no text that it could be held to.';
  }
}

/** The original of a source, which lies beneath its folder; undefined where it is not there. */
export function readOriginal(path: string, original: string): Uint8Array | undefined {
  const folder = dirname(path);
  const file = join(folder, original);
  if (!existsSync(file) || !realpathSync(file).startsWith(realpathSync(folder) + sep)) return undefined;
  return readFileSync(file);
}
