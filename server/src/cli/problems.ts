import { basename } from 'node:path';
import {
  type Finding,
  fileText,
  lineIndex,
  message,
  positionAt,
  type Severity,
  severityOf,
  type Workspace,
} from '../engine/index.ts';
import type { FileProblem } from '../host/file-problem.ts';
import type { Checked } from './check.ts';

/** Something wrong with the corpus or the configuration, as both formats tell it. */
export type ToldProblem = {
  readonly file: string;
  /** Counted from 1; undefined where the whole file is meant. */
  readonly line: number | undefined;
  readonly severity: Severity;
  readonly message: string;
  readonly code: string | undefined;
};

/** First what hinders reading at all, then what is wrong with single sources, by path. */
export function problemsOf({
  loaded,
  sourceFindings,
  workspace,
}: Pick<Checked, 'loaded' | 'sourceFindings' | 'workspace'>): readonly ToldProblem[] {
  const files = loaded.problems.map((problem) => ({
    file: loaded.name(problem.path),
    line: problem.line,
    severity: 'warning' as const,
    message: sentence(problem),
    code: undefined,
  }));
  const sources = sourceFindings.map((finding) => ({
    file: loaded.name(finding.path),
    line: lineOf(finding, workspace),
    severity: severityOf(finding, workspace.configuration)!,
    message: message(finding),
    code: finding.code,
  }));
  return [...files, ...sources];
}

function sentence({ path, message: said }: FileProblem): string {
  return `${basename(path)} ${said}.`;
}

/** At the start of a source, the whole of it is meant; at that of a bibliography, its first entry. */
function lineOf({ path, span }: Finding, workspace: Workspace): number | undefined {
  if (span.start === 0 && !workspace.bibliographies.files.has(path)) return undefined;
  return positionAt(lineIndex(fileText(workspace, path) ?? ''), span.start).line + 1;
}
