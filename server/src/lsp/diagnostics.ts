import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver/node';
import { type Finding, message, type Severity, severityOf, type Workspace } from '../engine/index.ts';
import type { ClientAbilities } from './client-abilities.ts';
import type { PageOf } from './pages.ts';
import { type Ranges, rangesIn } from './ranges.ts';
import { uriOf } from './uri.ts';

/** Findings, worded and weighed. */
export function diagnosticsOf(
  findings: readonly Finding[],
  workspace: Workspace,
  abilities: ClientAbilities,
  pageOf: PageOf,
): Diagnostic[] {
  // They are in one file, most of the time: its lines are counted once.
  const known = new Map<string, Ranges>();
  const ranges = (path: string) => {
    const made = known.get(path) ?? rangesIn(workspace, path);
    known.set(path, made);
    return made;
  };
  return findings.flatMap((finding) => {
    const severity = severityOf(finding, workspace.configuration);
    return severity === undefined ? [] : [diagnosticOf(finding, severity, ranges, abilities, pageOf)];
  });
}

function diagnosticOf(
  finding: Finding,
  severity: Severity,
  ranges: (path: string) => Ranges,
  abilities: ClientAbilities,
  pageOf: PageOf,
): Diagnostic {
  const diagnostic: Diagnostic = {
    range: ranges(finding.path).range(finding.span),
    severity: SEVERITY[severity],
    code: finding.code,
    source: 'verbatim',
    message: message(finding),
  };
  const page = pageOf(finding.code);
  if (page !== undefined) diagnostic.codeDescription = page;
  if (abilities.relatedInformation && finding.related.length > 0) {
    diagnostic.relatedInformation = finding.related.map(({ path, span, note }) => ({
      location: { uri: uriOf(path), range: ranges(path).range(span) },
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
