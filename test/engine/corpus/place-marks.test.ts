import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { divisionsAt, divisionsOf } from '../../../server/src/engine/corpus/divisions.ts';
import { withoutPlaceMarks } from '../../../server/src/engine/corpus/place-marks.ts';
import { parseSource } from '../../../server/src/engine/corpus/source.ts';
import { checkFindings } from '../../support/findings.ts';

/** The paragraphs of a source, white space collapsed. */
function paragraphs(text: string, path = '/corpus/a.md'): readonly string[] {
  const { prose } = parseSource({ path, text });
  assert.equal(prose.text.length, text.length);
  return prose.paragraphs.map(({ start, end }) => prose.text.slice(start, end).replace(/\s+/g, ' '));
}

describe('page marks', () => {
  it('say which page a place is on', () => {
    const text = 'Before.\n<!-- page xiv -->\nOne.\n\n<!-- Page 15 -->\n\nTwo <!-- page 16 --> three.\n';
    const source = parseSource({ path: '/corpus/a.md', text });
    assert.deepEqual(
      divisionsOf(source, 'page').map(({ label }) => label),
      ['xiv', '15', '16'],
    );
    const on = (words: string) => {
      const start = text.indexOf(words);
      return divisionsAt(source, 'page', { start, end: start + words.length }).map(({ label }) => label);
    };
    assert.deepEqual([on('Before'), on('One'), on('Two'), on('three')], [[], ['xiv'], ['15'], ['16']]);
  });

  it('are no prose, and part no sentence', () => {
    assert.deepEqual(paragraphs('# A\n\n<!-- page 1 -->\nThe lamp\n<!-- page 2 -->\nwill burn.'), [
      'A',
      'The lamp will burn.',
    ]);
    assert.deepEqual(paragraphs('# A\n\nThe lamp\n\n<!-- page 2 -->\n\nwill burn.'), ['A', 'The lamp will burn.']);
    assert.deepEqual(paragraphs('# A\n\nThe lamp.\n\n<!-- page 2 -->\nIt burns.'), ['A', 'The lamp.', 'It burns.']);
    assert.deepEqual(paragraphs('# A\n<!-- page 2 -->\nIt burns.'), ['A', 'It burns.']);
    assert.deepEqual(paragraphs('The lamp <!-- page 2 --> will burn.'), ['The lamp will burn.']);
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
        const without = withoutPlaceMarks(text, 0, lines);
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
