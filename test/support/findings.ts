import assert from 'node:assert/strict';
import {
  apply,
  type Configuration,
  checkBibliographies,
  checkDepartures,
  checkDraft,
  checkDuplicateTexts,
  checkSources,
  type Finding,
  message,
  textAt,
  type Workspace,
} from '../../server/src/engine/index.ts';
import { workspaceOf } from './workspace.ts';

/** Every finding of the fixture stands under its carets, `code: message`, and nothing else is found. */
export function checkFindings(fixture: string, rules: Configuration['rules'] = {}): void {
  const { workspace: made, files } = workspaceOf(fixture);
  const workspace = apply(made, { kind: 'configuration', configuration: { ...made.configuration, rules } });
  for (const { path, text, marks } of files) {
    const findings = findingsIn(workspace, path);
    const found = findings.map((f) => `${text.slice(f.span.start, f.span.end)} | ${f.code}: ${message(f)}`);
    const wanted = marks.map((mark) => `${text.slice(mark.start, mark.end)} | ${mark.note}`);
    assert.deepEqual(found, wanted, path);
  }
}

function findingsIn(workspace: Workspace, path: string): readonly Finding[] {
  const { corpus, departures, bibliographies } = workspace;
  if (textAt(corpus, path) !== undefined) {
    const reports = [checkSources(corpus), checkDuplicateTexts(corpus), checkDepartures(corpus, departures)];
    return reports.flatMap((report) => report.get(path) ?? []);
  }
  if (bibliographies.files.has(path) || bibliographies.styles.has(path))
    return checkBibliographies(bibliographies).get(path) ?? [];
  return checkDraft(workspace, path)?.findings ?? [];
}

/** The draft after the fix with this title was applied. No finding is left then. */
export function checkFix(fixture: string, title: string, after: string): void {
  const { workspace, files } = workspaceOf(fixture);
  const draft = files.find(({ path }) => path === '/draft.md')!;
  const findings = checkDraft(workspace, draft.path)?.findings ?? [];
  const fix = findings.flatMap((finding) => finding.fixes).find((offered) => offered.title === title);
  assert.ok(fix, `no fix “${title}” among ${JSON.stringify(findings.flatMap((f) => f.fixes.map((x) => x.title)))}`);
  let text = draft.text;
  for (const edit of [...fix.edits].sort((a, b) => b.start - a.start)) {
    text = text.slice(0, edit.start) + edit.newText + text.slice(edit.end);
  }
  assert.equal(text.trim(), after.trim());
  const rest = checkDraft(workspaceOf(fixture.replace(draft.text.trim(), text.trim())).workspace, draft.path)?.findings;
  assert.deepEqual(rest?.map(message), []);
}
