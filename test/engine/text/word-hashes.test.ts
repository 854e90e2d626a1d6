import assert from 'node:assert/strict';
import fc from 'fast-check';
import { hashWord, WordHashes } from '../../../server/src/engine/text/word-hashes.ts';
import { words } from '../../../server/src/engine/text/words.ts';

function check(text: string): void {
  const hashes = new WordHashes();
  hashes.add(text);
  const expected = words(text).map(({ folded }) => hashWord(folded));
  assert.deepEqual([...hashes.hashes.subarray(0, hashes.length)], expected, JSON.stringify(text));
}

describe('word hashes', () => {
  it('are those of the folded words', () => {
    check('The U.S. said “don’t”: $1,200.50 for 5% of it, e.g. THE-END.');
    check("it's O'Neill.. a.b.c 3.x 3.4 x.3 l'été ÉTÉ nai\u0308ve co\u00ADop un\u2060able\uFEFFx a\u00A0b");
    check('قال الجنرال: "لا" ٣٫٥ و 漢字かな ＡＢ ﬁne');
  });

  it('are so for any text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'a',
        'B',
        '1',
        '.',
        ',',
        "'",
        '’',
        ' ',
        '\n',
        '\u00A0',
        '-',
        '$',
        '%',
        'é',
        '\u0301',
        '\u00AD',
        '\uFEFF',
        'ß',
        '٣',
        '😀',
        '漢',
      ),
      fc.nat(0xffff).map((code) => String.fromCharCode(code)),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }).map((all) => all.join('')),
        check,
      ),
      { numRuns: 150 },
    );
  });

  it('go on from text to text', () => {
    const hashes = new WordHashes();
    for (let i = 0; i < 2000; i++) hashes.add('one two');
    assert.equal(hashes.length, 4000);
    assert.equal(hashes.hashes[3999], hashWord('two'));
  });
});
