import { dirname, isAbsolute, join, resolve } from 'node:path';
import { apply, emptyWorkspace, type SourceFile, type Workspace } from '../engine/index.ts';
import { readBibliographies } from '../host/bibliographies.ts';
import { DEFAULT_CORPUS, defaultCorpus, readConfiguration } from '../host/configuration.ts';
import { readCorpus } from '../host/corpus.ts';
import type { FileProblem } from '../host/file-problem.ts';
import { isFolder, isWithin } from '../host/walk.ts';
import type { Options } from './options.ts';
import { type Naming, naming } from './paths.ts';
import { Failure, type Terminal } from './terminal.ts';

/** What the commands work on. */
export type Loaded = {
  readonly workspace: Workspace;
  /** Folders of sources, absolute. */
  readonly corpus: readonly string[];
  /** Globs of drafts as configured; undefined where none are. */
  readonly drafts: readonly string[] | undefined;
  /** Bibliographies for every draft, absolute. */
  readonly bibliography: readonly string[];
  /** A style of CSL for every draft, absolute; undefined where none is set. */
  readonly csl: string | undefined;
  /** How citation keys of new sources are made; undefined where nothing is set. */
  readonly keyPattern: string | undefined;
  readonly problems: readonly FileProblem[];
  readonly name: Naming;
};

/** The configuration of the folder that the user is in, and the corpus. `operands` are the files that were named. */
export async function load(options: Options, terminal: Terminal, operands: readonly string[] = []): Promise<Loaded> {
  const { cwd } = terminal;
  const told = { corpus: options.corpus.length > 0 ? options.corpus : undefined, style: options.style };
  const configuration = readConfiguration(cwd, told);
  const corpus = configuration.corpus.length > 0 ? configuration.corpus : corpusBeside(cwd, operands);
  const { files, problems } = await readCorpus(corpus);
  const named = new Set(operands.map((path) => resolve(cwd, path)));
  // What is checked is no source, wherever it lies: a draft would bear itself out.
  const sources = new Map([...files].filter(([path]) => !named.has(path)));
  const configured = apply(emptyWorkspace, { kind: 'configuration', configuration: configuration.engine });
  return {
    workspace: apply(configured, { kind: 'sources', files: sources }),
    corpus,
    drafts: configuration.drafts,
    bibliography: configuration.bibliography,
    csl: configuration.csl,
    keyPattern: configuration.keyPattern,
    problems: [...configuration.problems, ...(corpus.length > 0 ? problems : [noCorpus(cwd, operands)])],
    name: naming(cwd, [...options.corpus, ...operands]),
  };
}

/** The same with these drafts, by absolute path, and the bibliographies that they and the settings name. */
export async function withDrafts(
  { workspace, bibliography, csl }: Loaded,
  texts: ReadonlyMap<string, string>,
  cwd: string,
): Promise<Workspace> {
  let drafted = workspace;
  for (const [path, text] of texts) drafted = apply(drafted, { kind: 'draft', path, text });
  const drafts = [...drafted.drafts.values()];
  const bibliographies = await readBibliographies({ drafts, roots: [cwd], shared: bibliography, sharedStyle: csl });
  return apply(drafted, { kind: 'bibliographies', bibliographies });
}

/** The default folders beside the drafts, for those who check a draft from elsewhere. */
function corpusBeside(cwd: string, operands: readonly string[]): readonly string[] {
  const folders = operands.flatMap((path) => [dirname(resolve(cwd, path)), resolve(cwd, path)]);
  return [...new Set(folders)].flatMap(defaultCorpus);
}

/** Names the folder that would be read if it were there: in this folder, or beside a draft that lies elsewhere. */
function noCorpus(cwd: string, operands: readonly string[]): FileProblem {
  const elsewhere = operands.map((path) => resolve(cwd, path)).find((path) => !isWithin(cwd, path));
  const folder = elsewhere === undefined ? cwd : isFolder(elsewhere) ? elsewhere : dirname(elsewhere);
  return {
    path: join(folder, DEFAULT_CORPUS[0]!),
    message: 'is not there: put sources into it, or name another folder with --corpus',
    line: undefined,
  };
}

/** What a command was asked to read, or a Failure that says why it cannot be. An empty file is fine. */
export function textOf(file: SourceFile, name: string): string {
  if (file.unreadable !== undefined && file.unreadable !== 'is empty') throw new Failure(`${name} ${file.unreadable}`);
  return file.text;
}

/** Corpus folders that were named on the command line and cannot be read. */
export function failedFolders(options: Options, terminal: Terminal, { problems }: Loaded): readonly FileProblem[] {
  const named = new Set(options.corpus.map((path) => (isAbsolute(path) ? join(path) : resolve(terminal.cwd, path))));
  return problems.filter(({ path }) => named.has(path));
}
