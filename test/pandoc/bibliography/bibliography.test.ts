import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readBibliography } from '../../../server/src/engine/bibliography/bibliography.ts';
import type { Item } from '../../../server/src/engine/bibliography/item.ts';
import { entryFor, knownTo } from '../../../server/src/engine/bibliography/known.ts';
import { parseDraft } from '../../../server/src/engine/index.ts';
import { readBibliographies } from '../../../server/src/host/bibliographies.ts';
import { withFolder } from '../../host/folder.ts';
import { pandocVersion } from '../../support/pandoc.ts';

const FILE = fileURLToPath(new URL('works.bib', import.meta.url));

/** Where we differ on purpose: what we have in place of what Pandoc has. */
const OTHERWISE: Readonly<Record<string, unknown>> = {
  // Pandoc makes a short title of each title with a subtitle.
  'b1 title-short': undefined,
  // Pandoc leaves the letter without its dot.
  'c1 author': [{ family: 'Cruz', given: 'María', 'dropping-particle': 'de la', suffix: 'Jr.' }],
  'g1 URL': 'https://example.org/a_b?c=d&e=f',
  // Pandoc has no type for these.
  'h1 type': 'document',
  'm1 title': '“Quotes” and ‘single’ — dash – en',
  // Pandoc drops the languages that it has no code for.
  'n1 language': 'french',
};

describe('BibLaTeX as Pandoc reads it', () => {
  it('is read so by us', () => {
    const read = readBibliography({ path: FILE, text: readFileSync(FILE, 'utf8') });
    assert.deepEqual(read.problems, []);
    assert.ok(read.entries.length >= 20);
    if (pandocVersion() === undefined) return;
    const json = execFileSync('pandoc', ['--from', 'biblatex', '--to', 'csljson', FILE], { encoding: 'utf8' });
    const theirs = new Map((JSON.parse(json) as readonly Item[]).map((item) => [item.id, item]));
    for (const { key, item } of read.entries) {
      const other = theirs.get(key);
      assert.ok(other, key);
      for (const variable of new Set([...Object.keys(item), ...Object.keys(other)])) {
        const name = `${key} ${variable}`;
        const expected: unknown = name in OTHERWISE ? OTHERWISE[name] : other[variable];
        assert.deepEqual(plain(item[variable]), plain(expected), name);
      }
    }
  }).timeout(20_000);
});

describe('of entries with one key', () => {
  it('the one counts that counts for Pandoc', () =>
    withFolder(
      {
        'one.bib': '@book{a, title = {First}}\n@book{a, title = {Second}}\n@book{b, title = {Third}}',
        'two.json': '[{"id": "b", "title": "Fourth"}, {"id": "c", "title": "Fifth"}]',
        'draft.md': '---\nbibliography: [one.bib, two.json]\nreferences:\n- id: c\n  title: Sixth\n---\n@a, @b, @c\n',
      },
      async (cwd) => {
        const path = join(cwd, 'draft.md');
        const draft = parseDraft(path, readFileSync(path, 'utf8'));
        const known = knownTo(draft, await readBibliographies({ drafts: [draft], roots: [cwd], shared: [] }));
        const titles = ['a', 'b', 'c'].map((key) => String(entryFor(known, key)?.item['title']));
        assert.deepEqual(titles, ['Second', 'Fourth', 'Sixth']);
        if (pandocVersion() === undefined) return;
        const args = ['--citeproc', '--to', 'plain', '--wrap', 'none', 'draft.md'];
        const [cited] = execFileSync('pandoc', args, { cwd, encoding: 'utf8' }).split('\n');
        assert.deepEqual(cited!.match(/Second|Fourth|Sixth|First|Third|Fifth/g), titles);
      },
    )).timeout(20_000);
});

/** Without the marks that protect capital letters from a style, and without capitals, which Pandoc takes from titles. */
function plain(value: unknown): unknown {
  const json = JSON.stringify(value)?.replace(/<span class=\\"nocase\\">|<\/span>/g, '');
  return json === undefined ? undefined : JSON.parse(json.toLowerCase());
}
