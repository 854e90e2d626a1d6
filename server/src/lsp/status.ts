import { NotificationType0, RequestType } from 'vscode-languageserver/node';
import { type DraftReport, severityOf, type Workspace } from '../engine/index.ts';

/** What a status item shows of a draft. */
export type Status = {
  readonly quotations: number;
  /** Quotations that are as their source has them. */
  readonly verbatim: number;
  readonly errors: number;
  readonly warnings: number;
  /** Sources in the corpus. */
  readonly sources: number;
};

/** Null for a document that is no draft. */
export const statusRequest = new RequestType<{ uri: string }, Status | null, void>('verbatim/status');

/** The corpus has changed, and with it every status. */
export const statusChanged = new NotificationType0('verbatim/statusChanged');

export function statusOf({ quotations, findings }: DraftReport, workspace: Workspace): Status {
  const severities = findings.map((finding) => severityOf(finding, workspace.configuration));
  return {
    quotations: quotations.length,
    verbatim: quotations.filter(({ verification }) => verification.verdict === 'verbatim').length,
    errors: severities.filter((severity) => severity === 'error').length,
    warnings: severities.filter((severity) => severity === 'warning').length,
    sources: workspace.corpus.sources.size,
  };
}
