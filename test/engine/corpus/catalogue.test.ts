import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type CatalogueEntry, catalogue, search } from '../../../server/src/engine/corpus/catalogue.ts';

const ENTRIES: readonly CatalogueEntry[] = [
  entry('nato-2018', '2018-10-26', 'Military Leaders Hold Staff Talks', 'North Atlantic Treaty Organization', [
    'Jan Broeks',
    'Stuart Peach',
  ]),
  entry('nato-2019', '2019-01-02', 'A New Year', 'North Atlantic Treaty Organization', []),
  entry('harbour-vote', '2021-05-01', 'Council keeps the old harbour', 'Port Herald', ['Ada Finch']),
  entry('état-2020', '2020-03-03', 'L’État et la mer', 'Le Port', ['Zoë Müller-Großmann']),
  entry('مقال', undefined, 'هيئة الأركان تؤكد', undefined, ['هانز ويرمان']),
  entry('ancient', undefined, 'Natural harbours of the world', undefined, []),
];

function entry(
  key: string,
  date: string | undefined,
  title: string,
  publisher: string | undefined,
  speakers: readonly string[],
): CatalogueEntry {
  return { key, path: `/corpus/${key}.md`, title, publisher, date, author: undefined, speakers };
}

function check(query: string, ...keys: readonly string[]): void {
  assert.deepEqual(
    search(catalogue(ENTRIES), query, 50).map(({ key }) => key),
    keys,
    query,
  );
}

describe('the catalogue', () => {
  it('lists all for an empty query, newest first, the undated last', () => {
    check('', 'harbour-vote', 'état-2020', 'nato-2019', 'nato-2018', 'ancient', 'مقال');
    check(' - ', 'harbour-vote', 'état-2020', 'nato-2019', 'nato-2018', 'ancient', 'مقال');
    assert.equal(search(catalogue(ENTRIES), '', 2).length, 2);
  });

  it('puts keys that start with the query before words that do', () => {
    check('na', 'nato-2018', 'nato-2019', 'ancient');
    check('nato-2018', 'nato-2018');
    check('nato-20', 'nato-2018', 'nato-2019');
    check('NATO2019', 'nato-2019');
  });

  it('finds by any word of key, title, publisher, speaker or date', () => {
    check('vote', 'harbour-vote');
    check('staff', 'nato-2018');
    check('herald', 'harbour-vote');
    check('broeks', 'nato-2018');
    check('2021', 'harbour-vote');
    check('nato 2108', 'nato-2018');
  });

  it('needs every word of the query', () => {
    check('north peach', 'nato-2018');
    check('nato-broeks', 'nato-2018');
    check('north finch');
  });

  it('knows no case and no accents', () => {
    check('etat', 'état-2020');
    check('MULLER', 'état-2020');
    check('grossmann', 'état-2020');
    check('zoe', 'état-2020');
    check('الاركان', 'مقال');
  });

  it('allows for a typing slip in words of four letters and more, also while the word is typed', () => {
    check('brooks', 'nato-2018');
    check('broek', 'nato-2018');
    check('borek', 'nato-2018');
    check('habrour', 'harbour-vote', 'ancient');
    check('organisaton', 'nato-2019', 'nato-2018');
    check('abx');
    check('xyzzy');
  });

  it('answers with what it was given', () => {
    const word = fc.constantFrom('nato', 'Harbour', 'été', 'x1', '2018', '-', 'الناتو', '');
    const text = fc.array(word, { maxLength: 4 }).map((all) => all.join(' '));
    const some = fc.record({
      key: word,
      path: word,
      title: text,
      publisher: text,
      date: word,
      author: text,
      speakers: fc.array(text),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 8 }), text, fc.nat(4), (entries, query, limit) => {
        const known = catalogue(entries);
        const found = search(known, query, limit);
        assert.ok(found.length <= limit && found.every((entry) => (entries as CatalogueEntry[]).includes(entry)));
        assert.equal(new Set(found).size, found.length);
        for (const { title } of entries) assert.ok(search(known, title, entries.length).length > 0);
      }),
    );
  });
});
