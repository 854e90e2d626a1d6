import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Cut } from './article.ts';
import type { Raw } from './convert.ts';
import type { CutLine } from './cut-lines.ts';
import { readOriginal } from './origins.ts';
import type { Wanted } from './put-back.ts';
import { type Reader, startReader } from './reader.ts';
import { type Import, importOf, withBody } from './source-text.ts';
import { replace } from './store.ts';

/** What the import of the source at this path cut and it does not have; a reason, as a sentence, where nobody can tell. */
export async function cutFrom(path: string, bundle: string): Promise<readonly CutLine[] | string> {
  return withOriginal(path, bundle, (reader, raw, { body }) => reader.cut(raw, body));
}

/** Puts single lines of it back, by their numbers, and tells which are there now. */
export async function putBackLines(
  path: string,
  numbers: readonly number[],
  bundle: string,
): Promise<readonly Cut[] | string> {
  return withOriginal(path, bundle, (reader, raw) => putBackInto(path, raw, { numbers }, reader));
}

/** Puts lines that an import cut back into the source at this path; none where it is not an imported one. */
export async function putBackInto(path: string, raw: Raw, wanted: Wanted, reader: Reader): Promise<readonly Cut[]> {
  const text = readFileSync(path, 'utf8');
  const imported = importOf(text);
  const made = imported && (await reader.putBack(raw, imported.body, wanted));
  if (made === undefined || made.put.length === 0) return [];
  replace(path, withBody(text, imported!, made.body));
  return made.put;
}

async function withOriginal<Answer>(
  path: string,
  bundle: string,
  ask: (reader: Reader, raw: Raw, imported: Import) => Promise<Answer | undefined>,
): Promise<Answer | string> {
  const imported = importOf(readFileSync(path, 'utf8'));
  if (imported === undefined) return 'This is no source that was imported.';
  const bytes = readOriginal(path, imported.original);
  if (bytes === undefined) return 'The original of this source is not there.';
  const reader = startReader(bundle);
  try {
    const answer = await ask(reader, { bytes, name: basename(imported.original) }, imported);
    return answer ?? 'The original of this source has no text that can be read.';
  } finally {
    reader.end();
  }
}
