import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { words } from '../../../server/src/engine/text/words.ts';

function check(text: string, ...expected: string[]): void {
  it(JSON.stringify(text), () => {
    assert.deepEqual(
      words(text).map(({ folded }) => folded),
      expected,
    );
  });
}

describe('words', () => {
  check('We will not sell it.', 'we', 'will', 'not', 'sell', 'it');
  check('“Don’t!” - he’s', "don't", "he's");
  check('West\u2060’s and 12\u2060', "west's", 'and', '12');
  check("'quoted' rock 'n' roll", 'quoted', 'rock', 'n', 'roll');
  check('1,200 homes, 4.5 or 4·5', '1,200', 'homes', '4.5', 'or', '4.5');
  check('The U.S. Navy.', 'the', 'us', 'navy');
  check('the end.Then', 'the', 'end', 'then');
  check('well-known – well—known', 'well', 'known', 'well', 'known');
  check('£5 and 10 % of $3', '£', '5', 'and', '10', '%', 'of', '$', '3');
  check('co\u00ADoperate zero\u200Bwidth', 'cooperate', 'zerowidth');
  check('ﬁnal ofﬁce CAFÉ cafe\u0301', 'final', 'office', 'café', 'café');
  check('L’été n’est pas', "l'été", "n'est", 'pas');
  check('المينــاء لأي أَحَد ١٢٫٥', 'الميناء', 'لاي', 'احد', '12.5');
  check('日本 text 𝒜𝒷', '日', '本', 'text', 'ab');
  check('修理费1400万元 ที่ ๑๒', '修', '理', '费', '1400', '万', '元', 'ที่', '12');
  check('');

  it('are read from a span alone, cut at its ends', () => {
    assert.deepEqual(words('one two three', { start: 1, end: 6 }), [
      { start: 1, end: 3, folded: 'ne' },
      { start: 4, end: 6, folded: 'tw' },
    ]);
  });

  it('lie in order inside the text, and none of it that is a letter or digit is left out', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.oneof(fc.constantFrom(..."aB3é'’.,-$%[] \n\u00AD\u0301"), fc.string({ unit: 'grapheme' })),
        }),
        (text) => {
          let end = 0;
          for (const word of words(text)) {
            assert.ok(word.start >= end && word.end > word.start && word.end <= text.length);
            assert.doesNotMatch(text.slice(end, word.start), /[\p{L}\p{N}]/u);
            end = word.end;
          }
          assert.doesNotMatch(text.slice(end), /[\p{L}\p{N}]/u);
        },
      ),
    );
  });

  it('of a text are those of its two halves, when a space parts them', () => {
    const half = fc.string({ unit: fc.constantFrom(..."abU3é'’.,-$ ") });
    fc.assert(
      fc.property(half, half, (left, right) => {
        const folded = (text: string) => words(text).map((word) => word.folded);
        assert.deepEqual(folded(`${left} ${right}`), [...folded(left), ...folded(right)]);
      }),
    );
  });
});
