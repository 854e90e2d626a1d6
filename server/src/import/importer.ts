import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Article, Cut } from './article.ts';
import type { Raw } from './convert.ts';
import { type Fetched, fetchPage } from './fetch-page.ts';
import { DEFAULT_KEY_PATTERN, fileNameOf, makeKey } from './key.ts';
import { putBackInto } from './put-back-into.ts';
import { startReader } from './reader.ts';
import { importOf, sourceText } from './source-text.ts';
import { keepOriginal, makeFolder, ORIGINALS, originalName, writeNew } from './store.ts';

/** What is to be imported: a file (its path absolute), something that was handed over, or a page of the web. */
export type Incoming =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly name: string }
  | { readonly kind: 'address'; readonly address: string };

export type Importing = {
  /** The corpus folder, absolute; made where it is not there. Nothing is written outside of it. */
  readonly into: string;
  /** The texts of the sources that the corpus has already, by absolute path, with their keys. */
  readonly known: Iterable<KnownSource>;
  /** The bundle of the reading process. */
  readonly bundle: string;
  /** Of today: ISO 8601. */
  readonly today: string;
  /** The program and its version. */
  readonly importer: string;
  readonly keyPattern?: string | undefined;
  /** What is cut and has any of these words in a row is kept, and put back into sources that are there already. */
  readonly keep?: readonly string[];
  /** Whether a web address may lead into a private network. */
  readonly allowsPrivate?: boolean;
  readonly signal?: AbortSignal;
};

export type KnownSource = { readonly path: string; readonly key: string; readonly text: string };

/** What became of one of them. `path` is that of the source, absolute. */
export type Imported = { readonly incoming: Incoming; readonly redirects: readonly string[] } & (
  | {
      readonly outcome: 'imported';
      readonly path: string;
      readonly key: string;
      readonly article: Article;
      readonly put: readonly Cut[];
    }
  /** Its original is that of a source which the corpus has. */
  | { readonly outcome: 'known'; readonly path: string; readonly key: string; readonly put: readonly Cut[] }
  /** `reason` is a sentence. */
  | { readonly outcome: 'failed'; readonly reason: string }
);

/** Bytes of a file that is imported. */
export const LARGEST = 50 * 1024 * 1024;

/**
 * Imports one after the other, and tells of each when it is done. One that fails harms no other; what was imported
 * before is known by its original, so that an import that was broken off goes on where it stopped. Never throws.
 */
export async function* importAll(all: readonly Incoming[], importing: Importing): AsyncGenerator<Imported> {
  const reader = startReader(importing.bundle);
  const onAbort = () => reader.end();
  importing.signal?.addEventListener('abort', onAbort);
  const { keep = [] } = importing;
  const keys = new Set<string>();
  const originals = new Map<string, { readonly path: string; readonly key: string }>();
  for (const { path, key, text } of importing.known) {
    keys.add(key.toLowerCase());
    const original = importOf(text)?.original;
    if (original !== undefined) originals.set(basename(original), { path, key });
  }
  try {
    for (const incoming of all) {
      if (importing.signal?.aborted) return;
      const imported = await importOne(incoming);
      if (importing.signal?.aborted && imported.outcome === 'failed') return;
      yield imported;
    }
  } finally {
    importing.signal?.removeEventListener('abort', onAbort);
    reader.end();
  }

  async function importOne(incoming: Incoming): Promise<Imported> {
    let redirects: readonly string[] = [];
    try {
      const got = await bytesOf(incoming, importing);
      redirects = got.redirects;
      const { bytes, name } = got;
      const earlier = earlierImport(incoming, bytes);
      const original = earlier?.name ?? originalName(bytes, name);
      const known = originals.get(original);
      const { address, encoding } = got;
      const raw: Raw = earlier ?? { bytes, name, address, encoding };
      if (known !== undefined) {
        const put = keep.length === 0 ? [] : await putBackInto(known.path, raw, { words: keep }, reader);
        return { incoming, redirects, outcome: 'known', ...known, put };
      }
      const read = await reader.read({ bytes, name, address, encoding });
      if (read.outcome === 'failed') return { incoming, redirects, outcome: 'failed', reason: read.problems[0]! };
      const { body = read.body, put = [] } =
        keep.length > 0 ? ((await reader.putBack(raw, read.body, { words: keep })) ?? {}) : {};
      const article = { ...read, body, cut: without(read.cut, put) };
      const { path, key } = inFolder(importing.into, () => {
        makeFolder(importing.into);
        keepOriginal(importing.into, original, earlier?.bytes ?? bytes);
        return write(article, name, original);
      });
      originals.set(original, { path, key });
      return { incoming, redirects, outcome: 'imported', path, key, article, put };
    } catch (error) {
      return { incoming, redirects, outcome: 'failed', reason: sentence(error) };
    }
  }

  /** A source that was imported elsewhere comes with its own original, where that lies beside it. */
  function earlierImport(incoming: Incoming, bytes: Uint8Array) {
    if (incoming.kind !== 'file' || !/\.(?:md|markdown|qmd|rmd)$/i.test(incoming.path)) return undefined;
    const original = importOf(Buffer.from(bytes).toString('utf8'))?.original;
    if (original === undefined || dirname(original) !== ORIGINALS) return undefined;
    const path = join(dirname(incoming.path), ORIGINALS, basename(original));
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats?.isFile() && stats.size <= LARGEST
      ? { name: basename(original), bytes: readFileSync(path) }
      : undefined;
  }

  function write(article: Article, name: string, original: string): { readonly path: string; readonly key: string } {
    const { into, today: accessed, importer, keyPattern = DEFAULT_KEY_PATTERN } = importing;
    const own = ownKey(article);
    if (own !== undefined && keys.has(own.toLowerCase())) throw new Error(`another source has its key, ${own}`);
    const stem = basename(name).replace(/\.[^.]*$/, '');
    for (;;) {
      const key = own ?? makeKey(keyPattern, article.metadata, stem, (one) => keys.has(one.toLowerCase()));
      keys.add(key.toLowerCase());
      const file = `${own === undefined ? key : fileNameOf(own)}.md`;
      const text = sourceText(article, { key, accessed, original: `${ORIGINALS}/${original}`, importer });
      if (writeNew(into, file, text)) return { path: join(into, file), key };
      if (own !== undefined) throw new Error(`there is a file ${file} already`);
    }
  }
}

/** What fails in the corpus folder is told of it, and not of what was to be imported. */
function inFolder<T>(folder: string, write: () => T): T {
  try {
    return write();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new Error(`nothing can be written to ${folder}: ${IN_FOLDER[code] ?? MEANINGS[code] ?? code}`);
  }
}

const IN_FOLDER: Readonly<Record<string, string>> = {
  EEXIST: 'there is a file of this name',
  ENOTDIR: 'there is a file in its path',
  ENOENT: 'the system lets nobody make a folder there',
};

function without(cut: readonly Cut[], put: readonly Cut[]): readonly Cut[] {
  const left = [...put];
  return cut.filter(({ line, text }) => {
    const at = left.findIndex((one) => one.line === line && one.text === text);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** The key that front matter gives. */
function ownKey({ frontMatter }: Article): string | undefined {
  const written = /^key:[ \t]*(.+?)[ \t]*$/m.exec(frontMatter ?? '')?.[1];
  return written?.replace(/^(["'])(.*)\1$/, '$2');
}

async function bytesOf(incoming: Incoming, { allowsPrivate = false, signal }: Importing): Promise<Fetched> {
  switch (incoming.kind) {
    case 'bytes':
      return { bytes: incoming.bytes, name: incoming.name, address: undefined, encoding: undefined, redirects: [] };
    case 'address':
      return fetchPage(incoming.address, { allowsPrivate, signal });
    case 'file': {
      const stats = statSync(incoming.path);
      if (!stats.isFile()) throw new Error(stats.isDirectory() ? 'it is a folder' : 'it is no file');
      if (stats.size > LARGEST) throw new Error(`it is larger than ${LARGEST / 1024 / 1024} MB`);
      const bytes = readFileSync(incoming.path);
      return { bytes, name: basename(incoming.path), address: undefined, encoding: undefined, redirects: [] };
    }
  }
}

function sentence(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const said = MEANINGS[code ?? ''] ?? (message || String(error));
  return `${said[0]!.toUpperCase()}${said.slice(1).replace(/[.\s]+$/, '')}.`;
}

const MEANINGS: Readonly<Record<string, string>> = {
  ENOENT: 'it is not there',
  ENOTDIR: 'it is not there',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk cannot be written to',
  ENOTFOUND: 'there is no such address',
  ECONNREFUSED: 'nobody answers at this address',
  ECONNRESET: 'the connection was broken off',
};
