import { commands, type Disposable, EventEmitter, Uri, window, workspace } from 'vscode';
import { type LanguageClient, State } from 'vscode-languageclient/node';
import { CoverageRequest } from './protocol.ts';

const PAGE = Uri.parse('verbatim:/Coverage.md');

/** Shows what the drafts of the folder take from their sources as a page, made anew each time that it is asked for. */
export function showCoverage(server: LanguageClient): Disposable[] {
  const changed = new EventEmitter<Uri>();
  return [
    changed,
    workspace.registerTextDocumentContentProvider(PAGE.scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: () => server.sendRequest(CoverageRequest),
    }),
    commands.registerCommand('verbatim.showCoverage', async () => {
      if (server.state !== State.Running) {
        void window.showErrorMessage('Verbatim is not running.');
        return;
      }
      changed.fire(PAGE);
      await commands.executeCommand('markdown.showPreview', PAGE);
    }),
  ];
}
