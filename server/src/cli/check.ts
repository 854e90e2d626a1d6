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
import { findStrays } from '../import/index.ts';
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
  const strays = await findStrays(drafted.corpus.sources.values(), join(terminal.home, 'import.cjs'));
  const workspace = apply(drafted, { kind: 'strays', strays });
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
  terminal.write(FORMATS[options.format]!(checked, terminal));
  const failed = [...unread, ...failedFolders(options, terminal, loaded)];
  for (const one of failed) terminal.writeError(`verbatim: ${said(one, loaded)}\n`);
  return failed.length > 0 ? 2 : hasErrors(checked) ? 1 : 0;
}

const FORMATS: Readonly<Partial<Record<Options['format'], (checked: Checked, terminal: Terminal) => string>>> = {
  pretty: checkText,
  json: checkJson,
  github: checkGithub,
  sarif: (checked, { home }) => checkSarif(checked, version(home)),
};

function hasErrors({ reports, sourceFindings, workspace }: Checked): boolean {
  const findings = [...reports.flatMap((report) => report.findings), ...sourceFindings];
  return findings.some((finding) => severityOf(finding, workspace.configuration) === 'error');
}
