import type { LocatorLabel } from '../markdown/locators.ts';
import type { Liberty } from '../quotations/liberty.ts';
import type { EditKind } from '../quotations/verdict.ts';
import type { Span } from '../text/span.ts';
import { type Configuration, DEFAULT_SEVERITY, type FindingCode, type Severity } from './configuration.ts';

/**
 * What a rule objects to. It has no message and no severity of its own: `message` words it, `severityOf` weighs it.
 */
export type Finding = {
  /** The file that it stands in: a draft, or a source with a problem. */
  readonly path: string;
  /** The smallest part that is wrong. */
  readonly span: Span;
  readonly related: readonly Related[];
  /** Best first. */
  readonly fixes: readonly Fix[];
} & Detail;

/** What each code says, beyond its place. */
export type Detail =
  | { readonly code: 'quote-altered' | 'quote-negation-changed' | 'quote-silently-edited'; readonly change: Change }
  | { readonly code: 'quote-reordered'; readonly key: string }
  | {
      readonly code: 'quote-truncated';
      readonly key: string;
      /** What the quotation leaves out by where it stops or starts. */
      readonly left: 'reservation' | 'denial' | 'hedge';
      /** The words that it leaves out, of a denial or a hedge. */
      readonly words: string;
    }
  | {
      readonly code: 'quote-translated';
      readonly key: string;
      /** Numbers, names and negations that do not survive the translation. */
      readonly lost: readonly Change[];
    }
  | {
      readonly code: 'quote-spliced';
      readonly key: string;
      /** What it joins, in the order of the draft; empty where no part can be told from the others. */
      readonly joined: readonly Joined[];
      /** Where one ellipsis leaves out more words than the house style lets it: how many. */
      readonly omitted?: number;
    }
  | {
      readonly code: 'quote-is-paraphrase';
      readonly key: string;
      readonly speaker: string | undefined;
      /** What the source has, where the draft also words it otherwise; else undefined. */
      readonly told: string | undefined;
    }
  | { readonly code: 'quote-wrong-source'; readonly cited: string; readonly keys: readonly string[] }
  | { readonly code: 'quote-not-found'; readonly cited: readonly string[] }
  | { readonly code: 'quote-unchecked'; readonly reasons: readonly string[] }
  | {
      readonly code: 'quote-not-in-original';
      readonly key: string;
      /** What the source has, and its original does not; empty where it only lacks words. */
      readonly words: string;
      /** What the original has in their place; empty where nothing stood there. */
      readonly original: string;
    }
  | {
      readonly code: 'source-astray';
      readonly words: string;
      readonly original: string;
      /** How many more such places the source has that are not told of. */
      readonly more: number;
    }
  /** `left` are the paragraphs of the original that the source lacks. */
  | { readonly code: 'source-changed'; readonly left: readonly string[] }
  | { readonly code: 'quote-uncited'; readonly keys: readonly string[] }
  | {
      readonly code: 'quote-second-hand';
      readonly key: string;
      /** As the source names it. */
      readonly outlet: string;
    }
  | { readonly code: 'speaker-mismatch'; readonly draft: Voice; readonly source: Voice; readonly key: string }
  | {
      readonly code: 'citation-unknown';
      readonly key: string;
      readonly nearest: string | undefined;
      /** The file of the nearest key, where that file has the name of the unknown one. */
      readonly namedFile?: string | undefined;
      /** True where there is no source at all, which is another mistake than a wrong key. */
      readonly corpusIsEmpty: boolean;
    }
  | {
      readonly code: 'citation-ambiguous' | 'source-duplicate-key';
      readonly key: string;
      readonly paths: readonly string[];
    }
  | {
      readonly code: 'source-duplicate-text';
      /** Those of the other sources. */
      readonly keys: readonly string[];
      /** What they have of each other at least: 1 where all is the same. */
      readonly share: number;
    }
  | {
      readonly code: 'locator-wrong';
      readonly key: string;
      readonly label: LocatorLabel;
      /** Where the words stand, and what the citation says in its place. */
      readonly places: string;
      readonly given: string;
      /** True where nothing is printed, so that we had to count, and a writer may count otherwise. */
      readonly counted?: boolean;
    }
  | { readonly code: 'figure-not-in-source'; readonly key: string; readonly figure: string }
  | { readonly code: 'source-problem' | 'draft-problem'; readonly problem: string }
  | { readonly code: 'suppression-problem'; readonly problem: SuppressionProblem }
  | { readonly code: 'suppression-unused'; readonly ignored: FindingCode };

/** Why a `verbatim-ignore` cannot be heard. */
export type SuppressionProblem =
  | { readonly kind: 'names-nothing' | 'gives-no-reason' | 'shares-its-line' | 'is-not-closed' }
  | { readonly kind: 'unknown-code'; readonly name: string };

/** One change of words: what the draft has and what the source has; either may be empty. */
export type Change = {
  readonly kind: EditKind;
  readonly draft: string;
  readonly source: string;
  readonly key: string;
  /** What it is where it keeps the sense. */
  readonly liberty?: Liberty | undefined;
  /** The key of the source that has the draft's words elsewhere, so that the quotation joins them to others. */
  readonly from?: string;
  /** True where the quotation's language is one whose words we do not know: nobody asked whether they deny. */
  readonly isForeign?: boolean;
};

/** Words that a quotation joins to others, and who says them where the source names several speakers. */
export type Joined = {
  readonly words: string;
  readonly speaker: string | undefined;
  /** The key of another article that has them. */
  readonly elsewhere: string | undefined;
};

/** A speaker as one side names it, with the words that tie the quotation to it. */
export type Voice = { readonly name: string; readonly cue: string | undefined };

/** A place that shows why. */
export type Related = {
  readonly path: string;
  /** The key of the source that it stands in; undefined in a draft. */
  readonly key: string | undefined;
  readonly span: Span;
  readonly note: string;
};

export type Fix = {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** True where it puts back what the source has, so that it may be taken for all findings at once. */
  readonly restores?: boolean;
};

/** Edits of one fix lie in the finding's own file and do not overlap. */
export type TextEdit = Span & { readonly newText: string };

/** The severity that the settings give it, or undefined where they turn it off. */
export function severityOf(finding: Finding, configuration: Configuration): Severity | undefined {
  const set = configuration.rules[finding.code];
  if (set === 'off') return undefined;
  if (set !== undefined) return set;
  // Words that nobody cited may come from anywhere; words that a source is named for may not.
  if (finding.code === 'quote-not-found' && finding.cited.length === 0) return 'information';
  if (finding.code === 'locator-wrong' && finding.counted) return 'hint';
  const severity: Severity | 'off' = DEFAULT_SEVERITY[finding.code];
  return severity === 'off' ? undefined : severity;
}
