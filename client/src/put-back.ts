import { commands, type Disposable, type QuickPickItem, Uri, window } from 'vscode';
import { type LanguageClient, State } from 'vscode-languageclient/node';
import { CutRequest, PutBackRequest } from './protocol.ts';

/** Called by the palette for the source in the active editor, and by the server's code action with a URI. */
export const PUT_BACK = 'verbatim.putBackCutLines';

type Item = QuickPickItem & { readonly number: number };

/** Lists what the import of a source cut, and puts back where it stood what is chosen of it. */
export function putBackCutLines(server: LanguageClient): Disposable {
  return commands.registerCommand(PUT_BACK, async (uri?: string) => {
    const source = uri === undefined ? window.activeTextEditor?.document.uri : Uri.parse(uri);
    if (source === undefined) return void window.showInformationMessage('Open the source first.');
    if (server.state !== State.Running) return void window.showErrorMessage('Verbatim is not running.');
    try {
      await choose(server, server.code2ProtocolConverter.asUri(source));
    } catch (error) {
      void window.showWarningMessage(error instanceof Error ? error.message : String(error));
    }
  });
}

async function choose(server: LanguageClient, uri: string): Promise<void> {
  const cut = await server.sendRequest(CutRequest, { uri });
  if (cut.length === 0) return void window.showInformationMessage('Nothing is cut from this source.');
  const items = cut.map(({ number, line, text }): Item => {
    return { number, label: text.replace(/\$\(/g, '$ ('), ...(line === null ? {} : { description: `line ${line}` }) };
  });
  const picked = await window.showQuickPick(items, {
    title: 'Put Back Cut Lines',
    placeHolder: 'What the import cut: choose what belongs to the article',
    canPickMany: true,
    matchOnDescription: true,
    ignoreFocusOut: true,
  });
  if (picked === undefined || picked.length === 0) return;
  const put = await server.sendRequest(PutBackRequest, { uri, numbers: picked.map(({ number }) => number) });
  if (put < picked.length) {
    const left = picked.length - put;
    void window.showWarningMessage(
      `${left} of ${picked.length} lines found no place between two paragraphs, and stay cut.`,
    );
  }
}
