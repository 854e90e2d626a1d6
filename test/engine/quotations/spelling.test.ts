import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { likeness } from '../../../server/src/engine/quotations/spelling.ts';
import { wordClasses } from '../../../server/src/engine/quotations/word-classes.ts';
import { words } from '../../../server/src/engine/text/words.ts';

function check(
  language: string,
  rows: readonly (readonly [one: string, other: string, likeness: string | undefined])[],
): void {
  const folded = (text: string) => words(text).map((word) => word.folded);
  for (const [one, other, expected] of rows) {
    it(`${one} | ${other}: ${expected ?? 'other words'}`, () => {
      assert.equal(likeness(folded(one), folded(other), wordClasses(language)), expected);
      assert.equal(likeness(folded(other), folded(one), wordClasses(language)), expected);
    });
  }
}

describe('the same words in another dress', () => {
  check('en', [
    ['do not', 'don’t', 'contraction'],
    ['cannot', 'can’t', 'contraction'],
    ['will not', 'won’t', 'contraction'],
    ['we have', 'we’ve', 'contraction'],
    ['she would', 'she’d', 'contraction'],
    ['it is not', 'it isn’t', 'contraction'],
    ["it isn't", 'it’s not', 'contraction'],
    ['do', 'don’t', undefined],
    ['14', 'fourteen', 'spelling'],
    ['1,200', '1200', 'spelling'],
    ['1.2 million', '1,200,000', 'spelling'],
    ['a hundred', '100', 'spelling'],
    ['twenty-first', '21st', 'spelling'],
    ['first', 'one', undefined],
    ['14', '40', undefined],
    ['14', 'fifteen', undefined],
    ['five six', '56', undefined],
    ['percent', '%', 'spelling'],
    ['per cent', '%', 'spelling'],
    ['honour', 'honor', 'spelling'],
    ['organised', 'organized', 'spelling'],
    ['travelled', 'traveled', 'spelling'],
    ['receive', 'recieve', 'spelling'],
    ['committee', 'comittee', 'spelling'],
    ['should of', 'should have', undefined],
    ['of', 'have', 'spelling'],
    ['any one', 'anyone', 'spelling'],
    ['county', 'country', undefined],
    ['united', 'untied', undefined],
    ['filled', 'filed', undefined],
    ['million', 'billion', undefined],
    ['need', 'needs', undefined],
  ]);
  check('fr', [
    ['21', 'vingt et un', 'spelling'],
    ['80', 'quatre-vingts', 'spelling'],
    ['85', 'quatre-vingt-cinq', 'spelling'],
    ['ecole', 'école', 'spelling'],
  ]);
  check('de', [
    ['25', 'fünfundzwanzig', 'spelling'],
    ['dass', 'daß', 'spelling'],
  ]);
  check('es', [['35', 'treinta y cinco', 'spelling']]);
  check('ar', [['14', '١٤', 'spelling']]);
});
