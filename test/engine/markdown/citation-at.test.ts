import assert from 'node:assert/strict';
import { citationPrefixAt } from '../../../server/src/engine/markdown/citation-at.ts';
import { parseDraft } from '../../../server/src/engine/markdown/draft.ts';
import { textOf } from '../../../server/src/engine/text/span.ts';
import { parseFixture } from '../../support/fixture.ts';

/** What is typed before the caret `$0` and the whole key that it stands in, as `before|all`. */
function check(fixture: string, expected: string | undefined): void {
  const { text, caret } = parseFixture(fixture)[0]!;
  assert.ok(caret !== undefined);
  const found = citationPrefixAt(parseDraft('/draft.md', text), caret);
  assert.equal(found && `${found.query}|${textOf(text, found.span)}`, expected, fixture);
}

describe('the citation key under the caret', () => {
  it('is empty after the sign alone', () => {
    for (const text of ['[@$0', '[@$0]', '[-@$0', '[@a; @$0', '[@a; @$0]', 'said @$0', '@$0', '(@$0)', '*@$0*']) {
      check(text, '|');
    }
  });

  it('is what was typed, and the rest of the key', () => {
    check('[@na$0', 'na|na');
    check('[@na$0to-2018]', 'na|nato-2018');
    check('[@nato-$0', 'nato-|nato-');
    check('[@nato-$0]', 'nato-|nato-');
    check('said @nato$0 that', 'nato|nato');
    check('[@a; -@bc$0, p. 3]', 'bc|bc');
    check('[@{a b$0 c}]', 'a b|a b c');
    check('[@{$0}]', '|');
    check('> quoted [@na$0', 'na|na');
  });

  it('is nowhere else', () => {
    for (const text of [
      'ada@$0',
      'ada@ex$0',
      '`@$0`',
      '`[@na$0`',
      'a\n\n    [@na$0',
      '\\@$0',
      '\\@na$0',
      '@na $0',
      '$0@na',
      'https://a.org/@$0',
      'https://a.org/@na$0',
      '<!-- @$0 -->',
      '$x@$0$',
      '@fig-$0a',
    ]) {
      check(text, undefined);
    }
  });

  it('is in front matter where that lists keys, and nowhere else', () => {
    check('---\nnocite: "@na$0"\n---\n', 'na|na');
    check('---\ntitle: A\nnocite: |\n  @a, @na$0\nlang: en\n---\n', 'na|na');
    check('---\nnocite: @$0\n---\n', '|');
    check('---\nauthor: "@na$0"\n---\n', undefined);
    check('---\nnocite: "@a"\nauthor: "ada@na$0"\n---\n', undefined);
  });
});
