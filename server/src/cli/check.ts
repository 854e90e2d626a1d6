import { resolve } from 'node:path';
import {
  checkBibliographies,
  checkDraft,
  checkSources,
  type DraftReport,
  type Finding,
  parseDraft,
  severityOf,
  type Workspace,
} from '../engine/index.ts';
import { listDrafts } from '../host/draft-files.ts';
import type { FileProblem } from '../host/file-problem.ts';
import { readSource } from '../host/read-source.ts';
import { isFolder } from '../host/walk.ts';
import { checkGithub } from './github.ts';
import { checkJson } from './json.ts';
import { failedFolders, type Loaded, load, withDrafts } from './load.ts';
import type { Options } from './options.ts';
import { checkText } from './pretty/check-text.ts';
import { checkSarif } from './sarif.ts';
import { type ExitCode, Failure, type Terminal } from './terminal.ts';
import { version } from './version.ts';

/** All that `check` found, before it is put into a format. */
export type Checked = {
  readonly loaded: Loaded;
  /** With the drafts. */
  readonly workspace: Workspace;
  readonly reports: readonly DraftReport[];
  /** What is wrong with the sources and the bibliographies themselves; those that the settings turn off are left out. */
  readonly sourceFindings: readonly Finding[];
};

/** `verbatim check [DRAFT…]` */
export async function check(options: Options, terminal: Terminal): Promise<ExitCode> {
  const loaded = await load(options, terminal, options.operands);
  const { texts: drafts, unread } = await readDrafts(options.operands, loaded, terminal.cwd);
  const workspace = await withDrafts(loaded, drafts, terminal.cwd);
  const checked: Checked = {
    loaded,
    workspace,
    reports: [...drafts.keys()].map((path) => checkDraft(workspace, path)!),
    sourceFindings: [
      ...checkSources(workspace.corpus).values(),
      ...checkBibliographies(workspace.bibliographies).values(),
    ]
      .flat()
      .filter((finding) => severityOf(finding, workspace.configuration) !== undefined),
  };
  terminal.write(FORMATS[options.format](checked, terminal));
  const failed = [...unread, ...failedFolders(options, terminal, loaded)];
  for (const one of failed) terminal.writeError(`verbatim: ${said(one, loaded)}\n`);
  return failed.length > 0 ? 2 : hasErrors(checked) ? 1 : 0;
}

const FORMATS: Readonly<Record<Options['format'], (checked: Checked, terminal: Terminal) => string>> = {
  pretty: checkText,
  json: checkJson,
  github: checkGithub,
  sarif: (checked, { home }) => checkSarif(checked, version(home)),
};

function hasErrors({ reports, sourceFindings, workspace }: Checked): boolean {
  const findings = [...reports.flatMap((report) => report.findings), ...sourceFindings];
  return findings.some((finding) => severityOf(finding, workspace.configuration) === 'error');
}

type Drafts = {
  /** By absolute path. */
  readonly texts: ReadonlyMap<string, string>;
  /** Those that cannot be read. */
  readonly unread: readonly FileProblem[];
};

/** The drafts that were named, else those of this folder that cite a source. A Failure where none can be read. */
async function readDrafts(operands: readonly string[], loaded: Loaded, cwd: string): Promise<Drafts> {
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

function said({ path, message }: FileProblem, { name }: Loaded): string {
  return `${name(path)} ${message}`;
}

/**
 * A bare `@name` outside of brackets may be anybody's handle: it makes a draft of a Markdown file only where it names
 * a source. A file that cannot be read cites nothing.
 */
function cites(path: string, { workspace }: Loaded): boolean {
  const { citations } = parseDraft(path, readSource(path).text);
  return citations.some(({ inText, key }) => !inText || workspace.corpus.byKey.has(key));
}
