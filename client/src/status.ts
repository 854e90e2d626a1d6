import { type Disposable, languages, MarkdownString, StatusBarAlignment, type TextDocument, window } from 'vscode';
import { type LanguageClient, State } from 'vscode-languageclient/node';
import { mayBeDraft } from './drafts.ts';
import { type DraftStatus, StatusChangedNotification, StatusRequest } from './protocol.ts';
import { statusText, statusTooltip } from './status-text.ts';

const PRIORITY = 50;

/**
 * Shows the counts of the active draft in the status bar, and nothing where there is no draft. The server is asked
 * again whenever its answer may have changed: another editor, new diagnostics, a changed corpus, a restart.
 */
export function showStatus(server: LanguageClient): Disposable[] {
  const item = window.createStatusBarItem('verbatim.status', StatusBarAlignment.Left, PRIORITY);
  item.name = 'Verbatim';
  item.command = { command: 'workbench.actions.view.problems', title: 'Show Problems' };

  let asked = 0;
  const refresh = async () => {
    const question = ++asked;
    const document = window.activeTextEditor?.document;
    const status = document && mayBeDraft(document) ? await ask(server, document) : null;
    // An answer that was overtaken by a later question speaks of another draft or of an older text.
    if (question !== asked) return;
    if (!status) return item.hide();
    item.text = statusText(status);
    item.tooltip = new MarkdownString(statusTooltip(status));
    item.accessibilityInformation = { label: `Verbatim: ${statusText(status).replace(/^\$\(\w+\) /, '')}` };
    item.show();
  };

  void refresh();
  return [
    item,
    window.onDidChangeActiveTextEditor(refresh),
    languages.onDidChangeDiagnostics(({ uris }) => {
      const active = window.activeTextEditor?.document.uri.toString();
      if (uris.some((uri) => uri.toString() === active)) void refresh();
    }),
    server.onNotification(StatusChangedNotification, refresh),
    server.onDidChangeState(refresh),
  ];
}

async function ask(server: LanguageClient, document: TextDocument): Promise<DraftStatus | null> {
  if (server.state !== State.Running) return null;
  try {
    return await server.sendRequest(StatusRequest, { uri: server.code2ProtocolConverter.asUri(document.uri) });
  } catch {
    // The server is on its way down. It is asked again once it is up.
    return null;
  }
}
