import {
  type Finding,
  type LineIndex,
  lineIndex,
  message,
  type Position,
  positionAt,
  type Severity,
  severityOf,
} from '../engine/index.ts';
import type { Checked } from './check.ts';
import { problemsOf } from './problems.ts';

/** A finding as the formats for other programs tell it: where, how grave, and in what words. */
export type ToldFinding = {
  readonly file: string;
  /** None for what is wrong with the corpus or the configuration and is no finding. */
  readonly code: string | undefined;
  readonly severity: Severity;
  readonly message: string;
  /** Lines and columns count from 0; undefined where the whole file is meant. `end`: where only its line is known. */
  readonly start: Position | undefined;
  readonly end: Position | undefined;
  /** The finding itself, where it is one of a draft. */
  readonly finding: Finding | undefined;
};

/** Everything that a check has to say: of each draft in turn, then of the corpus. */
export function toldFindings(checked: Checked): readonly ToldFinding[] {
  const { reports, workspace, loaded } = checked;
  const ofDrafts = reports.flatMap(({ path, findings }) => {
    const lines = lineIndex(workspace.drafts.get(path)!.text);
    return findings.map((finding) => told(finding, loaded.name(path), lines, checked));
  });
  const ofCorpus = problemsOf(checked).map(({ file, line, severity, message, code }): ToldFinding => {
    const place = line === undefined ? undefined : { line: line - 1, character: 0 };
    return { file, code, severity, message, start: place, end: undefined, finding: undefined };
  });
  return [...ofDrafts, ...ofCorpus];
}

function told(finding: Finding, file: string, lines: LineIndex, { workspace }: Checked): ToldFinding {
  return {
    file,
    code: finding.code,
    severity: severityOf(finding, workspace.configuration)!,
    message: message(finding),
    start: positionAt(lines, finding.span.start),
    end: positionAt(lines, finding.span.end),
    finding,
  };
}
