import type { Verdict } from '../quotations/verdict.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Steps } from '../text/steps.ts';
import type { Workspace } from '../workspace.ts';
import { reportSteps } from './reports.ts';

/** What is shown behind a quotation, in the midst of the draft's text. */
export type InlayHint = {
  readonly offset: number;
  readonly verdict: Verdict;
  /** Who says it in the source, where the draft names nobody. */
  readonly speaker: string | undefined;
  /** The source that it is held to. */
  readonly key: string | undefined;
};

/** The hints of the quotations that a part of a draft shows. In steps. */
export function* inlayHintSteps(workspace: Workspace, path: string, within: Span): Steps<readonly InlayHint[]> {
  const report = yield* reportSteps(workspace, path);
  return (report?.quotations ?? [])
    .filter(({ attribution: { quotation } }) => overlaps(quotation, within))
    .map(({ attribution, verification, sourceAttribution }) => ({
      offset: attribution.quotation.end,
      verdict: verification.verdict,
      speaker: attribution.speaker === undefined ? sourceAttribution?.speaker?.name : undefined,
      key: verification.passage?.key,
    }));
}
