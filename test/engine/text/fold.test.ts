import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { foldWord } from '../../../server/src/engine/text/fold.ts';

describe('folding', () => {
  const same: readonly (readonly [string, string])[] = [
    ['Harbour', 'HARBOUR'],
    ['don’t', "don't"],
    ['U.S', 'US'],
    ['ﬁve', 'five'],
    ['cafe\u0301', 'café'],
    ['co\u00ADop', 'coop'],
    ['٢٠١٨', '2018'],
    ['4·5', '4.5'],
    ['أحمد', 'احمد'],
    ['مدينة', 'مدينه'],
    ['مَدْرَسَة', 'مدرسة'],
  ];
  for (const [one, other] of same) it(`${one} = ${other}`, () => assert.equal(foldWord(one), foldWord(other)));

  const apart: readonly (readonly [string, string])[] = [
    ['café', 'cafe'],
    ['its', "it's"],
    ['4.5', '45'],
    ['naïve', 'naive'],
  ];
  for (const [one, other] of apart) it(`${one} ≠ ${other}`, () => assert.notEqual(foldWord(one), foldWord(other)));

  it('changes nothing more when done again', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (word) => foldWord(foldWord(word)) === foldWord(word)));
  });
});
