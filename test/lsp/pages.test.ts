import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  type CodeAction,
  CodeActionRequest,
  type Diagnostic,
  DocumentDiagnosticRequest,
} from 'vscode-languageserver-protocol/node';
import { type Client, EDITOR, start } from './client.ts';

const PAGES = fileURLToPath(new URL('../../server/src/engine/rules', import.meta.url));
const MISQUOTE = '“We will sell the harbour,” said Finch [@harbour].\n';

describe('the language server, of a finding', () => {
  let root: string;
  let client: Client;

  beforeEach(() => {
    root = realpathSync(mkdtempSync(join(tmpdir(), 'verbatim pages-')));
    mkdirSync(join(root, 'corpus'));
    writeFileSync(join(root, 'corpus/harbour.md'), '“We will not sell the harbour,” said Mayor Ada Finch.\n');
    writeFileSync(join(root, 'corpus/broken.md'), '---\ntitle: [unclosed\n---\nWords.\n');
  });
  afterEach(async () => {
    await client.stop();
    rmSync(root, { recursive: true });
  });

  async function pull(uri: string): Promise<readonly Diagnostic[]> {
    const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
    return report.kind === 'full' ? report.items : [];
  }

  async function actions(uri: string): Promise<readonly CodeAction[]> {
    const at = { line: 0, character: 6 };
    const params = { textDocument: { uri }, range: { start: at, end: at }, context: { diagnostics: [] } };
    return (await client.connection.sendRequest(CodeActionRequest.type, params)) as CodeAction[];
  }

  function titleAt({ codeDescription }: Diagnostic): string {
    return readFileSync(fileURLToPath(codeDescription!.href), 'utf8').split('\n')[0]!;
  }

  it('leads to the page that explains it', async () => {
    client = await start(root, EDITOR, { pages: PAGES });
    const broken = client.pushed(pathToFileURL(join(root, 'corpus/broken.md')).href);
    const uri = await client.open(join(root, 'draft.md'), MISQUOTE);
    const [found] = await pull(uri);
    assert.equal(titleAt(found!), '# quote-negation-changed');
    assert.equal(titleAt((await actions(uri))[0]!.diagnostics![0]!), '# quote-negation-changed');
    assert.equal(titleAt((await broken).diagnostics[0]!), '# source-problem');
  });

  it('leads nowhere when it was built without pages', async () => {
    client = await start(root, EDITOR);
    const uri = await client.open(join(root, 'draft.md'), MISQUOTE);
    const [found] = await pull(uri);
    assert.equal(found?.code, 'quote-negation-changed');
    assert.equal(found?.codeDescription, undefined);
  });

  it('offers to ignore it after all that would mend it', async () => {
    client = await start(root, EDITOR);
    const uri = await client.open(join(root, 'draft.md'), MISQUOTE);
    const titles = (await actions(uri)).map(({ title, isPreferred }) => `${title} ${isPreferred}`);
    assert.deepEqual(titles, [
      'Restore the source’s words: “not” true',
      'Ignore this finding here (quote-negation-changed) … false',
    ]);
  });
});
