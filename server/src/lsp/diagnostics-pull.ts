import {
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import { type DraftReport, draftPaths, reportSteps } from '../engine/index.ts';
import { paced } from '../host/pace.ts';
import { diagnosticsOf } from './diagnostics.ts';
import { hasMovedOn } from './overtaken.ts';
import { isDraft, type Server } from './serve.ts';
import { ToldDiagnostics } from './told-diagnostics.ts';
import { pathOf, uriOf } from './uri.ts';

/**
 * Answers clients that ask for diagnostics. A check gives way to other requests every 10 ms; one that the workspace
 * has overtaken is cancelled and asked for again, for an empty list would look as if all were well.
 */
export function answerPulls({
  connection,
  documents,
  abilities,
  workspace,
  loaded,
  draftsLoaded,
  pageOf,
}: Server): void {
  const told = new ToldDiagnostics();
  documents.onDidClose(({ document }) => told.forget(document.uri));

  connection.languages.diagnostics.on(async ({ textDocument, previousResultId }, token) => {
    await loaded();
    const path = pathOf(textDocument.uri);
    const checked = workspace();
    if (!isDraft(checked, path)) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const isOvertaken = () => token.isCancellationRequested || hasMovedOn(checked, workspace(), path);
    const report = await paced(reportSteps(checked, path), () => !isOvertaken());
    if (report === undefined) throw overtaken();
    const items = diagnosticsOf(report.findings, checked, abilities(), pageOf);
    const resultId = told.nameOf(textDocument.uri, items);
    if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
  });

  /** A report is named, so that one that is still the same need not be sent again. */
  const names = new WeakMap<DraftReport, string>();
  let named = 0;
  const nameOf = (report: DraftReport): string => {
    const name = names.get(report) ?? String(++named);
    names.set(report, name);
    return name;
  };

  connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token) => {
    await loaded();
    await draftsLoaded();
    const checked = workspace();
    const previous = new Map(previousResultIds.map(({ uri, value }) => [pathOf(uri), { uri, value }]));
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    for (const path of draftPaths(checked)) {
      const report = await paced(reportSteps(checked, path), () => !token.isCancellationRequested, REST);
      if (report === undefined) throw overtaken();
      const known = previous.get(path);
      previous.delete(path);
      const uri = known?.uri ?? uriOf(path);
      const told = { uri, version: documents.get(uri)?.version ?? null, resultId: nameOf(report) };
      if (known?.value === told.resultId) items.push({ ...told, kind: DocumentDiagnosticReportKind.Unchanged });
      else {
        const found = diagnosticsOf(report.findings, checked, abilities(), pageOf);
        items.push({ ...told, kind: DocumentDiagnosticReportKind.Full, items: found });
      }
    }
    for (const { uri } of previous.values()) {
      items.push({ uri, version: null, kind: DocumentDiagnosticReportKind.Full, items: [] });
    }
    return { items };
  });
}

function overtaken(): ResponseError<{ retriggerRequest: boolean }> {
  return new ResponseError(LSPErrorCodes.ServerCancelled, 'the draft or the corpus has changed', {
    retriggerRequest: true,
  });
}

/** Milliseconds of rest after each 10 of work on what is not looked at. */
const REST = 10;
