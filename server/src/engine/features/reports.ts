import type { Draft } from '../markdown/draft.ts';
import { checkSteps, type DraftReport } from '../rules/check.ts';
import type { Steps } from '../text/steps.ts';
import type { Workspace } from '../workspace.ts';

/** The paths of all drafts, sorted. A source that is open in an editor is none: its own quotations are held to nothing. */
export function draftPaths({ drafts, corpus }: Workspace): readonly string[] {
  return [...drafts.keys()].filter((path) => !corpus.sources.has(path)).sort();
}

/** The report on one draft, the same one as long as neither the draft nor what it is held to has changed. In steps. */
export function* reportSteps(workspace: Workspace, path: string): Steps<DraftReport | undefined> {
  const { corpus, departures, bibliographies, configuration } = workspace;
  const draft = workspace.drafts.get(path);
  if (draft === undefined || corpus.sources.has(path)) return undefined;
  const known = reports.get(draft);
  const isSame = known?.corpus === corpus && known.departures === departures && known.bibliographies === bibliographies;
  if (isSame && known.configuration === configuration) return known.report;
  const report = yield* checkSteps(workspace, path);
  if (report !== undefined) reports.set(draft, { corpus, departures, bibliographies, configuration, report });
  return report;
}

/** The reports on all drafts. In steps. */
export function* allReportSteps(workspace: Workspace): Steps<readonly DraftReport[]> {
  const all: DraftReport[] = [];
  for (const path of draftPaths(workspace)) {
    const report = yield* reportSteps(workspace, path);
    if (report !== undefined) all.push(report);
    yield;
  }
  return all;
}

type Known = Pick<Workspace, 'corpus' | 'departures' | 'bibliographies' | 'configuration'> & {
  readonly report: DraftReport;
};

const reports = new WeakMap<Draft, Known>();
