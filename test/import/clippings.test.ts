import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { strayWords } from '../../server/src/import/followed.ts';
import { readClipped } from '../../server/src/import/text/read-clipped.ts';

const FOLDER = fileURLToPath(new URL('clippings/', import.meta.url));

/*
 * Pages as a browser copies them, whole. The first line says what is known of the article. A line of the article has
 * two spaces before it, one of the page "- ", and one that may be either "? ".
 */
describe('a page that was copied whole', () => {
  for (const file of readdirSync(FOLDER)) {
    const [first = '', ...marked] = readFileSync(FOLDER + file, 'utf8')
      .trimEnd()
      .split('\n');
    const expected = JSON.parse(first.replace(/^= /, ''));
    const lines = marked.map((line) => ({ mark: line.slice(0, 2), text: line.slice(2) }));

    it(`loses its menus and no word of its article: ${file}`, () => {
      const { body, cut, input, metadata } = readClipped(`${lines.map(({ text }) => text).join('\n')}\n`);
      const gone = new Set(cut.filter(({ text }) => !isEditLink(text)).map(({ line }) => line));
      const wrong = lines.filter(({ mark }, i) => mark !== '? ' && gone.has(i + 1) !== (mark === '- '));
      assert.deepEqual(wrong, []);
      assert.deepEqual(strayWords(body, input), []);
      const told = Object.entries(metadata).filter(([, value]) => value !== undefined);
      assert.deepEqual(Object.fromEntries(told), expected);
    });
  }
});

/** It is cut off a heading, which stays. */
function isEditLink(text: string): boolean {
  return /^\s*\[/.test(text);
}
