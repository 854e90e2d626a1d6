import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  type ClientCapabilities,
  CodeLensRequest,
  DidChangeConfigurationNotification,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  InlayHintRequest,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  SemanticTokensRequest,
  type TextDocumentEdit,
  WillRenameFilesRequest,
  WorkspaceDiagnosticRequest,
  type WorkspaceEdit,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver-protocol/node';
import { type Client, EDITOR, start } from './client.ts';

const HARBOUR = `---
title: The harbour vote
---
“We will not sell the harbour before the boats are paid for,” said Mayor Ada Finch.
`;
const ONE = '“We will not sell the harbour,” said Finch [@harbour].\n';
const TWO = 'They “will sell the harbour before the boats are paid for” [@harbour].\n';
const RENAMING: ClientCapabilities = {
  ...EDITOR,
  workspace: { ...EDITOR.workspace, workspaceEdit: { documentChanges: true, resourceOperations: ['rename'] } },
};

/** One draft is open, `one.md`; the other one, `two.md`, lies on the disk. */
describe('the whole project over the protocol', () => {
  let root: string;
  let client: Client;
  let uri: string;
  let source: string;

  beforeEach(() => {
    root = realpathSync(mkdtempSync(join(tmpdir(), 'verbatim-project-')));
    for (const folder of ['corpus', 'chapters']) mkdirSync(join(root, folder));
    writeFileSync(join(root, 'corpus/harbour.md'), HARBOUR);
    writeFileSync(join(root, 'chapters/two.md'), TWO);
    writeFileSync(join(root, 'notes.md'), 'Write to somebody@harbour.example, or to @finch.\n');
    source = pathToFileURL(join(root, 'corpus/harbour.md')).href;
  });
  afterEach(async () => {
    await client.stop();
    rmSync(root, { recursive: true });
  });

  async function open(capabilities = RENAMING): Promise<void> {
    client = await start(root, capabilities);
    uri = await client.open(join(root, 'one.md'), ONE);
  }

  const at = (words: string, text = ONE) => ({ line: 0, character: text.indexOf(words) + 1 });
  const nameOf = (one: string) => basename(fileURLToPath(one));

  it('finds who cites a source and who quotes a passage, in drafts that are not open, too', async () => {
    await open();
    for (const words of ['harbour]', 'sell the harbour,']) {
      const found = await client.connection.sendRequest(ReferencesRequest.type, {
        textDocument: { uri },
        position: at(words),
        context: { includeDeclaration: true },
      });
      assert.deepEqual(
        found?.map((place) => nameOf(place.uri)),
        ['harbour.md', 'two.md', 'one.md'],
        words,
      );
    }
  });

  it('finds who quotes a passage from its source', async () => {
    await open();
    await client.open(join(root, 'corpus/harbour.md'), HARBOUR);
    const found = await client.connection.sendRequest(ReferencesRequest.type, {
      textDocument: { uri: source },
      position: { line: 3, character: 10 },
      context: { includeDeclaration: false },
    });
    assert.deepEqual(found?.map((place) => nameOf(place.uri)).sort(), ['one.md', 'two.md']);
  });

  it('renames a key in all drafts and with its file', async () => {
    await open();
    const position = at('harbour]');
    const prepared = await client.connection.sendRequest(PrepareRenameRequest.type, {
      textDocument: { uri },
      position,
    });
    assert.deepEqual(prepared, {
      range: { start: { line: 0, character: ONE.indexOf('harbour]') }, end: { line: 0, character: ONE.indexOf(']') } },
      placeholder: 'harbour',
    });
    const edit = await client.connection.sendRequest(RenameRequest.type, {
      textDocument: { uri },
      position,
      newName: 'vote',
    });
    const changes = (edit?.documentChanges ?? []).map((change) =>
      'kind' in change ? change.kind : [nameOf(change.textDocument.uri), change.edits.length],
    );
    assert.deepEqual(changes, [['two.md', 1], ['one.md', 1], 'rename']);
    const versions = (edit!.documentChanges as TextDocumentEdit[]).slice(0, 2).map((one) => one.textDocument.version);
    assert.deepEqual(versions, [null, 1]);
  });

  it('says why a key cannot be renamed', async () => {
    await open();
    await assert.rejects(
      client.connection.sendRequest(RenameRequest.type, {
        textDocument: { uri },
        position: at('harbour]'),
        newName: 'a}b',
      }),
      /cannot be cited/,
    );
  });

  it('keeps citations working when a file is renamed', async () => {
    await open();
    assert.ok(client.answer.capabilities.workspace?.fileOperations?.willRename);
    const newUri = pathToFileURL(join(root, 'corpus/vote.md')).href;
    const edit: WorkspaceEdit | null = await client.connection.sendRequest(WillRenameFilesRequest.type, {
      files: [{ oldUri: source, newUri }],
    });
    assert.deepEqual(
      (edit!.documentChanges as TextDocumentEdit[]).map(({ textDocument, edits }) => [
        nameOf(textDocument.uri),
        edits.map((one) => ('newText' in one ? one.newText : '')),
      ]),
      [
        ['two.md', ['vote']],
        ['one.md', ['vote']],
      ],
    );
  });

  it('tells what is wrong with drafts that are not open, once', async () => {
    await open();
    const ask = (previousResultIds: { uri: string; value: string }[]) =>
      client.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds });
    const { items } = await ask([]);
    const two = items.find((item) => nameOf(item.uri) === 'two.md')!;
    assert.deepEqual(two.kind === 'full' ? two.items.map(({ code }) => code) : [], ['quote-negation-changed']);
    // What cites nothing is no draft.
    assert.deepEqual(items.map((item) => nameOf(item.uri)).sort(), ['one.md', 'two.md']);
    const again = await ask(items.map((item) => ({ uri: item.uri, value: item.resultId! })));
    assert.deepEqual(
      again.items.map(({ kind }) => kind),
      ['unchanged', 'unchanged'],
    );
  });

  it('follows drafts on the disk', async () => {
    await open();
    const ask = async () => {
      const { items } = await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
      return items.find((item) => nameOf(item.uri) === 'two.md');
    };
    assert.equal((await ask())?.kind, 'full');
    writeFileSync(join(root, 'chapters/two.md'), TWO.replace('will sell', 'will not sell'));
    let found = await ask();
    for (let tries = 0; tries < 100 && found?.kind === 'full' && found.items.length > 0; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 30));
      found = await ask();
    }
    assert.deepEqual(found?.kind === 'full' ? found.items : undefined, []);
  });

  it('shows above a source who cites and quotes it', async () => {
    await open();
    await client.open(join(root, 'corpus/harbour.md'), HARBOUR);
    const lenses = await client.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri: source } });
    assert.deepEqual(
      lenses?.map(({ range, command }) => [range.start.line, command?.title, command?.command]),
      [
        [0, 'cited twice in 2 drafts', ''],
        [3, 'quoted twice in 2 drafts', ''],
      ],
    );
  });

  it('shows hints, links, symbols, colours and what belongs together', async () => {
    await open();
    const textDocument = { uri };
    const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
    const hints = await client.connection.sendRequest(InlayHintRequest.type, { textDocument, range });
    assert.deepEqual(
      hints?.map(({ position, label }) => [position.character, label]),
      [[ONE.indexOf(' said'), '✓']],
    );
    const links = await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument });
    assert.deepEqual(
      links?.map(({ target, tooltip }) => [target, tooltip]),
      [[source, 'The harbour vote']],
    );
    const symbols = await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
    assert.deepEqual(
      symbols?.map(({ name }) => name),
      ['“We will not sell the harbour,”'],
    );
    const tokens = await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument });
    assert.deepEqual(tokens?.data, [0, ONE.indexOf('harbour]'), 7, 0, 0]);
    const together = await client.connection.sendRequest(DocumentHighlightRequest.type, {
      textDocument,
      position: at('sell'),
    });
    assert.deepEqual(
      together?.map((one) => one.range.start.character),
      [0, ONE.indexOf('Finch'), ONE.indexOf('harbour]')],
    );
    const named = await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'Finch' });
    assert.deepEqual(
      named?.map(({ name, containerName }) => [name, containerName]),
      [
        ['harbour', 'The harbour vote'],
        ['Ada Finch', 'The harbour vote'],
      ],
    );
  });

  it('tells what drafts take from their sources, and where', async () => {
    await open();
    const rows: { group: string; label: string; description: string; location: { uri: string } }[] =
      await client.connection.sendRequest('verbatim/coverage');
    assert.deepEqual(
      rows.map(({ group, label, description, location }) => [group, label, description, nameOf(location.uri)]),
      [
        ['two.md: 1 quotation', '@harbour', 'quoted once, 10 words, 100 % of the quoted words', 'harbour.md'],
        ['one.md: 1 quotation', '@harbour', 'quoted once, 6 words, 100 % of the quoted words', 'harbour.md'],
      ],
    );
  });

  it('shows no hints that are turned off', async () => {
    await open();
    const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
    const ask = () => client.connection.sendRequest(InlayHintRequest.type, { textDocument: { uri }, range });
    assert.equal((await ask())?.length, 1);
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, {
      settings: { verbatim: { inlayHints: { verdicts: false } } },
    });
    assert.deepEqual(await ask(), []);
  });
});
