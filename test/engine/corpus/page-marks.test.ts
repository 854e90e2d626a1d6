import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { pagesAt, pagesOf, withoutPageMarks } from '../../../server/src/engine/corpus/page-marks.ts';
import { parseSource } from '../../../server/src/engine/corpus/source.ts';
import { checkFindings, checkFix } from '../../support/findings.ts';

/** The paragraphs of a source, white space collapsed. */
function paragraphs(text: string, path = '/corpus/a.md'): readonly string[] {
  const { prose } = parseSource({ path, text });
  assert.equal(prose.text.length, text.length);
  return prose.paragraphs.map(({ start, end }) => prose.text.slice(start, end).replace(/\s+/g, ' '));
}

describe('page marks', () => {
  it('say which page a place is on', () => {
    const text = 'Before.\n<!-- page xiv -->\nOne.\n\n<!-- Page 15 -->\n\nTwo <!-- page 9 --> three.\n';
    assert.deepEqual(
      pagesOf({ text }).map(({ label }) => label),
      ['xiv', '15'],
    );
    const on = (words: string) => {
      const start = text.indexOf(words);
      return pagesAt({ text }, { start, end: start + words.length }).map(({ label }) => label);
    };
    assert.deepEqual([on('Before'), on('One'), on('Two'), on('three')], [[], ['xiv'], ['15'], ['15']]);
  });

  it('are no prose, and part no sentence', () => {
    assert.deepEqual(paragraphs('# A\n\n<!-- page 1 -->\nThe lamp\n<!-- page 2 -->\nwill burn.'), [
      'A',
      'The lamp will burn.',
    ]);
    assert.deepEqual(paragraphs('# A\n\nThe lamp\n\n<!-- page 2 -->\n\nwill burn.'), ['A', 'The lamp will burn.']);
    assert.deepEqual(paragraphs('# A\n\nThe lamp.\n\n<!-- page 2 -->\nIt burns.'), ['A', 'The lamp.', 'It burns.']);
    assert.deepEqual(paragraphs('# A\n<!-- page 2 -->\nIt burns.'), ['A', 'It burns.']);
    assert.deepEqual(paragraphs('The lamp\r\n<!-- page 2 -->\r\nwill burn.'), ['The lamp will burn.']);
    assert.deepEqual(paragraphs('The lamp\n<!-- page 2 -->\nwill burn.', '/corpus/a.txt'), ['The lamp will burn.']);
    assert.deepEqual(paragraphs('<!-- page 1 -->\nThe lamp.\n\n<!-- page 2 -->\nIt.', '/corpus/a.txt'), [
      'The lamp.',
      'It.',
    ]);
  });

  it('keep every text at its length, and every other character in its place', () => {
    const piece = fc.constantFrom('<!-- page 3 -->', '\n', '\n\n', '\r\n', ' ', 'a', 'B.', '# ', '> ', '-', '<!--');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.boolean(), (pieces, lines) => {
        const text = pieces.join('');
        const without = withoutPageMarks(text, 0, lines);
        assert.equal(without.length, text.length);
        for (let i = 0; i < text.length; i++) assert.ok(without[i] === text[i] || /\s/.test(without[i]!));
      }),
      { numRuns: 80 },
    );
  });
});

describe('a quotation over a page’s end', () => {
  it('is verbatim, and its speech is speech', () => {
    for (const [before, after] of [
      ['\n\n  ', '\n\n  '],
      ['\n  ', '\n  '],
    ]) {
      checkFindings(`
  //- /corpus/almanac.md
  ---
  title: The shore almanac
  ---
  <!-- page 34 -->
  “Nobody has to wait for the winter storms${before}<!-- page 35 -->${after}before the pier is mended,” said the keeper, Nora Vance.
  //- /draft.md
  “Nobody has to wait for the winter storms before the pier is mended,” Vance said [@almanac, pp. 34-35].
      `);
    }
  });
});

describe('locator-wrong', () => {
  const source = `
  //- /corpus/almanac.md
  ---
  title: The shore almanac
  ---
  <!-- page xiv -->
  “We have counted the boats twice over,” said the keeper, Nora Vance.

  <!-- page 134 -->
  “The lamp will burn again by June,” she said.

  <!-- page 135 -->
  “Nobody has to wait for the winter storms,” she said. “The lamp will burn again by June,” she repeated.
  //- /draft.md`;

  it('takes Roman numerals, shortened ranges and words on several pages as they are meant', () => {
    for (const line of [
      '“We have counted the boats twice over,” Vance said [@almanac, p. XIV].',
      '“Nobody has to wait for the winter storms,” Vance said [@almanac, pp. 133-35].',
      '“Nobody has to wait for the winter storms,” Vance said [@almanac, pp. 134f.].',
      '“Nobody has to wait for the winter storms,” Vance said [@almanac, pp. 12 ff.].',
      '“The lamp will burn again by June,” Vance said [@almanac, p. 135].',
      '@almanac [p. 134] has it: “The lamp will burn again by June,” Vance said.',
    ]) {
      checkFindings(`${source}\n  ${line}`);
    }
  });

  it('names the page beside those that are right for other words', () => {
    checkFix(
      `${source}
  She said “we have counted the boats twice over” and “nobody has to wait for the winter storms” [@almanac, p. 135].`,
      'Change to xiv, 135',
      'She said “we have counted the boats twice over” and “nobody has to wait for the winter storms” [@almanac, p. xiv, 135].',
    );
  });
});
