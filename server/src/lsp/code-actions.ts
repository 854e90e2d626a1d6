import { type CodeAction, CodeActionKind, type WorkspaceEdit } from 'vscode-languageserver/node';
import type { OfferedFix, Workspace } from '../engine/index.ts';
import type { ClientAbilities } from './client-abilities.ts';
import { diagnosticsOf } from './diagnostics.ts';
import type { PageOf } from './pages.ts';
import { rangesIn } from './ranges.ts';
import { uriOf } from './uri.ts';

/** `version` is the document's, so that a client refuses an edit of a text that has moved on. */
export function codeActions(
  offered: readonly OfferedFix[],
  workspace: Workspace,
  version: number,
  abilities: ClientAbilities,
  pageOf: PageOf,
): CodeAction[] {
  return offered.map(({ finding, fix, preferred }) => {
    const { range } = rangesIn(workspace, finding.path);
    const edits = fix.edits.map((edit) => ({ range: range(edit), newText: edit.newText }));
    const uri = uriOf(finding.path);
    const edit: WorkspaceEdit = abilities.versionedEdits
      ? { documentChanges: [{ textDocument: { uri, version }, edits }] }
      : { changes: { [uri]: edits } };
    const diagnostics = diagnosticsOf([finding], workspace, abilities, pageOf);
    return { title: fix.title, kind: CodeActionKind.QuickFix, diagnostics, isPreferred: preferred, edit };
  });
}
