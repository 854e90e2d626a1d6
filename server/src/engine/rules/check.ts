import type { Citation } from '../markdown/citations.ts';
import type { Draft } from '../markdown/draft.ts';
import { type CitedBy, citationsOf } from '../quotations/cited.ts';
import type { Verification } from '../quotations/verdict.ts';
import { readDraft } from '../speakers/article.ts';
import type { Attribution } from '../speakers/attribution.ts';
import { words } from '../text/words.ts';
import type { Workspace } from '../workspace.ts';
import { checkCitations } from './check-citations.ts';
import type { CheckedQuotation, QuotationRule } from './checked-quotation.ts';
import { type Finding, severityOf } from './finding.ts';
import { hold } from './hold.ts';
import { quoteAltered } from './quote-altered.ts';
import { quoteIsParaphrase } from './quote-is-paraphrase.ts';
import { quoteNegationChanged } from './quote-negation-changed.ts';
import { quoteNotFound } from './quote-not-found.ts';
import { quoteReordered } from './quote-reordered.ts';
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
};

/** The report on one draft, or undefined where the workspace has no such draft. */
export function checkDraft(workspace: Workspace, path: string): DraftReport | undefined {
  const steps = checkSteps(workspace, path);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps, one for each quotation, so that a caller may give way to other work or stop in between. */
export function* checkSteps(workspace: Workspace, path: string): Generator<undefined, DraftReport | undefined> {
  const draft = workspace.drafts.get(path);
  if (draft === undefined) return undefined;
  const { corpus, configuration } = workspace;
  const context = { draft, corpus };
  const quotations: CheckedQuotation[] = [];
  const raised: Raised[] = checkCitations(context).map((finding) => ({ finding, places: [finding.span] }));
  for (const { attribution, citations } of heldQuotations(draft)) {
    const verification = hold(draft, attribution, citations, corpus);
    if (isUnsourcedBlock(attribution, citations) && !isFound(verification)) continue;
    const { source, agreement } = compareSpeakers(attribution, verification, corpus);
    const checked = { attribution, citations, verification, sourceAttribution: source, agreement };
    quotations.push(checked);
    for (const finding of RULES.flatMap((rule) => rule(checked, context))) {
      raised.push({ finding, places: [finding.span, attribution.quotation] });
    }
    yield;
  }
  const wanted = withoutSuppressed(raised, draft).filter((finding) => severityOf(finding, configuration) !== undefined);
  wanted.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return { path, quotations, findings: wanted };
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
  quoteUnchecked,
  quoteUncited,
  speakerMismatch,
];

type Held = { readonly attribution: Attribution; readonly citations: readonly Citation[] };

/** The quotations that are held to a source, with what they cite. A quotation inside another is held with it. */
function heldQuotations(draft: Draft): readonly Held[] {
  const attributions = readDraft(draft);
  const cited = citationsOf(
    draft,
    attributions.map(({ quotation }) => quotation),
  );
  const shared = shareAcrossParagraphs(attributions, cited);
  return attributions.flatMap((attribution, i) => {
    const by = shared[i]!;
    return isHeld(draft, attribution, by) ? [{ attribution: asHeld(attribution), citations: by.citations }] : [];
  });
}

function isHeld(draft: Draft, { quotation, kind }: Attribution, { citations, direct }: CitedBy): boolean {
  if (quotation.depth > 0 || kind === 'title') return false;
  if (quotation.form === 'block' || kind === 'speech') return true;
  // Scare quotes have no source. But a writer who cites right behind several quoted words means where they come from.
  return direct && citations.length > 0 && words(draft.prose.text, quotation.content).length >= SHORTEST_CITED;
}

/** In words. Shorter cited fragments that no cue ties to a speaker are terms more often than speech. */
const SHORTEST_CITED = 3;

/** A block quotation that names no speaker and no source may be anything (a note, an e-mail), until the corpus has it. */
function isUnsourcedBlock({ quotation, mention }: Attribution, citations: readonly Citation[]): boolean {
  return quotation.form === 'block' && citations.length === 0 && mention === undefined;
}

function isFound({ passage }: Verification): boolean {
  return passage !== undefined;
}

function asHeld(attribution: Attribution): Attribution {
  return attribution.kind === 'speech' ? attribution : { ...attribution, kind: 'speech' };
}

/** The paragraphs of one quotation share a citation, which usually stands behind the last of them. */
function shareAcrossParagraphs(attributions: readonly Attribution[], cited: readonly CitedBy[]): readonly CitedBy[] {
  const shared = [...cited];
  for (let i = shared.length - 1; i > 0; i--) {
    const previous = shared[i - 1]!;
    if (attributions[i]!.quotation.continues && previous.citations.length === 0) shared[i - 1] = shared[i]!;
  }
  for (let i = 1; i < shared.length; i++) {
    if (attributions[i]!.quotation.continues && shared[i]!.citations.length === 0) shared[i] = shared[i - 1]!;
  }
  return shared;
}
