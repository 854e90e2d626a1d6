import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver/node';
import { checkBibliographies, checkDepartures, checkSources, type Finding } from '../engine/index.ts';
import type { FileProblem } from '../host/file-problem.ts';
import { diagnosticsOf } from './diagnostics.ts';
import type { PageOf } from './pages.ts';
import type { Server } from './serve.ts';
import { uriOf } from './uri.ts';

export type SourceReports = {
  readonly corpusChanged: () => void;
  /** What is wrong with the originals of sources, by path of these. */
  readonly origins: (findings: ReadonlyMap<string, readonly Finding[]>) => void;
  /** Sources that say the same as others, by path. */
  readonly duplicateTexts: (findings: ReadonlyMap<string, readonly Finding[]>) => void;
  readonly problems: (problems: readonly FileProblem[]) => void;
  /** How many places show that something is wrong. */
  readonly count: () => number;
};

/**
 * Shows what is wrong with sources, corpus folders and the configuration at their own places, whether they are open
 * or not. No client asks for the diagnostics of files that are not open, so these are always pushed.
 */
export function reportSources({ connection, abilities, workspace, pageOf }: Server): SourceReports {
  let fromDisk: readonly FileProblem[] = [];
  let ofOrigins: ReadonlyMap<string, readonly Finding[]> = new Map();
  let ofDuplicates: ReadonlyMap<string, readonly Finding[]> = new Map();
  let shown = new Set<string>();
  let count = 0;

  const publish = () => {
    const all = new Map<string, Diagnostic[]>();
    const { corpus, departures, bibliographies } = workspace();
    for (const [path, findings] of [...checkSources(corpus), ...checkBibliographies(bibliographies)]) {
      all.set(uriOf(path), diagnosticsOf(findings, workspace(), abilities(), pageOf));
    }
    for (const [path, findings] of [...checkDepartures(corpus, departures), ...ofOrigins, ...ofDuplicates]) {
      // What is gone has nothing wrong with it, and no text to show it in.
      if (!corpus.sources.has(path)) continue;
      const uri = uriOf(path);
      all.set(uri, [...(all.get(uri) ?? []), ...diagnosticsOf(findings, workspace(), abilities(), pageOf)]);
    }
    for (const problem of fromDisk) {
      const uri = uriOf(problem.path);
      all.set(uri, [...(all.get(uri) ?? []), diskDiagnostic(problem, pageOf)]);
    }
    for (const uri of shown) if (!all.has(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] });
    for (const [uri, diagnostics] of all) void connection.sendDiagnostics({ uri, diagnostics });
    shown = new Set(all.keys());
    count = [...all.values()].reduce((sum, { length }) => sum + length, 0);
  };

  return {
    corpusChanged: publish,
    count: () => count,
    origins(findings) {
      ofOrigins = findings;
      publish();
    },
    duplicateTexts(findings) {
      ofDuplicates = findings;
      publish();
    },
    problems(problems) {
      fromDisk = problems;
      for (const { path, message } of problems) connection.console.warn(`${path} ${message}`);
      publish();
    },
  };
}

function diskDiagnostic({ path, message, line }: FileProblem, pageOf: PageOf): Diagnostic {
  const at = { line: (line ?? 1) - 1, character: 0 };
  const page = pageOf('source-problem');
  return {
    range: { start: at, end: { line: at.line + 1, character: 0 } },
    severity: DiagnosticSeverity.Warning,
    code: 'source-problem',
    source: 'verbatim',
    message: `${path} ${message}`,
    ...(page && { codeDescription: page }),
  };
}
