import { resolve } from 'node:path';
import {
  apply,
  checkDraft,
  checkSources,
  type DraftReport,
  type Finding,
  parseDraft,
  severityOf,
  type Workspace,
} from '../engine/index.ts';
import { listDrafts } from '../host/draft-files.ts';
import { readSource } from '../host/read-source.ts';
import { isFolder } from '../host/walk.ts';
import { checkJson } from './json.ts';
import { failedFolders, type Loaded, load, textOf } from './load.ts';
import type { Options } from './options.ts';
import { checkText } from './pretty/check-text.ts';
import { type ExitCode, Failure, type Terminal } from './terminal.ts';

/** All that `check` found, before it is put into a format. */
export type Checked = {
  readonly loaded: Loaded;
  /** With the drafts. */
  readonly workspace: Workspace;
  readonly reports: readonly DraftReport[];
  /** What is wrong with the sources themselves; those that the settings turn off are left out. */
  readonly sourceFindings: readonly Finding[];
};

/** `verbatim check [DRAFT…]` */
export async function check(options: Options, terminal: Terminal): Promise<ExitCode> {
  const loaded = await load(options, terminal, options.operands);
  const drafts = await readDrafts(options.operands, loaded, terminal.cwd);
  let { workspace } = loaded;
  for (const [path, text] of drafts) workspace = apply(workspace, { kind: 'draft', path, text });
  const checked: Checked = {
    loaded,
    workspace,
    reports: [...drafts.keys()].map((path) => checkDraft(workspace, path)!),
    sourceFindings: [...checkSources(workspace.corpus).values()]
      .flat()
      .filter((finding) => severityOf(finding, workspace.configuration) !== undefined),
  };
  terminal.write(options.format === 'json' ? checkJson(checked) : checkText(checked, terminal));
  const failed = failedFolders(options, terminal, loaded);
  for (const { path, message } of failed) terminal.writeError(`verbatim: ${loaded.name(path)} ${message}\n`);
  return failed.length > 0 ? 2 : hasErrors(checked) ? 1 : 0;
}

function hasErrors({ reports, sourceFindings, workspace }: Checked): boolean {
  const findings = [...reports.flatMap((report) => report.findings), ...sourceFindings];
  return findings.some((finding) => severityOf(finding, workspace.configuration) === 'error');
}

/** The drafts' texts by absolute path: those that were named, else those of this folder that cite a source. */
async function readDrafts(
  operands: readonly string[],
  loaded: Loaded,
  cwd: string,
): Promise<ReadonlyMap<string, string>> {
  const drafts = new Map<string, string>();
  for (const operand of operands) {
    const path = resolve(cwd, operand);
    if (isFolder(path)) {
      for (const one of await listDrafts(path, undefined, loaded.corpus)) drafts.set(one, read(one, loaded));
    } else drafts.set(path, read(path, loaded));
  }
  if (operands.length === 0) {
    for (const path of await listDrafts(cwd, loaded.drafts, loaded.corpus)) {
      if (loaded.drafts !== undefined || cites(path, loaded)) drafts.set(path, read(path, loaded));
    }
  }
  if (drafts.size === 0) throw new Failure('there is no draft to check: name one, or cite a source in it');
  return drafts;
}

function read(path: string, { name }: Loaded): string {
  return textOf(readSource(path), name(path));
}

/**
 * A bare `@name` outside of brackets may be anybody's handle: it makes a draft of a Markdown file only where it names
 * a source. A file that cannot be read cites nothing.
 */
function cites(path: string, { workspace }: Loaded): boolean {
  const { citations } = parseDraft(path, readSource(path).text);
  return citations.some(({ inText, key }) => !inText || workspace.corpus.byKey.has(key));
}
