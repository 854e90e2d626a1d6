import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CompletionRequest,
  DocumentDiagnosticRequest,
  HoverRequest,
  type MarkupContent,
  type Position,
  type RelatedFullDocumentDiagnosticReport,
} from 'vscode-languageserver-protocol/node';
import { withFolder } from '../host/folder.ts';
import { bundlePath } from '../support/bundles.ts';
import { madeBibtex } from '../support/made-bibliographies.ts';
import { type Client, EDITOR, start } from './client.ts';

const DRAFT = '---\nbibliography: works.bib\n---\nSee [@work14999] and [@gone] and [@wor].\n';
const LISTED = { line: 3, character: 8 };
const TYPED = { line: 3, character: 38 };

/** What a hover shows. */
async function shown({ connection }: Client, uri: string, position: Position): Promise<string> {
  const found = await connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
  return (found?.contents as MarkupContent | undefined)?.value ?? '';
}

async function found({ connection }: Client, uri: string): Promise<readonly string[]> {
  const report = await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
  return (report as RelatedFullDocumentDiagnosticReport).items.map(({ code, message }) => `${code}: ${message}`);
}

describe('a bibliography of 15,000 works', () => {
  const { text, brokenLine } = madeBibtex({ works: 15_000, broken: 7_000 });

  it('is read while hovers and completions are answered, and then known', () =>
    withFolder({ 'corpus/a.md': 'Words.', 'works.bib': text }, async (root) => {
      const client = await start(root, EDITOR, { bibliographies: bundlePath('bibliography') });
      try {
        const broken = client.pushed(pathToFileURL(join(root, 'works.bib')).href);
        const uri = await client.open(join(root, 'draft.md'), DRAFT);
        const early = 'A bibliography that may list **work14999** is still being read.';
        assert.equal(await shown(client, uri, LISTED), early);
        const params = { textDocument: { uri }, position: TYPED };
        assert.notEqual(await client.connection.sendRequest(CompletionRequest.type, params), null);
        // Still: both were answered before it was known.
        assert.equal(await shown(client, uri, LISTED), early);
        // What is wrong with a draft is said when all of it is known.
        const unknown = (key: string) => `citation-unknown: No source has the key ${key}. Did you mean `;
        const [gone, typed] = (await found(client, uri)).filter((one) => one.startsWith('citation-unknown'));
        assert.ok(gone === 'citation-unknown: No source has the key gone.', gone);
        assert.ok(typed?.startsWith(unknown('wor')) || typed === 'citation-unknown: No source has the key wor.', typed);
        assert.match(await shown(client, uri, LISTED), /The Lamp number 14999/);
        const { diagnostics } = await broken;
        assert.deepEqual(
          diagnostics.map(({ message, range }) => [message, range.start.line + 1]),
          [['The entry “work7000” is left out: a brace is never closed.', brokenLine]],
        );
      } finally {
        await client.stop();
      }
    }));

  it('is a problem of the file and of the draft where its thread dies', () =>
    withFolder({ 'works.bib': text, 'dies.cjs': 'process.exit(1)' }, async (root) => {
      const client = await start(root, EDITOR, { bibliographies: join(root, 'dies.cjs') });
      try {
        const works = pathToFileURL(join(root, 'works.bib')).href;
        const told = client.pushed(works);
        const uri = await client.open(join(root, 'draft.md'), DRAFT);
        const problem = 'could not be read: the thread that read it has ended.';
        assert.deepEqual(
          (await told).diagnostics.map(({ message }) => message),
          [`This bibliography ${problem}`],
        );
        assert.ok((await found(client, uri)).includes(`draft-problem: The bibliography “works.bib” ${problem}`));
        // It is read once more when it changes, and then it is small enough to be read here.
        const mended = client.pushed(works);
        writeFileSync(join(root, 'works.bib'), '@book{work14999, title = {Lamps}}');
        assert.deepEqual((await mended).diagnostics, []);
        assert.match(await shown(client, uri, LISTED), /Lamps/);
      } finally {
        await client.stop();
      }
    }));
});
