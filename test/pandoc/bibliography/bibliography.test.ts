import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readBibliography } from '../../../server/src/engine/bibliography/bibliography.ts';
import type { Item } from '../../../server/src/engine/bibliography/item.ts';
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

/** Without the marks that protect capital letters from a style, and without capitals, which Pandoc takes from titles. */
function plain(value: unknown): unknown {
  const json = JSON.stringify(value)?.replace(/<span class=\\"nocase\\">|<\/span>/g, '');
  return json === undefined ? undefined : JSON.parse(json.toLowerCase());
}
