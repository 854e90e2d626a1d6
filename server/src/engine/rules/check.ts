import { knownTo } from '../bibliography/known.ts';
import { citableCorpus } from '../bibliography/linked.ts';
import { finish, type Steps } from '../text/steps.ts';
import type { Workspace } from '../workspace.ts';
import { checkCitations } from './check-citations.ts';
import type { CheckedQuotation } from './checked-quotation.ts';
import { type Configuration, DEFAULT_SEVERITY, type FindingCode } from './configuration.ts';
import { draftProblems } from './draft-problem.ts';
import { figuresNotInSource } from './figure-not-in-source.ts';
import { type Finding, severityOf } from './finding.ts';
import { heldQuotations } from './held-quotations.ts';
import { houseStyle } from './house-style.ts';
import { judgeSteps } from './judged-before.ts';
import { message } from './message.ts';
import { type Raised, withoutSuppressed } from './suppression.ts';

/** What a check of one draft found. */
export type DraftReport = {
  readonly path: string;
  /** Every quotation of somebody's speech or with a citation, the fine ones too, in order. */
  readonly quotations: readonly CheckedQuotation[];
  /** In the order of their places. Those that the draft suppresses or the settings turn off are left out. */
  readonly findings: readonly Finding[];
  /** How many findings the draft suppresses, those left out that the settings turn off. */
  readonly suppressed: number;
};

/** The report on one draft, or undefined where the workspace has no such draft. */
export function checkDraft(workspace: Workspace, path: string): DraftReport | undefined {
  return finish(checkSteps(workspace, path));
}

/** The same in steps: reading the draft is one, and each quotation is one, so that a caller may give way to other work or stop in between. */
export function* checkSteps(workspace: Workspace, path: string): Steps<DraftReport | undefined> {
  const draft = workspace.drafts.get(path);
  if (draft === undefined) return undefined;
  const { configuration } = workspace;
  const known = knownTo(draft, workspace.bibliographies);
  const corpus = citableCorpus(workspace.corpus, known);
  const held = heldQuotations(draft, corpus);
  yield;
  const { departures } = workspace;
  const context = { draft, corpus, departures, known, style: houseStyle(configuration.style), held };
  const quotations: CheckedQuotation[] = [];
  const figures = isOn('figure-not-in-source', configuration) ? figuresNotInSource(context) : [];
  const raised: Raised[] = [...draftProblems(draft, known), ...checkCitations(context), ...figures].map((finding) => ({
    finding,
    places: [finding.span],
  }));
  yield;
  for (const { checked, findings } of yield* judgeSteps(context)) {
    quotations.push(checked);
    for (const finding of findings) raised.push({ finding, places: [finding.span, checked.attribution.quotation] });
  }
  const isWanted = (finding: Finding) => severityOf(finding, configuration) !== undefined;
  const heard = new Set(withoutSuppressed(raised, draft));
  const suppressed = raised.filter(({ finding }) => isWanted(finding) && !heard.has(finding)).length;
  const findings = saidOnce([...heard].filter(isWanted));
  findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return { path, quotations, findings, suppressed };
}

/** True where the settings want a finding that costs time to look for. */
function isOn(code: FindingCode, { rules }: Configuration): boolean {
  return (rules[code] ?? DEFAULT_SEVERITY[code]) !== 'off';
}

/** One name may stand between two parts of an utterance, and be wrong for both. */
function saidOnce(findings: readonly Finding[]): Finding[] {
  const said = new Map<string, Finding>();
  for (const finding of findings) {
    const name = `${finding.code} ${finding.span.start} ${finding.span.end} ${message(finding)}`;
    if (!said.has(name)) said.set(name, finding);
  }
  return [...said.values()];
}
