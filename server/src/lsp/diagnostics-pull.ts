import { DocumentDiagnosticReportKind, LSPErrorCodes, ResponseError } from 'vscode-languageserver/node';
import { checkSteps } from '../engine/index.ts';
import { paced } from '../host/pace.ts';
import { diagnosticsOf } from './diagnostics.ts';
import { hasMovedOn } from './overtaken.ts';
import { isDraft, type Server } from './serve.ts';
import { pathOf } from './uri.ts';

/**
 * Answers clients that ask for diagnostics. A check gives way to other requests every 10 ms; one that the workspace
 * has overtaken is cancelled and asked for again, for an empty list would look as if all were well.
 */
export function answerPulls({ connection, abilities, workspace, loaded, pageOf }: Server): void {
  connection.languages.diagnostics.on(async ({ textDocument }, token) => {
    await loaded();
    const path = pathOf(textDocument.uri);
    const checked = workspace();
    if (!isDraft(checked, path)) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const isOvertaken = () => token.isCancellationRequested || hasMovedOn(checked, workspace(), path);
    const report = await paced(checkSteps(checked, path), () => !isOvertaken());
    if (report === undefined) throw overtaken();
    const items = diagnosticsOf(report.findings, checked, abilities(), pageOf);
    return { kind: DocumentDiagnosticReportKind.Full, items };
  });
}

function overtaken(): ResponseError<{ retriggerRequest: boolean }> {
  return new ResponseError(LSPErrorCodes.ServerCancelled, 'the draft or the corpus has changed', {
    retriggerRequest: true,
  });
}
