import { NotificationType0, RequestType } from 'vscode-languageserver/node';
import { type DraftReport, reportSteps, severityOf, unreadSources, type Workspace } from '../engine/index.ts';
import { paced } from '../host/pace.ts';
import { asked } from './asked.ts';
import type { Server } from './serve.ts';

/** What a status item shows of a draft. */
export type Status = {
  readonly quotations: number;
  /** Quotations that are as their source has them. */
  readonly verbatim: number;
  readonly errors: number;
  readonly warnings: number;
  /** Sources in the corpus. */
  readonly sources: number;
  /** How many of them could not be read. */
  readonly unread: number;
  /** What is wrong with the corpus, its folders and its sources. */
  readonly problems: number;
};

/** Null for a document that is no draft. */
export const statusRequest = new RequestType<{ uri: string }, Status | null, void>('verbatim/status');

/** The corpus has changed, and with it every status. */
export const statusChanged = new NotificationType0('verbatim/statusChanged');

/** Answers what a status item shows of an open document. */
export function answerStatus(server: Server, problems: () => number): void {
  server.connection.onRequest(statusRequest, async ({ uri }) => {
    const { workspace, path } = await asked(server, { textDocument: { uri } });
    const report = await paced(reportSteps(workspace, path));
    return report === undefined ? null : statusOf(report, workspace, problems());
  });
}

function statusOf({ quotations, findings }: DraftReport, workspace: Workspace, problems: number): Status {
  const severities = findings.map((finding) => severityOf(finding, workspace.configuration));
  return {
    quotations: quotations.length,
    verbatim: quotations.filter(({ verification }) => verification.verdict === 'verbatim').length,
    errors: severities.filter((severity) => severity === 'error').length,
    warnings: severities.filter((severity) => severity === 'warning').length,
    sources: workspace.corpus.sources.size,
    unread: unreadSources(workspace.corpus),
    problems,
  };
}
