import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CodeActionRequest,
  type CompletionList,
  CompletionRequest,
  CompletionResolveRequest,
  DefinitionRequest,
  type Diagnostic,
  DocumentDiagnosticRequest,
  HoverRequest,
  type LocationLink,
  type MarkupContent,
  type TextDocumentEdit,
  type TextEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Client, EDITOR, start } from './client.ts';

const HARBOUR = `---
title: The harbour vote
publisher: Coast Gazette
date: 2024-03-14
---
“We will not sell the harbour before the boats are paid for,” said Mayor Ada Finch.
`;
const MISQUOTE = '“We will sell the harbour before the boats are paid for,” said Finch [@harbour].\n';
const TRUE = '“We will not sell the harbour before the boats are paid for,” said Finch [@harbour].\n';

describe('the language server', () => {
  let root: string;
  let client: Client;

  beforeEach(() => {
    root = realpathSync(mkdtempSync(join(tmpdir(), 'verbatim-lsp-')));
    mkdirSync(join(root, 'corpus'));
    writeFileSync(join(root, 'corpus/harbour.md'), HARBOUR);
  });
  afterEach(async () => {
    await client.stop();
    rmSync(root, { recursive: true });
  });

  async function pull(uri: string): Promise<Diagnostic[]> {
    const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
    assert.equal(report.kind, 'full');
    return report.kind === 'full' ? report.items : [];
  }

  it('answers a pull with the findings, on exactly the words that differ', async () => {
    client = await start(root, EDITOR);
    const uri = await client.open(join(root, 'draft.md'), MISQUOTE);
    const [found, ...others] = await pull(uri);
    assert.deepEqual(others, []);
    assert.equal(found?.code, 'quote-negation-changed');
    assert.equal(found?.source, 'verbatim');
    assert.equal(found?.severity, 1);
    assert.deepEqual(found?.range, { start: { line: 0, character: 4 }, end: { line: 0, character: 13 } });
    const [related] = found?.relatedInformation ?? [];
    assert.equal(related?.location.uri, pathToFileURL(join(root, 'corpus/harbour.md')).href);
    assert.deepEqual(related?.location.range, { start: { line: 5, character: 9 }, end: { line: 5, character: 12 } });
  });

  it('does not send again what the client knows', async () => {
    client = await start(root, EDITOR);
    const uri = await client.open(join(root, 'draft.md'), MISQUOTE);
    const ask = (previousResultId?: string) =>
      client.connection.sendRequest(DocumentDiagnosticRequest.type, {
        textDocument: { uri },
        ...(previousResultId === undefined ? {} : { previousResultId }),
      });
    const first = await ask();
    await client.change(uri, `${MISQUOTE}More words.\n`);
    assert.deepEqual(await ask(first.resultId), { kind: 'unchanged', resultId: first.resultId });
    await client.change(uri, `More words.\n\n${MISQUOTE}`);
    const moved = await ask(first.resultId);
    assert.equal(moved.kind, 'full');
    assert.notEqual(moved.resultId, first.resultId);
  });

  it('pushes to a client that does not pull, and takes back what no longer holds', async () => {
    client = await start(root, {});
    const path = join(root, 'draft.md');
    const first = client.pushed(pathToFileURL(path).href);
    const uri = await client.open(path, MISQUOTE);
    assert.deepEqual(
      (await first).diagnostics.map(({ code }) => code),
      ['quote-negation-changed'],
    );
    const second = client.pushed(uri);
    await client.change(uri, TRUE);
    assert.deepEqual((await second).diagnostics, []);
  });

  it('checks open drafts again when a source changes on disk', async () => {
    client = await start(root, EDITOR);
    const uri = await client.open(join(root, 'draft.md'), MISQUOTE);
    assert.equal((await pull(uri)).length, 1);
    const refreshed = client.refreshed();
    writeFileSync(join(root, 'corpus/harbour.md'), HARBOUR.replace('will not', 'will'));
    await refreshed;
    assert.deepEqual(await pull(uri), []);
  });

  it('takes up a list of speakers that appears later, and shows what is wrong with it', async () => {
    const speakers = join(root, 'corpus/speakers.yaml');
    client = await start(root, EDITOR);
    const uri = await client.open(join(root, 'draft.md'), TRUE.replace('said Finch', 'said Imani Diallo'));
    assert.deepEqual(
      (await pull(uri)).map(({ code }) => code),
      ['speaker-mismatch'],
    );
    const told = client.pushed(pathToFileURL(speakers).href);
    const refreshed = client.refreshed();
    writeFileSync(speakers, '- name: Ada Finch\n  aliases: [Imani Diallo]\n- nickname: nobody\n');
    await refreshed;
    assert.deepEqual(await pull(uri), []);
    assert.deepEqual(
      (await told).diagnostics.map(({ range }) => range.start.line),
      [2],
    );
    const gone = client.refreshed();
    rmSync(speakers);
    await gone;
    assert.equal((await pull(uri)).length, 1);
  });

  it('takes a corpus folder that appears later', async () => {
    rmSync(join(root, 'corpus'), { recursive: true });
    client = await start(root, EDITOR);
    const uri = await client.open(join(root, 'draft.md'), TRUE);
    const before = (await pull(uri)).map(({ code }) => code);
    assert.deepEqual(before, ['quote-unchecked', 'citation-unknown']);
    const refreshed = client.refreshed();
    mkdirSync(join(root, 'corpus'));
    writeFileSync(join(root, 'corpus/harbour.md'), HARBOUR);
    await refreshed;
    assert.deepEqual(await pull(uri), []);
  });

  it('finds the corpus beside a draft that was opened without a folder', async () => {
    client = await start(undefined, EDITOR);
    const uri = await client.open(join(root, 'draft.md'), MISQUOTE);
    assert.deepEqual(
      (await pull(uri)).map(({ code }) => code),
      ['quote-negation-changed'],
    );
  });

  it('follows the severities of .verbatim.json, also when they change', async () => {
    client = await start(root, EDITOR);
    const uri = await client.open(join(root, 'draft.md'), MISQUOTE);
    assert.equal((await pull(uri))[0]?.severity, 1);
    const refreshed = client.refreshed();
    writeFileSync(join(root, '.verbatim.json'), '{ "rules": { "quote-negation-changed": "off" } }');
    await refreshed;
    assert.deepEqual(await pull(uri), []);
  });

  it('reads no corpus outside of a workspace that is not trusted', async () => {
    const outside = realpathSync(mkdtempSync(join(tmpdir(), 'verbatim-outside-')));
    try {
      writeFileSync(join(outside, 'secret.md'), HARBOUR);
      writeFileSync(join(root, '.verbatim.json'), JSON.stringify({ corpus: [outside] }));
      client = await start(root, EDITOR, { trusted: false });
      const told = client.pushed(pathToFileURL(outside).href);
      const uri = await client.open(join(root, 'draft.md'), 'As told [@secret].\n');
      assert.match(String((await told).diagnostics[0]?.message), /not trusted/);
      assert.deepEqual(
        (await pull(uri)).map(({ code }) => code),
        ['citation-unknown'],
      );
    } finally {
      rmSync(outside, { recursive: true });
    }
  });

  it('shows what is wrong with a source at the source', async () => {
    const path = join(root, 'corpus/broken.md');
    writeFileSync(path, '---\ntitle: [unclosed\n---\nWords.\n');
    client = await start(root, EDITOR);
    const told = await client.pushed(pathToFileURL(path).href);
    assert.deepEqual(
      told.diagnostics.map(({ code, severity }) => [code, severity]),
      [['source-problem', 2]],
    );
  });

  it('completes keys with at most fifty items, and lets the client’s own filter hide none', async () => {
    client = await start(root, EDITOR);
    const uri = await client.open(join(root, 'draft.md'), 'See [@gazet\n');
    const list = (await client.connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri },
      position: { line: 0, character: 11 },
    })) as CompletionList;
    assert.equal(list.isIncomplete, true);
    assert.deepEqual(list.itemDefaults?.editRange, {
      start: { line: 0, character: 6 },
      end: { line: 0, character: 11 },
    });
    const [item] = list.items;
    assert.deepEqual([item?.label, item?.filterText], ['harbour', 'gazet']);
    assert.deepEqual(item?.labelDetails, { description: 'Coast Gazette, 2024-03-14' });
    const resolved = await client.connection.sendRequest(CompletionResolveRequest.type, item!);
    assert.match((resolved.documentation as MarkupContent).value, /The harbour vote/);
    assert.match((resolved.documentation as MarkupContent).value, /Ada Finch/);
  });

  it('comes to know who speaks in articles that are many', async () => {
    const filler = 'The council met on Monday, and the boats stayed in.\n\n'.repeat(120);
    for (const name of 'abcdefghijklm') writeFileSync(join(root, `corpus/${name}.txt`), filler);
    writeFileSync(join(root, 'corpus/z.txt'), `${filler}“The harbour is ours,” said Nora Quill.\n`);
    client = await start(root, EDITOR);
    const uri = await client.open(join(root, 'draft.md'), 'See [@quill\n');
    const ask = async () => {
      const params = { textDocument: { uri }, position: { line: 0, character: 11 } };
      return ((await client.connection.sendRequest(CompletionRequest.type, params)) as CompletionList).items;
    };
    let items = await ask();
    for (let tries = 0; items.length === 0 && tries < 100; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      items = await ask();
    }
    assert.deepEqual(
      items.map(({ label }) => label),
      ['z'],
    );
  });

  it('gives a client without Markdown a hover in plain text', async () => {
    client = await start(root, {});
    const uri = await client.open(join(root, 'draft.md'), MISQUOTE);
    const hover = await client.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri },
      position: { line: 0, character: 20 },
    });
    assert.ok(hover);
    const { kind, value } = hover.contents as MarkupContent;
    assert.equal(kind, 'plaintext');
    assert.match(value, /A negation is changed/);
    assert.match(value, /We will \{\+not\+\} sell the harbour/);
    assert.match(value, /said by Ada Finch/);
  });

  it('leads from a quotation to its passage', async () => {
    client = await start(root, EDITOR);
    const uri = await client.open(join(root, 'draft.md'), TRUE);
    const [link] = (await client.connection.sendRequest(DefinitionRequest.type, {
      textDocument: { uri },
      position: { line: 0, character: 20 },
    })) as LocationLink[];
    assert.equal(link?.targetUri, pathToFileURL(join(root, 'corpus/harbour.md')).href);
    assert.deepEqual(link?.targetSelectionRange.start, { line: 5, character: 1 });
  });

  it('offers a fix that restores the source’s words', async () => {
    client = await start(root, EDITOR);
    const uri = await client.open(join(root, 'draft.md'), MISQUOTE);
    const range = { start: { line: 0, character: 6 }, end: { line: 0, character: 6 } };
    const [action] = (await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range,
      context: { diagnostics: [] },
    })) as { title: string; isPreferred: boolean; edit: { documentChanges: TextDocumentEdit[] } }[];
    assert.equal(action?.title, 'Restore the source’s words: “not”');
    assert.equal(action?.isPreferred, true);
    const document = TextDocument.create(uri, 'markdown', 1, MISQUOTE);
    const [change] = action?.edit.documentChanges ?? [];
    assert.equal(TextDocument.applyEdits(document, (change?.edits ?? []) as TextEdit[]), TRUE);
  });

  it('counts what a status item shows', async () => {
    client = await start(root, EDITOR);
    const uri = await client.open(join(root, 'draft.md'), MISQUOTE + TRUE);
    const status = await client.connection.sendRequest('verbatim/status', { uri });
    assert.deepEqual(status, {
      quotations: 2,
      verbatim: 1,
      errors: 1,
      warnings: 0,
      sources: 1,
      unread: 0,
      problems: 0,
    });
  });

  it('asks for a pull again that an edit has overtaken, and never answers with an empty list', async () => {
    client = await start(root, EDITOR);
    const uri = await client.open(join(root, 'draft.md'), MISQUOTE.repeat(600));
    const outcome = client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } }).then(
      (report) => ({ report, error: undefined }),
      (error: { code: number; data?: { retriggerRequest: boolean } }) => ({ report: undefined, error }),
    );
    await new Promise((resolve) => setTimeout(resolve, 150));
    await client.change(uri, MISQUOTE);
    const { report, error } = await outcome;
    if (error === undefined) assert.ok(report?.kind === 'full' && report.items.length > 0);
    else assert.deepEqual([error.code, error.data], [-32802, { retriggerRequest: true }]);
    assert.equal((await pull(uri)).length, 1);
  });

  it('knows the keys of a bibliography, tells of its broken entries, and hears when it changes', async () => {
    writeFileSync(join(root, 'works.bib'), '@book{vance1999, title = {Forty winters}}\n@book{b, title = {}\n');
    client = await start(root, EDITOR);
    const told = client.pushed(
      pathToFileURL(join(root, 'works.bib')).href,
      ({ diagnostics }) => diagnostics.length > 0,
    );
    const text = '---\nbibliography: works.bib\n---\nSo [@vance1999; @moore].\n';
    const uri = await client.open(join(root, 'draft.md'), text);
    const unknown = async () => (await pull(uri)).map(({ message }) => message);
    assert.deepEqual(await unknown(), ['No source has the key moore.']);
    const [broken] = (await told).diagnostics;
    assert.equal(broken?.message, 'The entry “b” is left out: a brace is never closed.');
    assert.equal(broken?.range.start.line, 1);

    const position = { line: 3, character: 6 };
    const found = await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
    assert.match((found!.contents as MarkupContent).value, /Forty winters\./);

    const refreshed = client.refreshed();
    writeFileSync(join(root, 'works.bib'), '@book{vance1999}\n@book{moore}\n');
    await refreshed;
    assert.deepEqual(await unknown(), []);
  });
});
