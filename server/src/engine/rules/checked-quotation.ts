import type { Known } from '../bibliography/known.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Departures } from '../corpus/departures.ts';
import type { Citation } from '../markdown/citations.ts';
import type { Draft } from '../markdown/draft.ts';
import type { Verdict, Verification } from '../quotations/verdict.ts';
import type { Attribution } from '../speakers/attribution.ts';
import type { Agreement } from '../speakers/same-person.ts';
import type { Finding } from './finding.ts';
import type { HouseStyle } from './house-style.ts';

/** One quotation of a draft with all that is known of it, before any rule has judged it. */
export type CheckedQuotation = {
  /** The quotation, its kind, and the speaker whom the draft gives it. */
  readonly attribution: Attribution;
  readonly citations: readonly Citation[];
  readonly verification: Verification;
  /** Who says it in the source; undefined in narration, or where nothing was found. */
  readonly sourceAttribution: Attribution | undefined;
  /** Whether draft and source name the same speaker; undefined where one of them names none. */
  readonly agreement: Agreement | undefined;
};

/** A quotation that is held to a source, and what it cites. */
export type Held = Pick<CheckedQuotation, 'attribution' | 'citations'> & {
  /** True when it cites by itself, false when only its paragraph does. */
  readonly direct: boolean;
  /** True where its sentence cites before it, with other words between. */
  readonly ahead?: boolean;
};

/** What a rule may look at. */
export type RuleContext = {
  readonly draft: Draft;
  /** As this draft cites it: the keys of its bibliographies stand for the sources that their entries point to. */
  readonly corpus: Corpus;
  /** What sources have otherwise than their originals. */
  readonly departures: Departures;
  /** What the draft can cite by its bibliographies. */
  readonly known: Known;
  readonly style: HouseStyle;
  /** All quotations of the draft that are held to a source, in order. */
  readonly held: readonly Held[];
};

/** A rule over quotations. Pure: the same quotation gives the same findings. */
export type QuotationRule = (checked: CheckedQuotation, context: RuleContext) => readonly Finding[];

/** True where the words are the source's. Where they are not, whatever else may be said of the quotation is the lesser news. */
export function isWhole(verdict: Verdict): boolean {
  return WHOLE.has(verdict);
}

const WHOLE: ReadonlySet<Verdict> = new Set<Verdict>(['verbatim', 'acceptable-edit', 'silent-edit']);
