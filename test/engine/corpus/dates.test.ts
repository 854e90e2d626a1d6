import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findDate, readDate } from '../../../server/src/engine/corpus/dates.ts';

function check(text: string, iso: string | undefined): void {
  assert.equal(readDate(text), iso, text);
}

describe('dates', () => {
  it('in figures', () => {
    check('2018-10-26', '2018-10-26');
    check('2018-10', '2018-10');
    check('2018', '2018');
    check('2018-10-26T10:00:00Z', '2018-10-26');
    check('2018/1/6', '2018-01-06');
    check('09.11.2017', '2017-11-09');
    check('26/10/2018', '2018-10-26');
    check('10/26/2018', '2018-10-26');
    check('04/04/2018', '2018-04-04');
  });

  it('in words', () => {
    check('26 October 2018', '2018-10-26');
    check('Oct. 26, 2018', '2018-10-26');
    check('October 26th, 2018', '2018-10-26');
    check('October 2018', '2018-10');
    check('1er février 2020', '2020-02-01');
    check('26. Oktober 2018', '2018-10-26');
    check('26 de octubre de 2018', '2018-10-26');
    check('٢٦ أكتوبر ٢٠١٨', '2018-10-26');
    check('26 تشرين الأول 2018', '2018-10-26');
  });

  it('that no calendar has, or that can be two days, are none', () => {
    for (const text of [
      '2018-13-45',
      '2018-02-30',
      '30 February 2018',
      '3/4/2018',
      'soon',
      '',
      '12345',
      '26 October',
    ]) {
      check(text, undefined);
    }
    check('2020-02-29', '2020-02-29');
    check('1900-02-29', undefined);
  });

  it('are found where they stand', () => {
    assert.deepEqual(findDate('issued Oct 26, 2018, at noon'), { start: 7, end: 19, iso: '2018-10-26' });
    assert.equal(findDate('a marchioness of 2018'), undefined);
  });

  it('are read from any text', () => {
    const piece = fc.constantFrom('26', '10', '2018', ' ', '. ', '/', '-', 'October', 'mai', 'de ', 'x', 'İ', '٢');
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (text) => {
        const found = findDate(text);
        if (found !== undefined) assert.equal(findDate(text.slice(found.start, found.end))?.iso, found.iso);
        assert.match(readDate(text) ?? '2018', /^\d{4}(?:-\d\d){0,2}$/);
      }),
    );
  });
});
