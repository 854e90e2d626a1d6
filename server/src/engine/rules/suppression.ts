import type { Draft } from '../markdown/draft.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { FindingCode } from './configuration.ts';
import type { Finding, SuppressionProblem, TextEdit } from './finding.ts';
import { readSuppressionComments } from './suppression-comments.ts';
import { readSuppressionFrontMatter } from './suppression-front-matter.ts';
import { suppressionProblem } from './suppression-problem.ts';
import { suppressionUnused } from './suppression-unused.ts';

/** A writer's word that findings of one code are to stand as they are, with a reason. */
export type Suppression = {
  readonly code: FindingCode;
  /** The code where the writer named it. */
  readonly span: Span;
  /** The part of the draft in which it silences findings; undefined where there is none. */
  readonly scope: Span | undefined;
  /** What takes it out of the draft; undefined where that is better done by hand. */
  readonly removal: TextEdit | undefined;
};

/** What a draft says in its comments or in its front matter, and what of it cannot be used. */
export type SuppressionsRead = {
  readonly suppressions: readonly Suppression[];
  readonly problems: readonly (Span & { readonly problem: SuppressionProblem })[];
};

/** A finding before the draft's suppressions are heard. Its places are its own and that of its quotation. */
export type Raised = { readonly finding: Finding; readonly places: readonly Span[] };

/** What is left of a draft's findings, with those about the suppressions themselves, which nothing can silence. */
export function withoutSuppressed(raised: readonly Raised[], draft: Draft): readonly Finding[] {
  const read = [readSuppressionFrontMatter(draft), readSuppressionComments(draft)];
  const suppressions = read.flatMap((one) => one.suppressions);
  const used = new Set<Suppression>();
  const left = raised.filter(({ finding, places }) => {
    const silencing = suppressions.filter(
      ({ code, scope }) =>
        code === finding.code && scope !== undefined && places.some((place) => overlaps(place, scope)),
    );
    for (const suppression of silencing) used.add(suppression);
    return silencing.length === 0;
  });
  const unused = suppressions.filter((suppression) => !used.has(suppression));
  return [
    ...left.map(({ finding }) => finding),
    ...read.flatMap(({ problems }) => problems).map((problem) => suppressionProblem(problem, draft)),
    ...unused.map((suppression) => suppressionUnused(suppression, draft)),
  ];
}
