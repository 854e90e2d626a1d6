import assert from 'node:assert/strict';
import { readLocator } from '../../../server/src/engine/markdown/locators.ts';
import { textOf } from '../../../server/src/engine/text/span.ts';

/** The locator as "label: numbers", with its ranges where they are more than one number. */
function check(suffix: string, expected: string | undefined): void {
  const found = readLocator(suffix);
  const ranges = found?.ranges.map(({ first, last }) => (first === last ? first : `${first} to ${last}`)).join(', ');
  assert.equal(found && `${found.label}: ${ranges}`, expected, suffix);
  if (found === undefined) return;
  assert.equal(suffix.slice(found.start, found.end).endsWith(textOf(suffix, found.numbers)), true);
  assert.match(textOf(suffix, found.numbers), /^[\divxlcdm]/i);
}

describe('locators', () => {
  it('are pages, in each of their forms', () => {
    check(', p. 33', 'page: 33');
    check(', pp. 33-35 and *passim*', 'page: 33 to 35');
    check(', pp. 33–35, 38, and nowhere else', 'page: 33 to 35, 38');
    check(', pp. iv, vi--xi', 'page: iv, vi to xi');
    check('p. 33', 'page: 33');
    check(' p. 33', 'page: 33');
    check(', p.33', 'page: 33');
    check(', 33', 'page: 33');
    check(', 33-35', 'page: 33 to 35');
    check('{pp. 33} so', 'page: 33');
    check(', {p. 33}', 'page: 33');
    check(', page 12a', 'page: 12a');
    check(', S. 33f.', 'page: 33 to 34');
    check(', S. 33 ff. und öfter', 'page: 33 to Infinity');
    check(', p. 33 for it', 'page: 33');
    check(', S. 33', 'page: 33');
    check(', pág. 33', 'page: 33');
    check(', ص 33', 'page: 33');
  });

  it('are other places, by the terms of CSL', () => {
    check(', para. 3', 'paragraph: 3');
    check(', ¶ 3', 'paragraph: 3');
    check(', §§ 5--6', 'section: 5 to 6');
    check(', § 5', 'section: 5');
    check(', chap. 2', 'chapter: 2');
    check(', chapter 2 & 3', 'chapter: 2, 3');
    check(', l. 7', 'line: 7');
    check(', ll. 7-9', 'line: 7 to 9');
    check(', bk. ii', 'book: ii');
    check(', fig. 4', 'figure: 4');
    check(', n. 12', 'note: 12');
    check(', vol. 3', 'volume: 3');
    check(', v. 16', 'verse: 16');
    check(', Kap. 2', 'chapter: 2');
    check(', art. 5', 'article: 5');
    check(', act 3', 'act: 3');
    check(', tbl. 4', 'table: 4');
  });

  it('are times', () => {
    check(', 12:30', 'timestamp: 12:30');
    check(', at 00:12:30', 'timestamp: 00:12:30');
    check(', 12:30–13:05', 'timestamp: 12:30 to 13:05');
  });

  it('are none of other words', () => {
    check('', undefined);
    check(', and elsewhere', undefined);
    check(' 33 years later', undefined);
    check(', {}99 years later', undefined);
    check(', passim', undefined);
    check(', pages of it', undefined);
    check(', p. x-ray', undefined);
    check(', vivid', undefined);
    check(', mix', undefined);
    check(', 1st edition', undefined);
    check(', notes on lamps', undefined);
  });
});
