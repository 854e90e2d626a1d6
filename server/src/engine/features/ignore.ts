import { blockAt } from '../markdown/blocks.ts';
import type { Draft } from '../markdown/draft.ts';
import { checkDraft } from '../rules/check.ts';
import type { Finding } from '../rules/finding.ts';
import { SUPPRESSION_NAME } from '../rules/suppression-statement.ts';
import type { Span } from '../text/span.ts';
import type { Workspace } from '../workspace.ts';
import type { OfferedFix } from './fixes.ts';

/**
 * For each finding that a selection touches, the comment that would ignore it. These are no fixes of the finding and
 * are offered after all of them: what is ignored is still as it was, and the reason is the writer's to give.
 */
export function waysToIgnore(workspace: Workspace, path: string, selection: Span): readonly OfferedFix[] {
  const draft = workspace.drafts.get(path);
  const findings = draft === undefined ? [] : (checkDraft(workspace, path)?.findings ?? []);
  const touched = findings.filter(({ span }) => span.start <= selection.end && selection.start <= span.end);
  const offered = new Map<string, OfferedFix>();
  for (const finding of touched) {
    const edit = isAboutIgnoring(finding) ? undefined : commentAbove(draft!, finding);
    const name = `${finding.code} ${edit?.start}`;
    if (edit === undefined || offered.has(name)) continue;
    const fix = { title: `Ignore this finding here (${finding.code}) …`, edits: [edit] };
    offered.set(name, { finding, fix, preferred: false });
  }
  return [...offered.values()];
}

/** A comment that nothing can silence cannot be told to hold its tongue by another. */
function isAboutIgnoring({ code }: Finding): boolean {
  return code === 'suppression-problem' || code === 'suppression-unused';
}

/** A line with an empty reason, above the block that the finding stands in and within what surrounds it. */
function commentAbove(
  draft: Draft,
  { code, span }: Finding,
): { start: number; end: number; newText: string } | undefined {
  const { text } = draft;
  const start = blockAt(draft, span.start)?.start;
  if (start === undefined) return undefined;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const margin = marginOf(text.slice(lineStart(text, start), start));
  return { start, end: start, newText: `<!-- ${SUPPRESSION_NAME} ${code}:  -->${lineEnd}${margin}` };
}

/** What the next line needs to stand beside a block that these characters open: "- " and "1. " become spaces. */
function marginOf(opening: string): string {
  return opening.replace(/\[\^[^\]]*\]:[ \t]*/, '    ').replace(/[^\s>]/g, ' ');
}

function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}
