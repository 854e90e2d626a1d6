import assert from 'node:assert/strict';
import { textOf } from '../../server/src/import/blocks/block.ts';
import { paragraphsOf } from '../../server/src/import/pdf/paragraphs.ts';
import { runningLines } from '../../server/src/import/pdf/running-lines.ts';
import type { Segment } from '../../server/src/import/pdf/segments.ts';

/** Lines one under the other, each with where it starts and ends. */
function lines(...all: readonly (readonly [left: number, right: number, text: string])[]): readonly Segment[] {
  return all.map(([left, right, text], i) => ({ left, right, text, base: 700 - 14 * i, size: 11 }));
}

function check(column: readonly Segment[], expected: readonly string[]): void {
  const blocks = paragraphsOf([{ number: '1', columns: [column] }]);
  assert.deepEqual(
    blocks.filter(({ kind }) => kind !== 'page').map((one) => textOf(one).replaceAll('\n', ' ')),
    expected,
  );
}

describe('the paragraphs of a page', () => {
  it('begin with an indented line, or after a short one', () => {
    check(
      lines(
        [72, 300, 'One goes on'],
        [72, 298, 'to here. Two'],
        [72, 301, 'ends.'],
        [86, 300, 'Three is'],
        [72, 150, 'short.'],
        [72, 300, 'Four.'],
      ),
      ['One goes on to here. Two ends.', 'Three is short.', 'Four.'],
    );
  });

  it('that are read from the right begin and end on the other side', () => {
    check(lines([72, 300, 'قرر المجلس'], [90, 300, 'رفض البيع.'], [200, 300, 'انتهى.'], [72, 300, 'وقال الرئيس']), [
      'قرر المجلس رفض البيع. انتهى.',
      'وقال الرئيس',
    ]);
  });

  it('are none of what a browser prints around them', () => {
    const page = lines(
      [72, 150, '11/26/26, 1:30 PM'],
      ...['One.', 'Two.', 'Three.', 'Four.'].map((text) => [72, 300, text] as const),
      [72, 200, 'https://example.org/a'],
      [290, 300, '1/1'],
    );
    assert.deepEqual(
      [...runningLines([page])[0]!].map(({ text }) => text),
      ['11/26/26, 1:30 PM', 'https://example.org/a', '1/1'],
    );
  });
});
