import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver/node';
import { type Finding, message, type Severity, severityOf, type Workspace } from '../engine/index.ts';
import type { ClientAbilities } from './client-abilities.ts';
import type { PageOf } from './pages.ts';
import { rangesIn } from './ranges.ts';
import { uriOf } from './uri.ts';

/** Findings of one file, worded and weighed. */
export function diagnosticsOf(
  findings: readonly Finding[],
  workspace: Workspace,
  abilities: ClientAbilities,
  pageOf: PageOf,
): Diagnostic[] {
  return findings.flatMap((finding) => {
    const severity = severityOf(finding, workspace.configuration);
    return severity === undefined ? [] : [diagnosticOf(finding, severity, workspace, abilities, pageOf)];
  });
}

function diagnosticOf(
  finding: Finding,
  severity: Severity,
  workspace: Workspace,
  abilities: ClientAbilities,
  pageOf: PageOf,
): Diagnostic {
  const diagnostic: Diagnostic = {
    range: rangesIn(workspace, finding.path).range(finding.span),
    severity: SEVERITY[severity],
    code: finding.code,
    source: 'verbatim',
    message: message(finding),
  };
  const page = pageOf(finding.code);
  if (page !== undefined) diagnostic.codeDescription = page;
  if (abilities.relatedInformation && finding.related.length > 0) {
    diagnostic.relatedInformation = finding.related.map(({ path, span, note }) => ({
      location: { uri: uriOf(path), range: rangesIn(workspace, path).range(span) },
      message: note,
    }));
  }
  return diagnostic;
}

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};
