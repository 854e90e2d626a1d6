import { type ExtensionContext, workspace } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { registerCommands } from './commands.ts';
import { showCoverage } from './coverage.ts';
import { registerImports } from './import.ts';
import { putBackCutLines } from './put-back.ts';
import { languageServer } from './server.ts';
import { showStatus } from './status.ts';

let server: LanguageClient | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  server = languageServer(context);
  context.subscriptions.push(...registerCommands(server), ...showStatus(server), showCoverage(server));
  context.subscriptions.push(...registerImports(server), putBackCutLines(server));
  context.subscriptions.push(workspace.onDidGrantWorkspaceTrust(() => server?.restart()));
  // A server that cannot start says so by itself, and the commands are there to try again.
  await server.start().catch(() => undefined);
}

export async function deactivate(): Promise<void> {
  if (server?.isRunning()) await server.stop();
}
