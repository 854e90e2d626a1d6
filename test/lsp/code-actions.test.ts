import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  type TextDocumentEdit,
  type TextEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Client, start } from './client.ts';

const EDITOR: ClientCapabilities = { workspace: { workspaceFolders: true, workspaceEdit: { documentChanges: true } } };
const SOURCE = '“We will not sell the harbour before the 14 boats are paid for,” said Mayor Ada Finch on Monday.\n';
const DRAFT = `“We will not sell the harbour before the 40 boats,” said Finch [@harbour].

“We will not sell the market before the 14 boats,” said Finch [@harbour].

“We will sell the harbour before the 14 boats,” said Finch [@harbour].
`;

describe('the language server, of a whole draft', () => {
  let root: string;
  let client: Client;

  before(async () => {
    root = mkdtempSync(join(tmpdir(), 'verbatim-'));
    mkdirSync(join(root, 'corpus'));
    writeFileSync(join(root, 'corpus/harbour.md'), SOURCE);
    client = await start(root, EDITOR);
  });
  after(async () => {
    await client.stop();
    rmSync(root, { recursive: true });
  });

  /** Titles and kinds of what is offered at the first number, and the draft after each. */
  async function offered(only?: string[]): Promise<readonly { title: string; kind: string; after: string }[]> {
    const uri = await client.open(join(root, 'draft.md'), DRAFT);
    const at = { line: 0, character: DRAFT.indexOf('40') };
    const context = only === undefined ? { diagnostics: [] } : { diagnostics: [], only };
    const params = { textDocument: { uri }, range: { start: at, end: at }, context };
    const actions = (await client.connection.sendRequest(CodeActionRequest.type, params)) as CodeAction[];
    const document = TextDocument.create(uri, 'markdown', 1, DRAFT);
    return actions.map(({ title, kind, edit }) => {
      const edits = (edit?.documentChanges as TextDocumentEdit[] | undefined)?.flatMap((change) => change.edits) ?? [];
      return { title, kind: kind ?? '', after: TextDocument.applyEdits(document, edits as TextEdit[]) };
    });
  }

  it('offers to mend all findings of one kind, after that finding’s own fixes', async () => {
    const all = await offered();
    assert.equal(all[0]?.title, 'Restore the source’s words: “14”');
    const same = all.find(({ title }) => title === 'Restore the source’s words in all 2 places of quote-altered');
    assert.equal(same?.kind, 'quickfix');
    assert.equal(same?.after, DRAFT.replace('40', '14').replace('market', 'harbour'));
    assert.ok(all.every(({ kind }) => kind === 'quickfix'));
  });

  it('mends all kinds at once when it is asked to', async () => {
    for (const only of ['source', 'source.fixAll', 'source.fixAll.verbatim']) {
      const [action, ...others] = await offered([only]);
      assert.equal(action?.kind, 'source.fixAll.verbatim');
      assert.equal(
        action?.after,
        DRAFT.replace('40', '14').replace('market', 'harbour').replace('will sell', 'will not sell'),
      );
      assert.deepEqual(others, []);
    }
  });

  it('offers nothing of other kinds', async () => assert.deepEqual(await offered(['refactor']), []));
});
