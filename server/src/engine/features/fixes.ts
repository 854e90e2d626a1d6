import { checkDraft } from '../rules/check.ts';
import type { Finding, Fix } from '../rules/finding.ts';
import type { Span } from '../text/span.ts';
import type { Workspace } from '../workspace.ts';

export type OfferedFix = {
  readonly finding: Finding;
  readonly fix: Fix;
  /** True for the one that is most likely meant. */
  readonly preferred: boolean;
};

/** The fixes of every finding that a selection touches, smallest finding first. */
export function fixes(workspace: Workspace, path: string, selection: Span): readonly OfferedFix[] {
  const findings = checkDraft(workspace, path)?.findings ?? [];
  return findings
    .filter(({ span }) => span.start <= selection.end && selection.start <= span.end)
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))
    .flatMap((finding) => finding.fixes.map((fix, i) => ({ finding, fix, preferred: i === 0 })));
}
