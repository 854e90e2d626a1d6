/** What is expected of the sample draft: the form of test/sample/expected.json, which says what its fields mean. */
export type Expected = {
  readonly quotations: readonly ExpectedQuotation[];
  readonly citations: readonly (ExpectedFinding & { line: number; words: string; nearest: string })[];
};

export type ExpectedQuotation = {
  readonly line: number;
  readonly text: string;
  readonly citations: readonly string[];
  readonly verdicts: readonly string[];
  readonly edits?: readonly ExpectedEdit[];
  /** The key of the source that has the words, where it is not the one that is cited. */
  readonly source?: string;
  readonly speaker?: { readonly draft: string; readonly source: string };
  readonly findings: readonly ExpectedFinding[];
};

export type ExpectedEdit = { readonly kind: string; readonly draft: string; readonly source: string };

export type ExpectedFinding = {
  readonly code: string;
  readonly severity: string;
  readonly words?: string;
  readonly between?: readonly string[];
};
