import { knownTo } from '../bibliography/known.ts';
import { citableCorpus } from '../bibliography/linked.ts';
import type { Citation } from '../markdown/citations.ts';
import type { Verification } from '../quotations/verdict.ts';
import type { Attribution } from '../speakers/attribution.ts';
import { finish, type Steps } from '../text/steps.ts';
import type { Workspace } from '../workspace.ts';
import { checkCitations } from './check-citations.ts';
import type { CheckedQuotation, QuotationRule } from './checked-quotation.ts';
import { type Configuration, DEFAULT_SEVERITY, type FindingCode } from './configuration.ts';
import { draftProblems } from './draft-problem.ts';
import { figuresNotInSource } from './figure-not-in-source.ts';
import { type Finding, severityOf } from './finding.ts';
import { heldQuotations } from './held-quotations.ts';
import { holdAsCited } from './hold-as-cited.ts';
import { houseStyle } from './house-style.ts';
import { locatorWrong } from './locator-wrong.ts';
import { message } from './message.ts';
import { quoteAltered } from './quote-altered.ts';
import { quoteIsParaphrase } from './quote-is-paraphrase.ts';
import { quoteNegationChanged } from './quote-negation-changed.ts';
import { quoteNotFound } from './quote-not-found.ts';
import { quoteNotInOriginal } from './quote-not-in-original.ts';
import { quoteReordered } from './quote-reordered.ts';
import { quoteSecondHand } from './quote-second-hand.ts';
import { quoteSilentlyEdited } from './quote-silently-edited.ts';
import { quoteSpliced } from './quote-spliced.ts';
import { quoteTranslated } from './quote-translated.ts';
import { quoteTruncated } from './quote-truncated.ts';
import { quoteUnchecked } from './quote-unchecked.ts';
import { quoteUncited } from './quote-uncited.ts';
import { quoteWrongSource } from './quote-wrong-source.ts';
import { compareSpeakers } from './speaker-agreement.ts';
import { speakerMismatch } from './speaker-mismatch.ts';
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
  for (const quotation of held) {
    const { attribution } = quotation;
    const { citations, verification } = holdAsCited(draft, quotation, corpus);
    if (isUnsourcedBlock(attribution, citations) && !isFound(verification)) continue;
    const { source, agreement } = compareSpeakers(attribution, verification, draft, corpus);
    const checked = { attribution, citations, verification, sourceAttribution: source, agreement };
    quotations.push(checked);
    for (const finding of RULES.flatMap((rule) => rule(checked, context))) {
      raised.push({ finding, places: [finding.span, attribution.quotation] });
    }
    yield;
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

const RULES: readonly QuotationRule[] = [
  quoteAltered,
  quoteNegationChanged,
  quoteSilentlyEdited,
  quoteSpliced,
  quoteReordered,
  quoteIsParaphrase,
  quoteWrongSource,
  quoteNotFound,
  quoteTranslated,
  quoteTruncated,
  quoteSecondHand,
  quoteUnchecked,
  quoteNotInOriginal,
  quoteUncited,
  speakerMismatch,
  locatorWrong,
];

/** A block quotation that names no speaker and no source may be anything (a note, an e-mail), until the corpus has it. */
function isUnsourcedBlock({ quotation, mention }: Attribution, citations: readonly Citation[]): boolean {
  return quotation.form === 'block' && citations.length === 0 && mention === undefined;
}

function isFound({ passage }: Verification): boolean {
  return passage !== undefined;
}
