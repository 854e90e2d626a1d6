import type { StyleSetting } from './house-style.ts';

/** How grave a finding is; `off` leaves it out. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** What a user can set, through whichever door. */
export type Configuration = {
  readonly style: StyleSetting;
  /** Severities by finding code, over the defaults of each rule. */
  readonly rules: Readonly<Partial<Record<FindingCode, Severity | 'off'>>>;
};

export const defaultConfiguration: Configuration = { style: 'chicago', rules: {} };

/** Every finding there is, with its severity where nothing else is set. One that is `off` is to be asked for. */
export const DEFAULT_SEVERITY = {
  'quote-altered': 'error',
  'quote-negation-changed': 'error',
  'quote-silently-edited': 'warning',
  'quote-spliced': 'error',
  'quote-reordered': 'error',
  'quote-is-paraphrase': 'error',
  'quote-wrong-source': 'error',
  'quote-not-found': 'error',
  'quote-translated': 'information',
  'quote-unchecked': 'warning',
  'quote-not-in-original': 'warning',
  'quote-uncited': 'information',
  'quote-truncated': 'hint',
  'quote-second-hand': 'hint',
  'speaker-mismatch': 'error',
  'citation-unknown': 'error',
  'citation-ambiguous': 'error',
  'source-duplicate-key': 'error',
  'source-duplicate-text': 'information',
  'locator-wrong': 'warning',
  'figure-not-in-source': 'off',
  'source-astray': 'error',
  'source-changed': 'information',
  'source-problem': 'warning',
  'draft-problem': 'warning',
  'suppression-problem': 'warning',
  'suppression-unused': 'hint',
} as const satisfies Record<string, Severity | 'off'>;

export type FindingCode = keyof typeof DEFAULT_SEVERITY;

export function isFindingCode(code: string): code is FindingCode {
  return Object.hasOwn(DEFAULT_SEVERITY, code);
}
