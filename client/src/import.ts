import { commands, type Disposable, env, ProgressLocation, Uri, window, workspace } from 'vscode';
import { type LanguageClient, State, WorkDoneProgress } from 'vscode-languageclient/node';
import { mayBeDraft } from './drafts.ts';
import { importSummary } from './import-summary.ts';
import { type ImportReport, ImportRequest, type ImportSource } from './protocol.ts';
import { PUT_BACK } from './put-back.ts';

/** Commands that make sources of files, of what is on the clipboard and of pages of the web. */
export function registerImports(server: LanguageClient): Disposable[] {
  return [
    commands.registerCommand('verbatim.importFiles', async (clicked?: Uri, selected?: readonly Uri[]) => {
      const uris = selected?.length ? selected : clicked ? [clicked] : await window.showOpenDialog(DIALOG);
      if (!uris?.length) return;
      await importSources(
        server,
        uris.map((uri) => ({ uri: server.code2ProtocolConverter.asUri(uri) })),
      );
    }),
    commands.registerCommand('verbatim.importClipboard', async () => {
      const text = await env.clipboard.readText();
      if (text.trim() === '') void window.showInformationMessage('There is no text on the clipboard to import.');
      else await importSources(server, [{ text, name: 'clipboard' }]);
    }),
    commands.registerCommand('verbatim.importWebAddress', async () => {
      const address = await window.showInputBox({
        title: 'Import from Web Address',
        prompt: 'The page is fetched once, and kept beside the source that is made of it.',
        placeHolder: 'https://',
        ignoreFocusOut: true,
        validateInput: (value) =>
          /^https?:\/\/\S+$/i.test(value.trim()) ? undefined : 'An address begins with https:// or http://',
      });
      if (address !== undefined) await importSources(server, [{ address: address.trim() }]);
    }),
  ];
}

const DIALOG = {
  canSelectMany: true,
  canSelectFolders: false,
  openLabel: 'Import',
  title: 'Import as Sources',
} as const;

let tokens = 0;

async function importSources(server: LanguageClient, sources: readonly ImportSource[]): Promise<void> {
  if (server.state !== State.Running) {
    void window.showErrorMessage('Verbatim is not running.');
    return;
  }
  const options = { location: ProgressLocation.Notification, title: 'Importing', cancellable: true };
  try {
    const reports = await window.withProgress(options, async (progress, cancellation) => {
      const workDoneToken = `verbatim-import-${tokens++}`;
      let done = 0;
      const listening = server.onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
        if (value.kind !== 'report') return;
        const { message = '', percentage = 0 } = value;
        progress.report({ message, increment: percentage - done });
        done = percentage;
      });
      const allowsPrivate = workspace.getConfiguration('verbatim').get('import.allowPrivateAddresses') === true;
      try {
        return await server.sendRequest(ImportRequest, { sources, allowsPrivate, workDoneToken }, cancellation);
      } finally {
        listening.dispose();
      }
    });
    await tell(server, reports);
  } catch (error) {
    void window.showErrorMessage(`Nothing was imported: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** A notice for each import, and in the log all that was found, left out and cut. */
async function tell(server: LanguageClient, reports: readonly ImportReport[]): Promise<void> {
  const { headline, details, isFailure } = importSummary(reports);
  if (headline === '') return;
  server.outputChannel.appendLine(details);
  const made = reports.filter(({ uri }) => uri !== null);
  const only = made.length === 1 ? made[0] : undefined;
  const draft = window.visibleTextEditors.find(({ document }) => mayBeDraft(document));
  const wasCut = only !== undefined && only.cut.length > 0;
  const actions = [
    ...(only ? ['Open Source'] : []),
    ...(only && draft ? ['Cite'] : []),
    wasCut ? 'Put Back…' : 'Show Details',
  ];
  const chosen = await (isFailure ? window.showWarningMessage : window.showInformationMessage)(headline, ...actions);
  if (chosen === 'Open Source') await window.showTextDocument(Uri.parse(only!.uri!));
  else if (chosen === 'Cite') await draft!.edit((edit) => edit.insert(draft!.selection.active, `[@${only!.key}]`));
  else if (chosen === 'Put Back…') await commands.executeCommand(PUT_BACK, only!.uri);
  else if (chosen === 'Show Details') server.outputChannel.show();
}
