import { basename, join } from 'node:path';
import { type CancellationToken, type ProgressToken, RequestType, WorkDoneProgress } from 'vscode-languageserver/node';
import type { PlaceOfImports } from '../host/configuration.ts';
import { walk } from '../host/walk.ts';
import { IMPORTED_EXTENSIONS, type Imported, type Incoming, importAll } from '../import/index.ts';
import type { Server } from './serve.ts';
import { pathOf, uriOf } from './uri.ts';

/** What is to be imported: a file or a folder, something that was handed over, or a page of the web. */
export type ImportSource =
  | { readonly uri: string }
  | { readonly text: string; readonly name: string }
  | { readonly address: string };

export type ImportParams = {
  readonly sources: readonly ImportSource[];
  /** Whether an address may lead into a private network. */
  readonly allowsPrivate?: boolean;
  readonly workDoneToken?: ProgressToken;
};

/** What became of each, as far as it was come to before the request was cancelled. */
export type ImportAnswer = readonly ImportReport[];

export type ImportReport = {
  /** A file's name, a web address, or the name that came with the text. */
  readonly from: string;
  readonly outcome: 'imported' | 'known' | 'failed';
  /** Of the source; null where it failed. */
  readonly uri: string | null;
  readonly key: string | null;
  readonly title: string | null;
  /** What nobody states: "author", "date". */
  readonly missing: readonly string[];
  readonly cut: readonly { readonly line: number | null; readonly text: string }[];
  readonly redirects: readonly string[];
  readonly problems: readonly string[];
};

export const importRequest = new RequestType<ImportParams, ImportAnswer, void>('verbatim/import');

/** The bundle of the reading process, and the name and version that sources say they were imported by. */
export type ImportProgram = { readonly bundle: string; readonly importer: string };

export type ImportDoor = {
  /** Undefined where no folder is open. */
  readonly place: () => PlaceOfImports | undefined;
  /** Takes new sources into the workspace at once, so that they can be cited. */
  readonly take: (paths: readonly string[]) => Promise<void>;
};

export function answerImport(server: Server, program: ImportProgram, { place, take }: ImportDoor): void {
  server.connection.onRequest(importRequest, async (params, token) => {
    await server.loaded();
    const now = place();
    if (now === undefined) throw new Error('Open a folder first: the source needs a place.');
    const incoming = await incomingOf(params.sources);
    const reports: ImportReport[] = [];
    const tell = (message: string) => {
      const percentage = Math.round((100 * reports.length) / Math.max(1, incoming.length));
      const { workDoneToken } = params;
      if (workDoneToken === undefined) return;
      void server.connection.sendProgress(WorkDoneProgress.type, workDoneToken, {
        kind: 'report',
        message,
        percentage,
      });
    };
    tell(nameOf(incoming[0]));
    const importing = {
      ...program,
      ...now,
      known: [...server.workspace().corpus.sources.values()],
      today: new Date().toISOString().slice(0, 10),
      allowsPrivate: params.allowsPrivate === true,
      signal: signalOf(token),
    };
    // Each look at what is new takes longer the more sources there are: many are taken in together.
    const made: string[] = [];
    let taken = performance.now();
    for await (const one of importAll(incoming, importing)) {
      reports.push(reportOf(one));
      tell(nameOf(incoming[reports.length]));
      if (one.outcome === 'imported') made.push(one.path);
      if (performance.now() - taken < TAKEN_EVERY) continue;
      await take(made.splice(0));
      taken = performance.now();
    }
    if (made.length > 0) await take(made);
    return reports;
  });
}

/** Milliseconds. */
const TAKEN_EVERY = 2000;

async function incomingOf(sources: readonly ImportSource[]): Promise<readonly Incoming[]> {
  const all: Incoming[] = [];
  for (const source of sources) {
    if ('address' in source) all.push({ kind: 'address', address: source.address });
    else if ('text' in source) all.push({ kind: 'bytes', bytes: Buffer.from(source.text), name: source.name });
    else {
      const path = pathOf(source.uri);
      const { files, folders } = await walk([path], IMPORTED_EXTENSIONS);
      const paths = files.length === 0 && folders.length === 0 ? [path] : files;
      all.push(...paths.map((one): Incoming => ({ kind: 'file', path: one })));
    }
  }
  return all;
}

function reportOf(one: Imported): ImportReport {
  const article = one.outcome === 'imported' ? one.article : undefined;
  return {
    from: nameOf(one.incoming),
    outcome: one.outcome,
    uri: one.outcome === 'failed' ? null : uriOf(one.path),
    key: one.outcome === 'failed' ? null : one.key,
    title: article?.metadata.title ?? null,
    missing: article === undefined ? [] : FIELDS.filter((field) => article.metadata[field] === undefined),
    cut: (article?.cut ?? []).map(({ line, text }) => ({ line: line ?? null, text })),
    redirects: one.redirects,
    problems: one.outcome === 'failed' ? [one.reason] : (article?.problems ?? []),
  };
}

const FIELDS = ['title', 'author', 'publisher', 'date'] as const;

function nameOf(incoming: Incoming | undefined): string {
  if (incoming === undefined) return '';
  if (incoming.kind === 'file') return basename(incoming.path);
  return incoming.kind === 'address' ? incoming.address : incoming.name;
}

function signalOf(token: CancellationToken): AbortSignal {
  const controller = new AbortController();
  if (token.isCancellationRequested) controller.abort();
  token.onCancellationRequested(() => controller.abort());
  return controller.signal;
}

/** The program that lies beside the server's bundle in a folder. */
export function importProgramIn(folder: string, version: string): ImportProgram {
  return { bundle: join(folder, 'import.cjs'), importer: `verbatim ${version}` };
}
