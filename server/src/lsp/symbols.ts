import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver/node';
import { documentSymbols, type NamedPlace, workspaceSymbols } from '../engine/index.ts';
import { asked } from './asked.ts';
import { locationsAt } from './places.ts';
import { rangesIn } from './ranges.ts';
import type { Server } from './serve.ts';

/** Answers with the quotations of a file, and with the sources, speakers and passages of the corpus. */
export function answerSymbols(server: Server): void {
  const { connection } = server;
  connection.onDocumentSymbol(async (params): Promise<DocumentSymbol[]> => {
    const { workspace, path } = await asked(server, params);
    const { range } = rangesIn(workspace, path);
    return documentSymbols(workspace, path).map(({ name, detail, kind, span }) => ({
      name,
      kind: KIND[kind],
      range: range(span),
      selectionRange: range(span),
      ...(detail === undefined ? {} : { detail }),
    }));
  });
  connection.onWorkspaceSymbol(async ({ query }) => {
    await server.loaded();
    const workspace = server.workspace();
    return workspaceSymbols(workspace, query).map((symbol) => ({
      name: symbol.name,
      kind: KIND[symbol.kind],
      location: locationsAt([symbol], workspace)[0]!,
      ...(symbol.detail === undefined ? {} : { containerName: symbol.detail }),
    }));
  });
}

const KIND: Readonly<Record<NamedPlace['kind'], SymbolKind>> = {
  source: SymbolKind.File,
  speaker: SymbolKind.Class,
  quotation: SymbolKind.String,
};
