import { basename } from 'node:path';
import { lineIndex, message, positionAt, type Severity, severityOf, textAt } from '../engine/index.ts';
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
export function problemsOf({ loaded, sourceFindings, workspace }: Checked): readonly ToldProblem[] {
  const files = loaded.problems.map((problem) => ({
    file: loaded.name(problem.path),
    line: problem.line,
    severity: 'warning' as const,
    message: sentence(problem),
    code: undefined,
  }));
  const sources = sourceFindings.map((finding) => ({
    file: loaded.name(finding.path),
    line: lineOf(textAt(workspace.corpus, finding.path) ?? '', finding.span.start),
    severity: severityOf(finding, workspace.configuration)!,
    message: message(finding),
    code: finding.code,
  }));
  return [...files, ...sources];
}

function sentence({ path, message: said }: FileProblem): string {
  return `${basename(path)} ${said}.`;
}

function lineOf(text: string, offset: number): number | undefined {
  return offset === 0 ? undefined : positionAt(lineIndex(text), offset).line + 1;
}
