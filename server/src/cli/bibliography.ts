import { resolve } from 'node:path';
import {
  type CitedItems,
  citedItems,
  corpusItems,
  type Item,
  isBibtexKey,
  plainReference,
  writeBibtex,
} from '../engine/index.ts';
import { readDrafts } from './drafts.ts';
import { written } from './json.ts';
import { failedFolders, type Loaded, load, withDrafts } from './load.ts';
import type { Options } from './options.ts';
import { wrapped } from './pretty/marked-lines.ts';
import { printable } from './pretty/width.ts';
import { type ExitCode, Failure, type Terminal } from './terminal.ts';

/**
 * `verbatim bibliography [DRAFT…]`: what the drafts cite, or without any, the whole corpus, as CSL-JSON or BibTeX for
 * other programs, or as plain references to be read. What cannot be listed is named on stderr.
 */
export async function bibliography(options: Options, terminal: Terminal): Promise<ExitCode> {
  const loaded = await load(options, terminal, options.operands);
  const { items, unknown } = await itemsOf(options, loaded, terminal);
  const left = options.format === 'bibtex' ? items.filter(({ id }) => !isBibtexKey(id)) : [];
  terminal.write(
    formatted(
      items.filter((item) => !left.includes(item)),
      options,
      terminal,
    ),
  );
  const failed = failedFolders(options, terminal, loaded);
  for (const key of unknown) terminal.writeError(`verbatim: no source and no entry has the key ${key}\n`);
  for (const { id } of left) terminal.writeError(`verbatim: ${id} is left out: BibTeX can have no such key\n`);
  for (const { path, message } of failed) terminal.writeError(`verbatim: ${loaded.name(path)} ${message}\n`);
  return failed.length > 0 ? 2 : unknown.length + left.length > 0 ? 1 : 0;
}

async function itemsOf({ operands }: Options, loaded: Loaded, { cwd }: Terminal): Promise<CitedItems> {
  if (operands.length === 0) return { items: corpusItems(loaded.workspace.corpus), unknown: [] };
  const { texts, unread } = await readDrafts(operands, loaded, cwd);
  const [first] = unread;
  // A list that lacks what an unread draft cites would be taken for whole.
  if (first !== undefined) throw new Failure(`${loaded.name(first.path)} ${first.message}`);
  const { drafts, corpus, bibliographies } = await withDrafts(loaded, texts, cwd);
  const named = [...texts.keys()].map((path) => drafts.get(resolve(cwd, path))!);
  return citedItems(named, corpus, bibliographies);
}

function formatted(items: readonly Item[], { format }: Options, { width }: Terminal): string {
  if (format === 'json') return written(items);
  if (format === 'bibtex') return writeBibtex(items);
  return items
    .map((item) => [item.id, ...wrapped(plainReference(item), width - 2).map((line) => `  ${line}`)])
    .map((lines) => `${lines.map(printable).join('\n')}\n`)
    .join('\n');
}
