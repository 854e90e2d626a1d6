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

  it('have the words that a line’s end parts as the document writes them', () => {
    const written = (first: string, second: string, elsewhere: string, expected: string) =>
      check(lines([72, 300, `${elsewhere} and ${first}`], [72, 300, `${second} goes on.`]), [
        `${elsewhere} and ${expected} goes on.`,
      ]);
    written('regu-', 'lations', 'Laws', 'regulations');
    written('gate-', 'keepers', 'All gatekeepers', 'gatekeepers');
    written('gate-', 'keepers', 'A gate-keepers’ hall', 'gate-keepers');
    written('port-to-', 'port', 'Trade', 'port-to-port');
    written('port-', 'to-port', 'Trade', 'port-to-port');
    // Nothing tells: a quotation fits this, with the hyphen or without.
    written('gate-', 'keepers', 'The gate', 'gate- keepers');
  });

  it('are none of the headers that stand at one height, and all of the lines that are alike at any', () => {
    const page = (i: number, height: number) => [
      { left: 72, right: 300, text: `Harbour report ${i}`, base: 780, size: 11 },
      ...lines([72, 300, `Witness ${i} said`], [72, 300, 'that the wall'], [72, 300, 'would hold.']),
      { left: 72, right: 300, text: `Nobody asked witness ${i} again.`, base: height, size: 11 },
      { left: 72, right: 300, text: `Port Royal, ${i} May`, base: 60, size: 11 },
    ];
    assert.deepEqual(
      runningLines([page(1, 300), page(2, 90)]).map((found) => [...found].map(({ text }) => text)),
      [
        ['Harbour report 1', 'Port Royal, 1 May'],
        ['Harbour report 2', 'Port Royal, 2 May'],
      ],
    );
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
