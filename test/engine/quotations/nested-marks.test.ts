import assert from 'node:assert/strict';
import { closingMarkOf, customaryMark, nestedMarks } from '../../../server/src/engine/quotations/nested-marks.ts';

describe('marks that nest', () => {
  for (const [outer, language, inner, innermost] of [
    ['“', 'en', '‘ ’', '“ ”'],
    ['‘', 'en', '“ ”', '‘ ’'],
    ['"', 'en', "' '", '" "'],
    ['„', 'de', '‚ ‘', '„ “'],
    ['»', 'de', '› ‹', '» «'],
    ['«', 'fr', '“ ”', '‘ ’'],
    ['”', 'sv', '’ ’', '” ”'],
    ['「', 'ja', '『 』', '「 」'],
    ['', 'en', '“ ”', '‘ ’'],
  ] as const) {
    it(`inside ${outer || 'a block'} (${language}) are ${inner}, and inside those ${innermost}`, () => {
      const marks = [0, 1].map((depth) => nestedMarks(outer, depth, language));
      assert.deepEqual(
        marks.map(({ open, close }) => `${open} ${close}`),
        [inner, innermost],
      );
    });
  }

  it('close as their language has it', () => {
    assert.deepEqual(
      [closingMarkOf('„', 'de'), closingMarkOf('„', 'pl'), closingMarkOf('"', 'en'), closingMarkOf('«', 'ar')],
      ['“', '”', '"', '»'],
    );
  });

  it('are what a language mostly opens with, where nothing else is known', () => {
    assert.deepEqual(['en', 'de', 'fr', 'sv', undefined].map(customaryMark), ['“', '„', '«', '”', '“']);
  });
});
