import { checkDraft } from '../rules/check.ts';
import type { Finding, Fix, TextEdit } from '../rules/finding.ts';
import { overlaps, type Span } from '../text/span.ts';
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

/** One fix for many findings. */
export type FixOfAll = { readonly findings: readonly Finding[]; readonly fix: Fix };

/**
 * Puts the source's words back wherever the draft has others, in one go; of one kind of finding, or of every kind.
 * Other fixes are a person's to choose. Undefined where there are not two places to mend.
 */
export function fixAll(workspace: Workspace, path: string, code?: Finding['code']): FixOfAll | undefined {
  const findings: Finding[] = [];
  const edits: TextEdit[] = [];
  for (const finding of checkDraft(workspace, path)?.findings ?? []) {
    const restoring = finding.fixes.find(({ restores }) => restores);
    if (restoring === undefined || (code !== undefined && finding.code !== code)) continue;
    if (restoring.edits.some((edit) => edits.some((other) => collides(edit, other)))) continue;
    findings.push(finding);
    edits.push(...restoring.edits);
  }
  if (findings.length < 2) return undefined;
  const what = code === undefined ? '' : ` of ${code}`;
  return { findings, fix: { title: `Restore the source’s words in all ${findings.length} places${what}`, edits } };
}

function collides(one: Span, other: Span): boolean {
  return overlaps(one, other) || one.start === other.start;
}
