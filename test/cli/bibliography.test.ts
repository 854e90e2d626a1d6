import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withFolder } from '../host/folder.ts';
import { bundleFolder } from '../support/bundles.ts';
import { pandocVersion } from '../support/pandoc.ts';
import { verbatim as run } from './command-line.ts';
import { harbour } from './harbour.ts';

const home = bundleFolder('csl');
const verbatim = (cwd: string, args: readonly string[]) => run(cwd, args, { home });

const FILES = {
  ...harbour,
  'works.bib':
    '@book{moore1999, title = {Forty winters}, author = {Moore, Ann}, year = 1999}\n@book{other, title = {Other}}',
  'paper.md': '---\nbibliography: works.bib\n---\nSo says Finch [@council-2024, p. 3]. See @moore1999 [chap. 2].\n',
};

describe('verbatim bibliography', () => {
  it('lists the corpus for people', () =>
    withFolder(FILES, async (cwd) => {
      const { code, out, err } = await verbatim(cwd, ['bibliography']);
      assert.deepEqual([code, err], [0, '']);
      assert.match(
        out,
        /^council-2024\n {2}Marrow Bay Courier\. March 12, 2024\. “Council votes to keep the harbour\.”\n\n/,
      );
      assert.match(out, /^okoro-interview$/m);
    }));

  it('lists what drafts cite as CSL-JSON, and names keys that nobody has', () =>
    withFolder({ ...FILES, 'b.md': 'See @okoro-interview and [@gone].' }, async (cwd) => {
      const { code, out, err } = await verbatim(cwd, ['bibliography', '--format', 'csl-json', 'paper.md', 'b.md']);
      assert.deepEqual([code, err], [1, 'verbatim: no source and no entry has the key gone\n']);
      assert.deepEqual(
        JSON.parse(out).map(({ id }: { id: string }) => id),
        ['council-2024', 'moore1999', 'okoro-interview'],
      );
    }));

  it('leaves out of BibTeX what it cannot have, and says so', () =>
    withFolder({ 'corpus/a b.txt': 'Words.', 'corpus/c.txt': 'Words.' }, async (cwd) => {
      const { code, out, err } = await verbatim(cwd, ['bibliography', '--format', 'bibtex']);
      assert.deepEqual([code, err], [1, 'verbatim: a b is left out: BibTeX can have no such key\n']);
      assert.match(out, /^@misc\{c,\n {2}title = \{c\},/);
    }));

  it('knows its formats', async () => {
    const { code, err } = await verbatim('/', ['bibliography', '--format', 'sarif']);
    assert.deepEqual(
      [code, err],
      [2, 'verbatim: “sarif” is no format of bibliography: pretty, text, markdown, html, csl-json and bibtex are\n'],
    );
  });

  it('sets references as text, Markdown and HTML, in the language of the draft', () =>
    withFolder({ ...FILES, 'paper.md': FILES['paper.md'].replace('---\n', '---\nlang: de\n') }, async (cwd) => {
      const set = async (format: string) => {
        const { code, out, err } = await verbatim(cwd, ['bibliography', '--format', format, 'paper.md']);
        assert.deepEqual([code, err], [0, '']);
        return out;
      };
      const news = 'Marrow Bay Courier. 12. März 2024. „Council votes to keep the harbour“.\n';
      assert.equal(await set('text'), `${news}\nMoore, Ann. 1999. Forty winters.\n`);
      assert.equal(
        await set('markdown'),
        `*Marrow Bay Courier*${news.slice(18)}\nMoore, Ann. 1999. *Forty winters*.\n`,
      );
      assert.match(await set('html'), /^ {2}<div class="csl-entry" id="ref-moore1999">Moore, Ann\. 1999\. <i>/m);
    }));

  it('sets them in the style that is named, and says where that cannot be used', () => {
    const upper = `<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="note"><info/><citation><layout><text variable="title"/></layout></citation><bibliography><layout><text variable="title" text-case="uppercase"/></layout></bibliography></style>`;
    const paper = FILES['paper.md'].replace('---\n', '---\ncsl: house.csl\n');
    return withFolder({ ...FILES, 'paper.md': paper, 'house.csl': upper, 'broken.csl': '\n<style/>' }, async (cwd) => {
      const set = async (...args: readonly string[]) => {
        const { code, out, err } = await verbatim(cwd, ['bibliography', '--format', 'text', ...args]);
        return [code, out.split('\n')[0], err];
      };
      assert.deepEqual(await set('paper.md'), [0, 'COUNCIL VOTES TO KEEP THE HARBOUR', '']);
      assert.deepEqual(await set('--csl', 'house.csl'), [0, 'COUNCIL VOTES TO KEEP THE HARBOUR', '']);
      const message = 'verbatim: broken.csl:2: This style sets no bibliography.\n';
      assert.deepEqual(await set('--csl', 'broken.csl'), [2, '', message]);
      assert.deepEqual(await set('--csl', 'gone.csl'), [2, '', 'verbatim: gone.csl is not there\n']);
      writeFileSync(join(cwd, 'paper.md'), paper.replace('house', 'gone'));
      const instead = 'references are set in Verbatim’s own style.\n';
      const gone = `verbatim: paper.md:2: The style “gone.csl” is not there; ${instead}`;
      assert.deepEqual((await set('paper.md')).slice(2), [gone]);
      writeFileSync(join(cwd, '_quarto.yml'), 'csl: broken.csl\n');
      writeFileSync(join(cwd, 'paper.md'), FILES['paper.md']);
      const ours = 'Marrow Bay Courier. March 12, 2024. “Council votes to keep the harbour.”';
      assert.deepEqual(await set('paper.md'), [1, ours, message]);
      writeFileSync(join(cwd, '_quarto.yml'), '');
      writeFileSync(join(cwd, '.verbatim.json'), '{ "csl": "house.csl" }');
      assert.deepEqual(await set('paper.md'), [0, 'COUNCIL VOTES TO KEEP THE HARBOUR', '']);
      assert.deepEqual(await set(), [0, 'COUNCIL VOTES TO KEEP THE HARBOUR', '']);
    });
  });

  it('gives plain references, and says why, where none can be set', () =>
    withFolder(FILES, async (cwd) => {
      const { code, out, err } = await run(cwd, ['bibliography', '--format', 'text', 'paper.md'], { home: cwd });
      assert.equal(code, 1);
      assert.match(err, /^verbatim: references could not be set: Cannot find module .*; these are plain\n$/);
      assert.match(out, /^Moore, Ann\. 1999\. Forty winters\.$/m);
    }));

  for (const [format, file] of [
    ['csl-json', 'cited.json'],
    ['bibtex', 'cited.bib'],
  ] as const) {
    it(`lets Pandoc render the draft from ${format}`, () =>
      withFolder(FILES, async (cwd) => {
        if (pandocVersion() === undefined) return;
        const { out } = await verbatim(cwd, ['bibliography', '--format', format, 'paper.md']);
        writeFileSync(join(cwd, file), out);
        const args = ['--from', 'markdown', '--to', 'plain', '--wrap', 'none', '--citeproc', '--fail-if-warnings'];
        // The draft's own bibliography gives way to ours.
        const text = execFileSync('pandoc', [...args, '--metadata', `bibliography=${file}`, 'paper.md'], {
          cwd,
          encoding: 'utf8',
        });
        assert.match(text, /So says Finch \(Marrow Bay Courier 2024, 3\)\. See Moore \(1999, chap\. 2\)\./);
        assert.match(text, /Marrow Bay Courier\. 2024\. “Council Votes to Keep the Harbour,” March 12, 2024\./);
        assert.match(text, /Moore, Ann\. 1999\. Forty Winters\./);
      }));
  }
});
