import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  type CompletionList,
  CompletionRequest,
  CompletionResolveRequest,
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

describe('the reference of a work', () => {
  const STYLE =
    '<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="note"><info/><citation><layout><text variable="title"/></layout></citation><bibliography><layout><text term="page"/><text variable="title" prefix=": " font-style="italic"/></layout></bibliography></style>';
  const FILES = {
    'corpus/lamps.md':
      '---\ntitle: Of lamps\nauthor: Ann Moore\ndate: 2024-03-12\npublisher: Courier\n---\n“It burns,” she said.\n',
    'works.bib': '@book{vance, title = {Forty *winters*}, author = {Vance, Nora}, year = 1999}',
  };
  const draft = (fields: string) => `---\nbibliography: works.bib\n${fields}---\nSee [@vance] and [@lamps] and [@].\n`;

  const withReferences = (
    fields: string,
    use: (client: Client, uri: string, line: number) => Promise<void>,
    csl?: string,
  ) =>
    withFolder({ ...FILES, 'house.csl': STYLE }, async (root) => {
      const client = await start(root, EDITOR, { csl: csl ?? bundlePath('csl') });
      try {
        const text = draft(fields);
        await use(client, await client.open(join(root, 'draft.md'), text), text.split('\n').length - 2);
      } finally {
        await client.stop();
      }
    });

  it('is shown as our own style sets it', () =>
    withReferences('', async (client, uri, line) => {
      const [reference, ...others] = (await shown(client, uri, { line, character: 8 })).split('\n\n');
      assert.equal(reference, 'Vance, Nora. 1999. *Forty \\*winters\\**.');
      assert.equal(others[0], '@vance · works.bib');
      const [title, source] = (await shown(client, uri, { line, character: 20 })).split('\n\n');
      assert.equal(title, '**Of lamps** · @lamps');
      assert.equal(source, 'Moore, Ann. March 12, 2024. “Of lamps.” *Courier*.');
    }));

  it('is shown as the draft’s style and language set it, in completions, too', () =>
    withReferences('csl: house.csl\nlang: de\n', async (client, uri, line) => {
      assert.match(await shown(client, uri, { line, character: 8 }), /^Seite: \*Forty /);
      const params = { textDocument: { uri }, position: { line, character: 32 } };
      const list = (await client.connection.sendRequest(CompletionRequest.type, params)) as CompletionList;
      const offered = list.items.find(({ label }) => label === 'vance')!;
      const { documentation } = await client.connection.sendRequest(CompletionResolveRequest.type, offered);
      assert.match((documentation as MarkupContent).value, /^Seite: \*Forty /);
    }));

  it('is a plain one where it cannot be set', () =>
    withReferences(
      '',
      async (client, uri, line) => {
        assert.match(await shown(client, uri, { line, character: 8 }), /^Vance, Nora\. 1999\. Forty \\\*winters/);
      },
      '/gone/csl.cjs',
    ));

  it('is set anew when its style is mended', () =>
    withReferences('csl: house.csl\n', async (client, uri, line) => {
      const folder = fileURLToPath(new URL('.', uri));
      const told = client.pushed(pathToFileURL(join(folder, 'house.csl')).href);
      writeFileSync(join(folder, 'house.csl'), `${STYLE}<`);
      assert.match(String((await told).diagnostics[0]!.message), /^This style is not well-formed XML/);
      assert.match(await shown(client, uri, { line, character: 8 }), /^Vance, Nora\. 1999\./);
      assert.match((await found(client, uri)).join('\n'), /draft-problem: The style “house\.csl” cannot be used/);
      const mended = client.pushed(pathToFileURL(join(folder, 'house.csl')).href);
      writeFileSync(join(folder, 'house.csl'), STYLE);
      assert.deepEqual((await mended).diagnostics, []);
      assert.match(await shown(client, uri, { line, character: 8 }), /^Page: \*Forty /);
    }));
});
