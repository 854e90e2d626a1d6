import { commands, type Disposable, Uri, window } from 'vscode';
import type { LanguageClient, Location, Position } from 'vscode-languageclient/node';

/** Called by what the server shows above the lines of a source, not by hand. */
export const SHOW_REFERENCES = 'verbatim.showReferences';

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
    commands.registerCommand(SHOW_REFERENCES, (uri: string, position: Position, locations: Location[]) => {
      const { asLocation, asPosition } = server.protocol2CodeConverter;
      return commands.executeCommand(
        'editor.action.showReferences',
        Uri.parse(uri),
        asPosition(position),
        locations.map((location) => asLocation(location)),
      );
    }),
    commands.registerCommand('verbatim.showLog', () => server.outputChannel.show()),
  ];
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
