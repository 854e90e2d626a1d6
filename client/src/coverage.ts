import { commands, type Disposable, type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import { type LanguageClient, type Location, State } from 'vscode-languageclient/node';
import { CoverageRequest, type CoverageRow } from './protocol.ts';

type Row = QuickPickItem & { readonly location?: Location };

/** Lists what the drafts of the folder take from their sources and what they leave; each row leads to its place. */
export function showCoverage(server: LanguageClient): Disposable {
  return commands.registerCommand('verbatim.showCoverage', async () => {
    if (server.state !== State.Running) return void window.showErrorMessage('Verbatim is not running.');
    const rows = server.sendRequest(CoverageRequest).then(grouped);
    const picked = await window.showQuickPick<Row>(rows, {
      title: 'Coverage',
      placeHolder: 'What drafts take from their sources, and what they leave',
      matchOnDescription: true,
    });
    if (picked?.location === undefined) return;
    const { uri, range } = server.protocol2CodeConverter.asLocation(picked.location);
    await window.showTextDocument(uri, { selection: range });
  });
}

/** The rows with a line above each group that names it. */
function grouped(rows: readonly CoverageRow[]): Row[] {
  return rows.flatMap(({ group, label, description, location }, i) => [
    ...(rows[i - 1]?.group === group ? [] : [{ label: group, kind: QuickPickItemKind.Separator }]),
    { label, description, location },
  ]);
}
