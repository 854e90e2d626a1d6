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
    ['do not', 'don’t', 'contractions'],
    ['cannot', 'can’t', 'contractions'],
    ['will not', 'won’t', 'contractions'],
    ['we have', 'we’ve', 'contractions'],
    ['she would', 'she’d', 'contractions'],
    ['it is not', 'it isn’t', 'contractions'],
    ["it isn't", 'it’s not', 'contractions'],
    ['do', 'don’t', undefined],
    ['14', 'fourteen', 'numerals'],
    ['1,200', '1200', 'thousandsSeparators'],
    ['1.2 million', '1,200,000', 'numerals'],
    ['a hundred', '100', 'numerals'],
    ['twenty-first', '21st', 'numerals'],
    ['first', 'one', undefined],
    ['14', '40', undefined],
    ['14', 'fifteen', undefined],
    ['five six', '56', undefined],
    ['percent', '%', 'variantSpelling'],
    ['per cent', '%', 'variantSpelling'],
    ['honour', 'honor', 'variantSpelling'],
    ['stopped', "stopp'd", 'variantSpelling'],
    ['organised', 'organized', 'variantSpelling'],
    ['travelled', 'traveled', 'variantSpelling'],
    ['receive', 'recieve', 'spelling'],
    ['committee', 'comittee', 'spelling'],
    ['should of', 'should have', undefined],
    ['of', 'have', 'grammar'],
    ['any one', 'anyone', 'variantSpelling'],
    ['résumé', 'resume', 'spelling'],
    ['county', 'country', undefined],
    ['united', 'untied', undefined],
    ['filled', 'filed', undefined],
    ['million', 'billion', undefined],
    ['need', 'needs', undefined],
  ]);
  check('fr', [
    ['21', 'vingt et un', 'numerals'],
    ['80', 'quatre-vingts', 'numerals'],
    ['85', 'quatre-vingt-cinq', 'numerals'],
    ['ecole', 'école', 'spelling'],
    ['eleve', 'élève', 'spelling'],
    ['travaille', 'travaillé', undefined],
    ['a', 'à', undefined],
  ]);
  check('de', [
    ['25', 'fünfundzwanzig', 'numerals'],
    ['dass', 'daß', 'variantSpelling'],
    ['Grossmutter', 'Großmutter', 'spelling'],
    ['Cafe', 'Café', 'spelling'],
    ['hatte', 'hätte', undefined],
    ['schon', 'schön', undefined],
  ]);
  check('es', [
    ['35', 'treinta y cinco', 'numerals'],
    ['nacion', 'nación', 'spelling'],
    ['solo', 'sólo', 'spelling'],
    ['exploto', 'explotó', undefined],
    ['si', 'sí', undefined],
    ['esta', 'está', undefined],
  ]);
  check('pl', [['być', 'byc', undefined]]);
});
