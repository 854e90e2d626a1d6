import assert from 'node:assert/strict';
import {
  type CodeAction,
  type CompletionList,
  ConfigurationTarget,
  commands,
  type Diagnostic,
  DiagnosticSeverity,
  type Hover,
  type Location,
  type LocationLink,
  languages,
  MarkdownString,
  Position,
  Range,
  type TextDocument,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { eventually } from './eventually.ts';

describe('a draft in VS Code', () => {
  const folder = workspace.workspaceFolders![0]!.uri;
  const source = Uri.joinPath(folder, 'corpus/marrowick-vote.md');
  let draft: TextDocument;

  before(async () => {
    draft = await workspace.openTextDocument(Uri.joinPath(folder, 'draft.md'));
    await window.showTextDocument(draft);
  });

  it('has a diagnostic on exactly the words that differ', async () => {
    const [diagnostic, ...others] = await findings(draft, (all) => all.length > 0);
    assert.deepEqual(others, []);
    assert.equal(draft.getText(diagnostic!.range), 'battle');
    assert.equal(diagnostic!.severity, DiagnosticSeverity.Error);
    assert.equal(codeOf(diagnostic!), 'quote-altered');
    const [related] = diagnostic!.relatedInformation ?? [];
    assert(related?.location.uri.path.endsWith('corpus/brussels-and-tehran.md'), related?.location.uri.path);
  });

  it('tells of the passage, the verdict and the speaker on hover', async () => {
    const text = textOf(await at<Hover[]>('vscode.executeHoverProvider', draft, 'We will not'));
    for (const words of ['Altered', 'combat', 'Jens Stoltenberg']) assert(text.includes(words), text);
  });

  it('tells of the source on hover over its key', async () => {
    const text = textOf(await at<Hover[]>('vscode.executeHoverProvider', draft, 'stoltenberg-2017'));
    assert(text.includes('In Brussels and in Tehran'), text);
  });

  it('leads from a key to its source, and from a quotation to its passage', async () => {
    for (const words of ['marrowick-vote', 'A lease']) {
      const [place] = await at<(Location | LocationLink)[]>('vscode.executeDefinitionProvider', draft, words);
      const { uri, range } = 'targetUri' in place! ? { uri: place.targetUri, range: place.targetRange } : place!;
      assert.equal(uri.toString(), source.toString());
      const target = await workspace.openTextDocument(uri);
      if (words === 'A lease') assert.equal(target.getText(range), 'A lease is something we can talk about');
    }
  });

  it('offers keys after “@”', async () => {
    const end = await append(draft, '[@');
    const all = await commands.executeCommand<CompletionList>(
      'vscode.executeCompletionItemProvider',
      draft.uri,
      end,
      '@',
    );
    const labels = all.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.equal(labels.length, 7);
    assert(all.isIncomplete);
    await commands.executeCommand('undo');
  });

  it('is held to a source as that changes on disk', async () => {
    const before = await workspace.fs.readFile(source);
    const text = new TextDecoder().decode(before).replace('we can talk about', 'we could talk about');
    await workspace.fs.writeFile(source, new TextEncoder().encode(text));
    const changed = await findings(draft, (all) => all.length === 2);
    assert.deepEqual(
      changed.map(({ range }) => draft.getText(range)),
      ['battle', 'can'],
    );
    await workspace.fs.writeFile(source, before);
    await findings(draft, (all) => all.length === 1);
  });

  it('is held to the rules as they are set', async () => {
    const settings = workspace.getConfiguration('verbatim');
    await settings.update('rules', { 'quote-altered': 'hint' }, ConfigurationTarget.Workspace);
    await findings(draft, ([first]) => first?.severity === DiagnosticSeverity.Hint);
    await settings.update('rules', undefined, ConfigurationTarget.Workspace);
    await findings(draft, ([first]) => first?.severity === DiagnosticSeverity.Error);
  });

  it('is checked again by a restarted server', async () => {
    await commands.executeCommand('verbatim.restartServer');
    await findings(draft, (all) => all.length === 1);
  });

  it('is mended by a quick fix', async () => {
    const [diagnostic] = await findings(draft, (all) => all.length === 1);
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      draft.uri,
      diagnostic!.range,
    );
    const fix = actions.find(({ edit, kind }) => edit && kind?.value.startsWith('quickfix'));
    assert(fix?.edit, actions.map(({ title }) => title).join());
    assert(await workspace.applyEdit(fix.edit));
    assert(draft.getText().includes('“We will not go back in combat operations,” Stoltenberg said'), draft.getText());
    await findings(draft, (all) => all.length === 0);
  });

  it('need not be saved yet', async () => {
    const content = '“A lease is nothing we can talk about,” said Ingrid Halloran [@marrowick-vote].\n';
    const untitled = await workspace.openTextDocument({ language: 'markdown', content });
    await window.showTextDocument(untitled);
    const [diagnostic] = await findings(untitled, (all) => all.length > 0);
    assert.equal(untitled.getText(diagnostic!.range), 'nothing');
  });
});

/** Verbatim's diagnostics of the document, from top to bottom, once they are as expected. */
async function findings(
  document: TextDocument,
  expected: (all: readonly Diagnostic[]) => boolean,
): Promise<readonly Diagnostic[]> {
  let all: readonly Diagnostic[] = [];
  try {
    return await eventually('diagnostics', () => {
      all = languages.getDiagnostics(document.uri).filter(({ source }) => source === 'verbatim');
      all = [...all].sort((a, b) => a.range.start.compareTo(b.range.start));
      return expected(all) ? all : undefined;
    });
  } catch {
    throw new Error(`other diagnostics: ${all.map(({ message, severity }) => `${severity} ${message}`).join('; ')}`);
  }
}

/** Runs a provider in the middle of these words. */
async function at<Answer>(command: string, document: TextDocument, words: string): Promise<Answer> {
  const offset = document.getText().indexOf(words);
  assert(offset >= 0, words);
  const position = document.positionAt(offset + Math.ceil(words.length / 2));
  return commands.executeCommand<Answer>(command, document.uri, position);
}

async function append(document: TextDocument, text: string): Promise<Position> {
  const edit = new WorkspaceEdit();
  const end = document.positionAt(document.getText().length);
  edit.replace(document.uri, new Range(end, end), text);
  assert(await workspace.applyEdit(edit));
  return new Position(end.line, end.character + text.length);
}

function textOf(hovers: readonly Hover[]): string {
  const contents = hovers.flatMap((hover) => hover.contents);
  return contents.map((content) => (content instanceof MarkdownString ? content.value : String(content))).join('\n');
}

function codeOf({ code }: Diagnostic): string | number | undefined {
  return typeof code === 'object' ? code.value : code;
}
