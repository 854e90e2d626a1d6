import { DocumentHighlightKind } from 'vscode-languageserver/node';
import { highlights, referenceSteps } from '../engine/index.ts';
import { asked, worked } from './asked.ts';
import { locationsAt } from './places.ts';
import { rangesIn } from './ranges.ts';
import type { Server } from './serve.ts';

/** Answers where else a source is cited or a passage quoted, in the whole project and in the open draft. */
export function answerReferences(server: Server): void {
  const { connection } = server;
  connection.onReferences(async (params, token) => {
    await server.draftsLoaded();
    const { workspace, path, offset } = await asked(server, params);
    const found = await worked(referenceSteps(workspace, path, offset), token);
    if (found === undefined) return null;
    const { declarations, uses } = found;
    return locationsAt(params.context.includeDeclaration ? [...declarations, ...uses] : uses, workspace);
  });
  connection.onDocumentHighlight(async (params) => {
    const { workspace, path, offset } = await asked(server, params);
    const { range } = rangesIn(workspace, path);
    return highlights(workspace, path, offset).map((span) => ({
      range: range(span),
      kind: DocumentHighlightKind.Read,
    }));
  });
}
