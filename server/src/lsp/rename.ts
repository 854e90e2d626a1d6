import { LSPErrorCodes, ResponseError, type TextDocumentEdit, type WorkspaceEdit } from 'vscode-languageserver/node';
import { filesRenamed, type Rename, rename, renamedAt, type Workspace } from '../engine/index.ts';
import { asked } from './asked.ts';
import { rangesIn } from './ranges.ts';
import type { Server } from './serve.ts';
import { pathOf, uriOf } from './uri.ts';

/** Renames keys, by hand and with the files that they are the names of. */
export function answerRenames(server: Server): void {
  const { connection, abilities } = server;
  connection.onPrepareRename(async (params) => {
    const { workspace, path, offset } = await asked(server, params);
    const found = renamedAt(workspace, path, offset);
    return found === undefined ? null : { range: rangesIn(workspace, path).range(found.span), placeholder: found.key };
  });
  connection.onRenameRequest(async (params) => {
    await server.draftsLoaded();
    const { workspace, path, offset } = await asked(server, params);
    const found = rename(workspace, path, offset, params.newName, abilities().renamesFiles);
    if ('refusal' in found) return new ResponseError<void>(LSPErrorCodes.RequestFailed, found.refusal);
    return editOf(found, workspace, server);
  });
  connection.workspace.onWillRenameFiles(async ({ files }) => {
    await server.loaded();
    await server.draftsLoaded();
    const renamed = files.map(({ oldUri, newUri }) => ({ from: pathOf(oldUri), to: pathOf(newUri) }));
    const edits = filesRenamed(server.workspace(), renamed);
    return edits.size === 0 ? null : editOf({ edits, file: undefined }, server.workspace(), server);
  });
}

function editOf({ edits, file }: Rename, workspace: Workspace, { abilities, documents }: Server): WorkspaceEdit {
  const changes = [...edits].map(([path, some]): TextDocumentEdit => {
    const { range } = rangesIn(workspace, path);
    const uri = uriOf(path);
    const version = documents.get(uri)?.version ?? null;
    return {
      textDocument: { uri, version },
      edits: some.map((edit) => ({ range: range(edit), newText: edit.newText })),
    };
  });
  if (!abilities().versionedEdits) {
    return {
      changes: Object.fromEntries(changes.map(({ textDocument, edits: some }) => [textDocument.uri, some])),
    } as WorkspaceEdit;
  }
  const moved = file && { kind: 'rename' as const, oldUri: uriOf(file.from), newUri: uriOf(file.to) };
  return { documentChanges: moved === undefined ? changes : [...changes, moved] };
}
