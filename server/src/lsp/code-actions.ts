import { type CodeAction, CodeActionKind, type WorkspaceEdit } from 'vscode-languageserver/node';
import {
  type Finding,
  type Fix,
  fixAll,
  fixes,
  type OfferedFix,
  type Workspace,
  waysToIgnore,
} from '../engine/index.ts';
import { isImported } from '../import/index.ts';
import { asked } from './asked.ts';
import type { ClientAbilities } from './client-abilities.ts';
import { diagnosticsOf } from './diagnostics.ts';
import type { PageOf } from './pages.ts';
import { PUT_BACK } from './put-back.ts';
import { rangesIn } from './ranges.ts';
import type { Server } from './serve.ts';
import { uriOf } from './uri.ts';

/**
 * Offers the fixes of what a selection touches, and last the comments that ignore it; on a source that was imported, to
 * put back what was cut, where the client has a command for it.
 */
export function answerCodeActions(server: Server, mayPutBack: () => boolean): void {
  const { connection, documents, abilities, pageOf } = server;
  connection.onCodeAction(async ({ textDocument, range, context: { only } }) => {
    const { workspace, path } = await asked(server, { textDocument });
    const { offset } = rangesIn(workspace, path);
    const selection = { start: offset(range.start), end: offset(range.end) };
    const version = documents.get(textDocument.uri)?.version ?? 0;
    const offered = isWanted(CodeActionKind.QuickFix, only) ? fixes(workspace, path, selection) : [];
    const ignoring = isWanted(CodeActionKind.QuickFix, only) ? waysToIgnore(workspace, path, selection) : [];
    const met = offered.map(({ finding }) => finding);
    return [
      ...codeActions(offered, workspace, version, abilities(), pageOf),
      ...wholeDraftActions(path, met, workspace, version, abilities(), only),
      ...codeActions(ignoring, workspace, version, abilities(), pageOf),
      ...(mayPutBack() ? putBackActions(workspace, path, textDocument.uri, only) : []),
    ];
  });
}

/** `version` is the document's, so that a client refuses an edit of a text that has moved on. */
function codeActions(
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

/** In the menu of source actions alone: a lamp on every line of a source would be in the way. */
export const PUT_BACK_KIND = `${CodeActionKind.Source}.putBackCutLines`;

function putBackActions(
  { corpus }: Workspace,
  path: string,
  uri: string,
  only: readonly string[] | undefined,
): CodeAction[] {
  const source = corpus.sources.get(path);
  if (source === undefined || only === undefined || !isWanted(PUT_BACK_KIND, only) || !isImported(source.text))
    return [];
  const title = 'Put back lines that the import cut…';
  return [{ title, kind: PUT_BACK_KIND, command: { title, command: PUT_BACK, arguments: [uri] } }];
}

/** Puts the source's words back in the whole draft: what editors run on their own, when told to, on saving. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.verbatim`;

/** True when the client asks for actions of this kind: all kinds where it names none, else those and their parents. */
function isWanted(kind: string, only: readonly string[] | undefined): boolean {
  return only === undefined || only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`));
}

/** Actions on the whole draft: the one that is for every kind of finding, and those for the kinds that were met. */
function wholeDraftActions(
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
