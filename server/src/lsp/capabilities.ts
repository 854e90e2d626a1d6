import { CodeActionKind, type InitializeResult, TextDocumentSyncKind } from 'vscode-languageserver/node';
import { LEGEND } from './citations.ts';
import { FIX_ALL, PUT_BACK_KIND } from './code-actions.ts';
import { TRIGGER_CHARACTERS } from './completion.ts';

/** What the server says of itself. */
export const ANSWER: InitializeResult = {
  capabilities: {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    completionProvider: { triggerCharacters: TRIGGER_CHARACTERS, resolveProvider: true },
    inlineCompletionProvider: true,
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: { prepareProvider: true },
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    documentLinkProvider: {},
    codeLensProvider: {},
    inlayHintProvider: true,
    semanticTokensProvider: { legend: LEGEND, full: true },
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL, PUT_BACK_KIND] },
    diagnosticProvider: { identifier: 'verbatim', interFileDependencies: true, workspaceDiagnostics: true },
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: {
        willRename: { filters: [{ scheme: 'file', pattern: { glob: '**/*.{md,markdown,qmd,rmd,Rmd,txt,text}' } }] },
      },
    },
  },
  serverInfo: { name: 'verbatim' },
};
