import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CodeActionRequest } from 'vscode-languageserver-protocol/node';
import { importProgramIn, importRequest } from '../../server/src/lsp/import.ts';
import { cutRequest, PUT_BACK, putBackRequest } from '../../server/src/lsp/put-back.ts';
import { withFolder } from '../host/folder.ts';
import { bundleFolder } from '../support/bundles.ts';
import { type Client, EDITOR, start } from './client.ts';

const STORY =
  'The council voted on Tuesday to keep the old harbour open for another ten years, and to pay for a new wall with the money of the port.';
const CLIPPED = `Home\nCouncil keeps the old harbour open\n(Source: North Wind Agency; issued Oct 26, 2018)\n${STORY}\nShare this article\n“We will not sell the harbour to anybody,” said Ben Marsh, the mayor.\nShare this article\n`;

describe('what an import has cut, in an editor', () => {
  const importing = importProgramIn(bundleFolder('import'), '1.2.3');

  /** A source that was imported, and its address. */
  const withSource = (use: (client: Client, uri: string, path: string) => Promise<void>) =>
    withFolder({ 'corpus/own.md': 'My own words.\n' }, async (root) => {
      const client = await start(root, EDITOR, { importing, commands: [PUT_BACK] });
      const [report] = await client.connection.sendRequest(importRequest, {
        sources: [{ text: CLIPPED, name: 'clipboard' }],
      });
      await use(client, report!.uri!, join(root, 'corpus', `${report!.key}.md`));
      await client.stop();
    });

  it('is listed, and put back line by line where it stood', () =>
    withSource(async ({ connection }, uri, path) => {
      const cut = await connection.sendRequest(cutRequest, { uri });
      assert.deepEqual(cut, [
        { number: 0, line: 1, text: 'Home' },
        { number: 1, line: 5, text: 'Share this article' },
        { number: 2, line: 7, text: 'Share this article' },
      ]);
      assert.equal(await connection.sendRequest(putBackRequest, { uri, numbers: [2] }), 1);
      assert.match(readFileSync(path, 'utf8'), /the mayor\.\n\nShare this article\n$/);
      assert.deepEqual(await connection.sendRequest(cutRequest, { uri }), cut.slice(0, 2));
      // What is there is not put there twice.
      assert.equal(await connection.sendRequest(putBackRequest, { uri, numbers: [2, 0, 1] }), 2);
      assert.equal(readFileSync(path, 'utf8').match(/Share this article/g)?.length, 2);
      assert.deepEqual(await connection.sendRequest(cutRequest, { uri }), []);
    }));

  it('is not put back over words that are not saved', () =>
    withSource(async (client, uri, path) => {
      await client.open(path, `${readFileSync(path, 'utf8')}\nNot saved.\n`);
      await assert.rejects(
        client.connection.sendRequest(putBackRequest, { uri, numbers: [0] }),
        /Save the source first/,
      );
    }));

  it('is known of imported sources alone', () =>
    withSource(async ({ connection }, uri, path) => {
      const other = (name: string) => uri.replace(/[^/]*$/, name);
      const refused = (name: string, reason: RegExp) =>
        assert.rejects(connection.sendRequest(cutRequest, { uri: other(name) }), reason);
      await refused('own.md', /no source that was imported/);
      await refused('../../gone.md', /no source of the corpus/);
      writeFileSync(path, readFileSync(path, 'utf8').replace('.originals/', '.originals/0'));
      await refused(path.split('/').at(-1)!, /original of this source is not there/);
    }));

  it('is offered among the actions of a source, to a client that can show it', () =>
    withSource(async ({ connection }, uri) => {
      const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
      const offered = async (of: string, only?: string[]) =>
        (
          (await connection.sendRequest(CodeActionRequest.type, {
            textDocument: { uri: of },
            range,
            context: { diagnostics: [], ...(only && { only }) },
          })) ?? []
        ).map(({ title, command }) => [title, (command as { arguments?: unknown[] }).arguments]);
      assert.deepEqual(await offered(uri, ['source']), [['Put back lines that the import cut…', [uri]]]);
      assert.deepEqual(await offered(uri), []);
      assert.deepEqual(await offered(uri.replace(/[^/]*$/, 'own.md'), ['source']), []);
    }));
});
