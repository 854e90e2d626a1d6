import { commands, type Disposable, window } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';

export function registerCommands(server: LanguageClient): Disposable[] {
  return [
    commands.registerCommand('verbatim.restartServer', async () => {
      try {
        // One that could not start cannot be stopped, either.
        await (server.isRunning() ? server.restart() : server.start());
      } catch (error) {
        void window.showErrorMessage(`Verbatim could not be restarted: ${messageOf(error)}`);
      }
    }),
    commands.registerCommand('verbatim.showLog', () => server.outputChannel.show()),
  ];
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
