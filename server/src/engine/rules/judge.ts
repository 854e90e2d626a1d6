import type { Citation } from '../markdown/citations.ts';
import type { Verification } from '../quotations/verdict.ts';
import type { Attribution } from '../speakers/attribution.ts';
import type { CheckedQuotation, Held, QuotationRule, RuleContext } from './checked-quotation.ts';
import type { Finding } from './finding.ts';
import { holdAsCited } from './hold-as-cited.ts';
import { locatorWrong } from './locator-wrong.ts';
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

/** A quotation with all that is known of it, and what the rules object to. */
export type Judged = { readonly checked: CheckedQuotation; readonly findings: readonly Finding[] };

/** Holds a quotation to its source and lets every rule judge it. Undefined for a block that quotes nothing known. */
export function judge(held: Held, context: RuleContext): Judged | undefined {
  const { attribution } = held;
  const { draft, corpus } = context;
  const { citations, verification } = holdAsCited(draft, held, corpus);
  if (isUnsourcedBlock(attribution, citations) && !isFound(verification)) return undefined;
  const { source, agreement } = compareSpeakers(attribution, verification, draft, corpus);
  const checked = { attribution, citations, verification, sourceAttribution: source, agreement };
  return { checked, findings: RULES.flatMap((rule) => rule(checked, context)).map(withBareSpan) };
}

/** Without what else there is of a quotation that was given for a span. */
function withBareSpan(finding: Finding): Finding {
  const { start, end } = finding.span;
  return { ...finding, span: { start, end } };
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
