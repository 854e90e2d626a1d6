import { type CodeAction, CodeActionKind, type WorkspaceEdit } from 'vscode-languageserver/node';
import { type Finding, type Fix, fixAll, type OfferedFix, type Workspace } from '../engine/index.ts';
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
    const edit = editOf(finding.path, fix, workspace, version, abilities);
    const diagnostics = diagnosticsOf([finding], workspace, abilities, pageOf);
    return { title: fix.title, kind: CodeActionKind.QuickFix, diagnostics, isPreferred: preferred, edit };
  });
}

/** Puts the source's words back in the whole draft: what editors run on their own, when told to, on saving. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.verbatim`;

/** True when the client asks for actions of this kind: all kinds where it names none, else those and their parents. */
export function isWanted(kind: string, only: readonly string[] | undefined): boolean {
  return only === undefined || only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`));
}

/** Actions on the whole draft: the one that is for every kind of finding, and those for the kinds that were met. */
export function wholeDraftActions(
  path: string,
  met: readonly Finding[],
  workspace: Workspace,
  version: number,
  abilities: ClientAbilities,
  only: readonly string[] | undefined,
): CodeAction[] {
  const codes = [...new Set(met.filter((one) => one.fixes.some(({ restores }) => restores)).map(({ code }) => code))];
  const asked = [
    ...(isWanted(CodeActionKind.QuickFix, only) ? codes.map((code) => ({ code, kind: CodeActionKind.QuickFix })) : []),
    // On its own in the menu of a lamp it would only be in the way: an editor asks for it by its kind.
    ...(only !== undefined && isWanted(FIX_ALL, only) ? [{ code: undefined, kind: FIX_ALL }] : []),
  ];
  return asked.flatMap(({ code, kind }) => {
    const all = fixAll(workspace, path, code);
    return all === undefined
      ? []
      : { title: all.fix.title, kind, edit: editOf(path, all.fix, workspace, version, abilities) };
  });
}

function editOf(
  path: string,
  fix: Fix,
  workspace: Workspace,
  version: number,
  abilities: ClientAbilities,
): WorkspaceEdit {
  const { range } = rangesIn(workspace, path);
  const edits = fix.edits.map((edit) => ({ range: range(edit), newText: edit.newText }));
  const uri = uriOf(path);
  return abilities.versionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits }] }
    : { changes: { [uri]: edits } };
}
