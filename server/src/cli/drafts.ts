import { resolve } from 'node:path';
import { citesSources, parseDraft } from '../engine/index.ts';
import { listDrafts } from '../host/draft-files.ts';
import type { FileProblem } from '../host/file-problem.ts';
import { readSource } from '../host/read-source.ts';
import { isFolder } from '../host/walk.ts';
import type { Loaded } from './load.ts';
import { Failure } from './terminal.ts';

export type Drafts = {
  /** By absolute path. */
  readonly texts: ReadonlyMap<string, string>;
  /** Those that cannot be read. */
  readonly unread: readonly FileProblem[];
};

/** The drafts that were named, else those of this folder that cite a source. A Failure where none can be read. */
export async function readDrafts(operands: readonly string[], loaded: Loaded, cwd: string): Promise<Drafts> {
  const texts = new Map<string, string>();
  const unread: FileProblem[] = [];
  for (const path of await draftPaths(operands, loaded, cwd)) {
    const { text, unreadable } = readSource(path);
    if (unreadable === undefined || unreadable === 'is empty') texts.set(path, text);
    else unread.push({ path, message: unreadable, line: undefined });
  }
  if (texts.size > 0) return { texts, unread };
  if (unread.length > 0) throw new Failure(unread.map((one) => said(one, loaded)).join('\nverbatim: '));
  throw new Failure('there is no draft to check: name one, or cite a source in it');
}

async function draftPaths(operands: readonly string[], loaded: Loaded, cwd: string): Promise<readonly string[]> {
  if (operands.length === 0) {
    const found = await listDrafts(cwd, loaded.drafts, loaded.corpus);
    return loaded.drafts === undefined ? found.filter((path) => cites(path, loaded)) : found;
  }
  const paths: string[] = [];
  for (const operand of operands) {
    const path = resolve(cwd, operand);
    if (isFolder(path)) paths.push(...(await listDrafts(path, undefined, loaded.corpus)));
    else paths.push(path);
  }
  return [...new Set(paths)];
}

export function said({ path, message }: FileProblem, { name }: Loaded): string {
  return `${name(path)} ${message}`;
}

/** A file that cannot be read cites nothing. */
function cites(path: string, { workspace }: Loaded): boolean {
  return citesSources(parseDraft(path, readSource(path).text), workspace.corpus);
}
