import assert from 'node:assert/strict';
import { type Item, segmentsOf } from '../../server/src/import/pdf/segments.ts';

/** The segments of one line, from runs of letters that stand so many points from the left; each letter is 6 points wide. */
function check(runs: readonly (readonly [number, string, 'ltr' | 'rtl'])[], expected: readonly string[]): void {
  const items = runs.map(
    ([x, str, dir]): Item => ({ str, dir, width: str.length * 6, transform: [12, 0, 0, 12, x, 700] }),
  );
  assert.deepEqual(
    segmentsOf(items).map(({ text }) => text),
    expected,
  );
}

describe('a line of a page', () => {
  it('is put together from its runs, with spaces where there are gaps', () => {
    check(
      [
        [0, 'The of', 'ltr'],
        [36, 'fice', 'ltr'],
        [64, 'said', 'ltr'],
      ],
      ['The office said'],
    );
    check([[0, 'The o\uFB03ce', 'ltr']], ['The office']);
  });

  it('is parted at a gutter, however narrow', () => {
    check(
      [
        [0, 'The council', 'ltr'],
        [77, 'voted', 'ltr'],
      ],
      ['The council', 'voted'],
    );
  });

  it('that is read from the right has its runs from there, and Latin ones in their own order', () => {
    check(
      [
        [0, '."', 'ltr'],
        [12, 'لأحد', 'rtl'],
        [36, ' ', 'rtl'],
        [42, 'نبيع', 'rtl'],
        [66, ' : ', 'ltr'],
        [84, 'وقال', 'rtl'],
      ],
      ['وقال : نبيع لأحد".'],
    );
    check(
      [
        [0, 'القديم', 'rtl'],
        [40, 'NATO', 'ltr'],
        [68, 'HQ', 'ltr'],
        [84, 'مقر', 'rtl'],
        [106, 'في', 'rtl'],
        [122, 'ﻗﺮر', 'rtl'],
      ],
      ['قرر في مقر NATO HQ القديم'],
    );
  });
});
