import type { Severity } from '../engine/index.ts';
import type { Checked } from './check.ts';
import { type ToldFinding, toldFindings } from './told-findings.ts';

/**
 * `verbatim check --format github`: a workflow command for each finding, which GitHub Actions shows beside the line.
 * See "Workflow commands for GitHub Actions" in GitHub's documentation.
 */
export function checkGithub(checked: Checked): string {
  return toldFindings(checked).map(workflowCommand).join('');
}

function workflowCommand({ file, code, severity, message, start, end }: ToldFinding): string {
  const place = start === undefined ? [] : [`line=${start.line + 1}`, `col=${start.character + 1}`];
  // A column that ends in another line would be read as one of the first.
  const last = end === undefined || end.line !== start?.line ? [] : [`endColumn=${end.character + 1}`];
  const properties = [`file=${property(file)}`, ...place, ...last, `title=${property(code ?? 'verbatim')}`];
  return `::${LEVEL[severity]} ${properties.join(',')}::${data(message)}\n`;
}

const LEVEL: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
