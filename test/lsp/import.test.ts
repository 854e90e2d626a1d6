import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CancellationTokenSource,
  CompletionRequest,
  DocumentDiagnosticRequest,
  WorkDoneProgress,
} from 'vscode-languageserver-protocol/node';
import { importProgramIn, importRequest } from '../../server/src/lsp/import.ts';
import { withFolder } from '../host/folder.ts';
import { bundleFolder } from '../support/bundles.ts';
import { EDITOR, start } from './client.ts';

const STORY =
  'The council voted on Tuesday to keep the old harbour open for another ten years, and to pay for a new wall with the money of the port.';
const CLIPPED = `Home\nCouncil keeps the old harbour open\n(Source: North Wind Agency; issued Oct 26, 2018)\n${STORY}\n“We will not sell the harbour to anybody,” said Ben Marsh, the mayor.\n`;
const KEY = 'north-wind-agency-2018-council';
const DRAFT = `“We will not sell the harbour to anybody,” said Ben Marsh [@${KEY}].\n`;

describe('the request to import', () => {
  const importing = importProgramIn(bundleFolder('import'), '1.2.3');

  it('makes a source that can be cited at once, and tells what it did', () =>
    withFolder({ 'draft.md': DRAFT }, async (root) => {
      const client = await start(root, EDITOR, { importing });
      const uri = await client.open(join(root, 'draft.md'), DRAFT);
      const told: unknown[] = [];
      client.connection.onProgress(WorkDoneProgress.type, 'token', (value) => {
        told.push(value);
      });
      const params = { sources: [{ text: CLIPPED, name: 'clipboard' }], workDoneToken: 'token' };
      const reports = await client.connection.sendRequest(importRequest, params);
      const path = join(root, 'corpus', `${KEY}.md`);
      assert.deepEqual(reports, [
        {
          from: 'clipboard',
          outcome: 'imported',
          uri: pathToFileURL(path).href,
          key: KEY,
          title: 'Council keeps the old harbour open',
          missing: ['author'],
          cut: [{ line: 1, text: 'Home' }],
          redirects: [],
          problems: [],
        },
      ]);
      assert.match(readFileSync(path, 'utf8'), /^importer: verbatim 1\.2\.3$/m);
      assert.deepEqual(told[0], { kind: 'report', message: 'clipboard', percentage: 0 });
      // No look at the disk is waited for.
      const found = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
      assert.deepEqual((found as { items: unknown[] }).items, []);
      const offered = await client.connection.sendRequest(CompletionRequest.type, {
        textDocument: { uri },
        position: { line: 0, character: DRAFT.indexOf('@') + 1 },
      });
      assert.match(JSON.stringify(offered), new RegExp(KEY));
      await client.stop();
    }));

  it('tells where a source has other words than its original, until they are gone', () =>
    withFolder({ 'draft.md': DRAFT }, async (root) => {
      const client = await start(root, EDITOR, { importing });
      const uri = await client.open(join(root, 'draft.md'), DRAFT);
      await client.connection.sendRequest(importRequest, { sources: [{ text: CLIPPED, name: 'clipboard' }] });
      const path = join(root, 'corpus', `${KEY}.md`);
      const text = readFileSync(path, 'utf8');
      const said = client.pushed(pathToFileURL(path).href, ({ diagnostics }) => diagnostics.length > 0);
      writeFileSync(path, text.replace('will not sell', 'will never sell'));
      const [diagnostic] = (await said).diagnostics;
      assert.deepEqual(
        [diagnostic?.code, diagnostic?.message],
        ['source-astray', 'The original has “not” here, not “never”.'],
      );
      const line = text.split('\n').findIndex((one) => one.includes('will not sell'));
      assert.deepEqual(diagnostic?.range.start, { line, character: text.split('\n')[line]!.indexOf('not sell') });
      const pulled = async () => {
        const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
        return (report as { items: { code: string }[] }).items.map(({ code }) => code).sort();
      };
      // The source speaks against the draft, but its original does not.
      assert.deepEqual(await pulled(), ['quote-altered', 'quote-not-in-original']);
      const unsaid = client.pushed(pathToFileURL(path).href, ({ diagnostics }) => diagnostics.length === 0);
      writeFileSync(path, text);
      await unsaid;
      assert.deepEqual(await pulled(), []);
      await client.stop();
    }));

  it('ends when it is cancelled, and keeps what was done', () =>
    withFolder(
      Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`in/${i}.txt`, `${STORY} It was day ${i}.`])),
      async (root) => {
        const client = await start(root, EDITOR, { importing });
        const cancelling = new CancellationTokenSource();
        client.connection.onProgress(WorkDoneProgress.type, 'token', (value) => {
          if (value.kind === 'report' && (value.percentage ?? 0) > 0) cancelling.cancel();
        });
        const params = { sources: [{ uri: pathToFileURL(join(root, 'in')).href }], workDoneToken: 'token' };
        const reports = await client.connection.sendRequest(importRequest, params, cancelling.token);
        assert.ok(reports.length > 0 && reports.length < 40, `${reports.length}`);
        assert.ok(reports.every(({ outcome }) => outcome === 'imported'));
        const rest = await client.connection.sendRequest(importRequest, params);
        assert.equal(rest.length, 40);
        assert.equal(rest.filter(({ outcome }) => outcome === 'known').length, reports.length);
        await client.stop();
      },
    ));

  it('takes files and folders, and harms nothing where one fails', () =>
    withFolder({ 'in/a.txt': CLIPPED, 'in/b.txt': ' ', 'in/c.zip': 'PK' }, async (root) => {
      const client = await start(root, EDITOR, { importing });
      const uriOf = (name: string) => pathToFileURL(join(root, name)).href;
      const sources = [
        { uri: uriOf('in') },
        { uri: uriOf('in/a.txt') },
        { uri: uriOf('gone.txt') },
        { address: 'http://127.0.0.1:1/' },
      ];
      const reports = await client.connection.sendRequest(importRequest, { sources });
      assert.deepEqual(
        reports.map(({ from, outcome, problems }) => [from, outcome, ...problems]),
        [
          ['a.txt', 'imported'],
          ['b.txt', 'failed', 'It is empty.'],
          ['a.txt', 'known'],
          ['gone.txt', 'failed', 'It is not there.'],
          [
            'http://127.0.0.1:1/',
            'failed',
            'The address is within a private network: it is only fetched where the settings allow it.',
          ],
        ],
      );
      await client.stop();
    }));

  it('makes keys by the pattern that is set', () =>
    withFolder({ '.verbatim.json': '{ "import": { "keyPattern": "{year}-{title}" } }' }, async (root) => {
      const client = await start(root, EDITOR, { importing });
      const [report] = await client.connection.sendRequest(importRequest, {
        sources: [{ text: CLIPPED, name: 'clipboard' }],
      });
      assert.equal(report?.key, '2018-council-keeps-harbour-open');
      await client.stop();
    }));

  it('writes into no folder outside of a workspace that is not trusted', () =>
    withFolder({ 'ws/.verbatim.json': '{ "corpus": ["../elsewhere"] }', 'elsewhere/a.md': 'Words.' }, async (root) => {
      const client = await start(join(root, 'ws'), EDITOR, { importing, trusted: false });
      await client.connection.sendRequest(importRequest, { sources: [{ text: CLIPPED, name: 'clipboard' }] });
      assert.equal(existsSync(join(root, 'ws/corpus', `${KEY}.md`)), true);
      await client.stop();
    }));

  it('says that it needs a folder', async () => {
    const client = await start(undefined, EDITOR, { importing });
    await assert.rejects(
      client.connection.sendRequest(importRequest, { sources: [{ text: CLIPPED, name: 'clipboard' }] }),
      /Open a folder first/,
    );
    await client.stop();
  });
});
