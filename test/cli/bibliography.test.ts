import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withFolder } from '../host/folder.ts';
import { pandocVersion } from '../support/pandoc.ts';
import { verbatim } from './command-line.ts';
import { harbour } from './harbour.ts';

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
        /^council-2024\n {2}2024\. “Council votes to keep the harbour\.” Marrow Bay Courier, 2024-03-12\.\n\n/,
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
      [2, 'verbatim: “sarif” is no format of bibliography: pretty, csl-json and bibtex are\n'],
    );
  });

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
