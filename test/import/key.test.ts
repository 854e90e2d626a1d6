import assert from 'node:assert/strict';
import type { ArticleMetadata } from '../../server/src/import/article.ts';
import { DEFAULT_KEY_PATTERN, makeKey } from '../../server/src/import/key.ts';

function check(
  metadata: ArticleMetadata,
  expected: string,
  { pattern = DEFAULT_KEY_PATTERN, taken = [''], name = 'clipping 7' } = {},
): void {
  assert.equal(
    makeKey(pattern, metadata, name, (key) => taken.includes(key)),
    expected,
  );
}

describe('a key', () => {
  it('is the publisher, the year and a word', () => {
    check(
      { title: 'Council Keeps the Old Harbour Open', publisher: 'The Harbour Post', date: '2021-10-21' },
      'harbour-post-2021-council',
    );
    check({ title: 'NATO talks', publisher: 'North Atlantic Treaty Organization', date: '2018' }, 'nato-2018-talks');
    check({ title: 'What will become of Iran?', publisher: 'www.example.co.uk', date: '2018' }, 'example-2018-become');
  });

  it('makes do with what is stated', () => {
    check({ title: 'Council Keeps the Old Harbour Open' }, 'council-keeps-harbour');
    check({ title: 'المجلس يبقي الميناء القديم مفتوحا' }, 'المجلس-يبقي-الميناء');
    check({ publisher: 'NWA', date: '2021' }, 'nwa-2021');
    check({}, 'clipping-7');
    check({}, 'source', { name: '???' });
  });

  it('is another one where it is taken', () => {
    check({ publisher: 'NWA', date: '2021' }, 'nwa-2021-3', { taken: ['nwa-2021', 'nwa-2021-2'] });
  });

  it('follows a pattern', () => {
    const metadata = { title: 'Council keeps it', author: 'Ada van der Finch and Ben Marsh', date: '2021-10-21' };
    check(metadata, 'finch2021', { pattern: '{author}{year}', taken: [] });
    check(metadata, 'finch-2021-10-21-council-keeps', { pattern: '{author}-{date}-{title}' });
  });

  it('is a name that any disk takes', () => {
    check({ publisher: '../../etc: a/b\\c', date: '2021' }, 'etc-a-b-2021');
    check({}, 'con-source', { name: 'CON' });
  });
});
