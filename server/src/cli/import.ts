import { join, resolve } from 'node:path';
import { DEFAULT_CORPUS } from '../host/configuration.ts';
import { version } from '../host/version.ts';
import { walk } from '../host/walk.ts';
import { hasWords, IMPORTED_EXTENSIONS, type Imported, type Incoming, importAll } from '../import/index.ts';
import { importJson } from './import-json.ts';
import { type Loaded, load } from './load.ts';
import type { Options } from './options.ts';
import { importText } from './pretty/import-text.ts';
import { type ExitCode, Failure, type Terminal } from './terminal.ts';

/** `verbatim import WHAT… [--into DIR]`. What fails is said on stderr, and the rest is imported. */
export async function importSources(options: Options, terminal: Terminal): Promise<ExitCode> {
  const { operands, format, key, keep, allowPrivate: allowsPrivate } = options;
  if (operands.length === 0)
    throw new Failure('import needs a file, a folder, a web address or -; see verbatim --help');
  const into = options.into === undefined ? undefined : resolve(terminal.cwd, options.into);
  const loaded = await load({ ...options, corpus: into === undefined ? options.corpus : [into] }, terminal);
  const folder = into ?? loaded.corpus[0] ?? resolve(terminal.cwd, DEFAULT_CORPUS[0]!);
  const incoming = await incomingOf(operands, terminal);
  const known = [...loaded.workspace.corpus.sources.values()];
  const imported: Imported[] = [];
  for await (const one of importAll(incoming, {
    into: folder,
    known,
    bundle: join(terminal.home, 'import.cjs'),
    today: new Date().toISOString().slice(0, 10),
    importer: `verbatim ${version}`,
    keyPattern: key ?? loaded.keyPattern,
    keep,
    allowsPrivate,
  })) {
    imported.push(one);
    if (format === 'pretty' && one.outcome !== 'failed') terminal.write(importText(one, loaded.name, terminal));
  }
  if (format === 'json') terminal.write(importJson(imported, loaded.name));
  const failed = imported.flatMap((one) => (one.outcome === 'failed' ? [one] : []));
  for (const { incoming: one, reason } of failed) {
    terminal.writeError(`verbatim: ${nameOf(one, loaded.name)}: ${reason}\n`);
  }
  const unkept = keep.filter(
    (words) => !imported.some((one) => one.outcome !== 'failed' && one.put.some(({ text }) => hasWords(text, words))),
  );
  for (const words of unkept)
    terminal.writeError(`verbatim: nothing was cut that has “${words}” and can be put back\n`);
  return failed.length > 0 || unkept.length > 0 ? 2 : 0;
}

/** How something that came in is called. */
export function nameOf(incoming: Incoming, name: Loaded['name']): string {
  if (incoming.kind === 'file') return name(incoming.path);
  return incoming.kind === 'address' ? incoming.address : 'what was piped in';
}

async function incomingOf(operands: readonly string[], { cwd, readAll }: Terminal): Promise<readonly Incoming[]> {
  const all: Incoming[] = [];
  for (const operand of operands) {
    if (operand === '-') all.push({ kind: 'bytes', bytes: await readAll(), name: 'piped' });
    else if (/^[a-z][a-z0-9+.-]*:\/\//i.test(operand)) all.push({ kind: 'address', address: operand });
    else {
      const path = resolve(cwd, operand);
      const { files, folders } = await walk([path], IMPORTED_EXTENSIONS);
      // What is not there is told of when it is its turn.
      const paths = files.length === 0 && folders.length === 0 ? [path] : files;
      all.push(...paths.map((one): Incoming => ({ kind: 'file', path: one })));
    }
  }
  return all;
}
