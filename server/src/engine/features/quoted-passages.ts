import type { Verdict } from '../quotations/verdict.ts';
import type { Span } from '../text/span.ts';
import type { Steps } from '../text/steps.ts';
import type { Workspace } from '../workspace.ts';
import { allReportSteps } from './reports.ts';

/** A passage of a source, and the quotation that a draft made of it. */
export type QuotedPassage = {
  /** In the source. */
  readonly span: Span;
  /** The draft's path, and the quotation in it, marks included. */
  readonly path: string;
  readonly quotation: Span;
  readonly verdict: Verdict;
};

/** What all drafts quote, by the source's path; of each source in the order of the passages. In steps. */
export function* quotedPassageSteps(workspace: Workspace): Steps<ReadonlyMap<string, readonly QuotedPassage[]>> {
  const passages = new Map<string, QuotedPassage[]>();
  for (const { path, quotations } of yield* allReportSteps(workspace)) {
    for (const { attribution, verification } of quotations) {
      const { passage, verdict } = verification;
      if (passage === undefined) continue;
      const { start, end } = attribution.quotation;
      const quoted = { span: passage.span, path, quotation: { start, end }, verdict };
      const known = passages.get(passage.path);
      if (known === undefined) passages.set(passage.path, [quoted]);
      else known.push(quoted);
    }
  }
  for (const each of passages.values()) each.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return passages;
}
