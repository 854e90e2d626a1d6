import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type ClientCapabilities,
  type CompletionList,
  CompletionRequest,
  CompletionResolveRequest,
  CompletionTriggerKind,
  type InlineCompletionItem,
  InlineCompletionRequest,
  InlineCompletionTriggerKind,
  type MarkupContent,
} from 'vscode-languageserver-protocol/node';
import { type Client, EDITOR, start } from './client.ts';

const HARBOUR = `---
title: The harbour vote
publisher: Coast Gazette
---
“We will not sell the harbour before the boats are paid for,” said Mayor Ada Finch.
`;

describe('completion over the protocol', () => {
  let root: string;
  let client: Client;

  before(() => {
    root = realpathSync(mkdtempSync(join(tmpdir(), 'verbatim-completion-')));
    mkdirSync(join(root, 'corpus'));
    writeFileSync(join(root, 'corpus/harbour.md'), HARBOUR);
  });
  afterEach(() => client.stop());
  after(() => rmSync(root, { recursive: true }));

  async function complete(line: string, capabilities: ClientCapabilities = EDITOR): Promise<CompletionList | null> {
    client = await start(root, capabilities);
    const uri = await client.open(join(root, 'draft.md'), `${line}\n`);
    return (await client.connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri },
      position: { line: 0, character: line.length },
      context: { triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter: line.at(-1)! },
    })) as CompletionList | null;
  }

  it('asks to be called at quotation marks and spaces, as at “@”', async () => {
    client = await start(root, EDITOR);
    const { triggerCharacters } = client.answer.capabilities.completionProvider!;
    for (const character of ['@', ' ', '"', '“', '„', '«', '‘', '-', ':'])
      assert.ok(triggerCharacters?.includes(character), character);
  });

  it('offers a quotation with its attribution and citation as places to visit', async () => {
    const list = await complete('“We will not ');
    assert.equal(list?.isIncomplete, true);
    assert.deepEqual(list?.itemDefaults?.editRange, {
      start: { line: 0, character: 1 },
      end: { line: 0, character: 13 },
    });
    const [item] = list!.items;
    assert.equal(item?.label, 'We will not sell the harbour before the boats are paid for,');
    assert.equal(item?.filterText, undefined);
    assert.equal(
      item?.textEditText,
      `We will not sell the harbour before the boats are paid for,”\${1: said Ada Finch}\${2: [@harbour\${3}]}$0`,
    );
    const resolved = await client.connection.sendRequest(CompletionResolveRequest.type, item!);
    assert.match((resolved.documentation as MarkupContent).value, /Coast Gazette/);
  });

  it('offers the page with the citation', async () => {
    writeFileSync(
      join(root, 'corpus/book.md'),
      '---\ntitle: A book\n---\n<!-- page 34 -->\n\n“The tide is old,” she said.\n',
    );
    try {
      const [item] = (await complete('She said “the tide is '))!.items;
      assert.equal(item?.textEditText, `The tide is old”\${1: [@book\${2:, p. 34}]}$0`);
    } finally {
      rmSync(join(root, 'corpus/book.md'));
    }
  });

  it('gives a client without snippets the words and the citation', async () => {
    const list = await complete('“We will not ', {});
    assert.deepEqual(list?.items[0]?.textEdit, {
      range: { start: { line: 0, character: 1 }, end: { line: 0, character: 13 } },
      newText: 'We will not sell the harbour before the boats are paid for” [@harbour]',
    });
  });

  it('matches what was typed otherwise than the source has it', async () => {
    const [item] = (await complete('“we will not '))!.items;
    assert.equal(item?.label, 'We will not sell the harbour before the boats are paid for,');
    assert.equal(item?.filterText, 'we will not sell the harbour before the boats are paid for');
  });

  it('takes a client that does not say why it asks for one that was told to', async () => {
    client = await start(root, EDITOR);
    const line = 'Ada Finch told them ';
    const uri = await client.open(join(root, 'draft.md'), `${line}\n`);
    const list = (await client.connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri },
      position: { line: 0, character: line.length },
    })) as CompletionList;
    assert.equal(list.items[0]?.label, 'We will not sell the harbour before the boats are paid for');
  });

  it('answers a space elsewhere with nothing', async () => assert.equal(await complete('We will not '), null));

  it('closes brackets, and waits where a locator goes', async () => {
    const [item] = (await complete('See [@'))!.items;
    assert.deepEqual([item?.label, item?.textEditText, item?.insertTextFormat], ['harbour', 'harbour$1]$0', 2]);
  });

  it('goes on in ghost text, where the client has it', async () => {
    client = await start(root, EDITOR);
    assert.equal(client.answer.capabilities.inlineCompletionProvider, true);
    const uri = await client.open(join(root, 'draft.md'), '“We will not se\n');
    const found = await client.connection.sendRequest(InlineCompletionRequest.type, {
      textDocument: { uri },
      position: { line: 0, character: 15 },
      context: { triggerKind: InlineCompletionTriggerKind.Automatic },
    });
    assert.deepEqual(found as InlineCompletionItem[], [
      {
        insertText: 'll the harbour before the boats are paid for',
        range: { start: { line: 0, character: 15 }, end: { line: 0, character: 15 } },
      },
    ]);
  });
});
