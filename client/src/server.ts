import { type ExtensionContext, workspace } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { SHOW_REFERENCES } from './commands.ts';
import { DRAFTS, TEXT_SOURCES } from './drafts.ts';
import { PUT_BACK } from './put-back.ts';

const DEBUG_PORT = 6009;

/** The language server of this extension, not started yet. It runs in a process of its own, on VS Code's Node. */
export function languageServer(context: ExtensionContext): LanguageClient {
  const run = { module: context.asAbsolutePath('server/dist/server.cjs'), transport: TransportKind.ipc } as const;
  const debug = { ...run, options: { execArgv: [`--inspect=${DEBUG_PORT}`] } };
  return new LanguageClient(
    'verbatim',
    'Verbatim',
    { run, debug },
    {
      documentSelector: [...DRAFTS, ...TEXT_SOURCES],
      initializationOptions: () => ({ trusted: workspace.isTrusted, commands: [SHOW_REFERENCES, PUT_BACK] }),
    },
  );
}
