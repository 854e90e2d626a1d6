import { join } from 'node:path';
import {
  apply,
  checkBibliographies,
  checkDraft,
  checkSources,
  type DraftReport,
  type Finding,
  severityOf,
  type Workspace,
} from '../engine/index.ts';
import { version } from '../host/version.ts';
import { findDepartures } from '../import/index.ts';
import { readDrafts, said } from './drafts.ts';
import { checkGithub } from './github.ts';
import { checkJson } from './json.ts';
import { failedFolders, type Loaded, load, withDrafts } from './load.ts';
import type { Options } from './options.ts';
import { checkText } from './pretty/check-text.ts';
import { checkSarif } from './sarif.ts';
import type { ExitCode, Terminal } from './terminal.ts';

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
  const drafted = await withDrafts(loaded, drafts, terminal.cwd);
  const { workspace, reports } = await checkAll(drafted, [...drafts.keys()], join(terminal.home, 'import.cjs'));
  const checked: Checked = {
    loaded,
    workspace,
    reports,
    sourceFindings: [
      ...checkSources(workspace.corpus).values(),
      ...checkBibliographies(workspace.bibliographies).values(),
    ]
      .flat()
      .filter((finding) => severityOf(finding, workspace.configuration) !== undefined),
  };
  terminal.write(FORMATS[options.format]!(checked, terminal));
  const failed = [...unread, ...failedFolders(options, terminal, loaded)];
  for (const one of failed) terminal.writeError(`verbatim: ${said(one, loaded)}\n`);
  return failed.length > 0 ? 2 : hasErrors(checked) ? 1 : 0;
}

/** The drafts, held to their sources, and where a quotation comes from a source that was changed, that to its original. */
async function checkAll(drafted: Workspace, paths: readonly string[], bundle: string) {
  const checkIn = (workspace: Workspace) => paths.map((path) => checkDraft(workspace, path)!);
  const reports = checkIn(drafted);
  const quoted = new Set(reports.flatMap(({ quotations }) => quotations.map((one) => one.verification.passage?.path)));
  const sources = [...drafted.corpus.sources.values()].filter(({ path }) => quoted.has(path));
  const departures = await findDepartures(sources, bundle);
  if (departures.size === 0) return { workspace: drafted, reports };
  const workspace = apply(drafted, { kind: 'departures', departures });
  return { workspace, reports: checkIn(workspace) };
}

const FORMATS: Readonly<Partial<Record<Options['format'], (checked: Checked, terminal: Terminal) => string>>> = {
  pretty: checkText,
  json: checkJson,
  github: checkGithub,
  sarif: (checked) => checkSarif(checked, version),
};

function hasErrors({ reports, sourceFindings, workspace }: Checked): boolean {
  const findings = [...reports.flatMap((report) => report.findings), ...sourceFindings];
  return findings.some((finding) => severityOf(finding, workspace.configuration) === 'error');
}
