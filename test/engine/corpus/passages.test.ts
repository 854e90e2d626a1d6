import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  emptyPassages,
  findCandidates,
  type PassageIndex,
  updatePassages,
} from '../../../server/src/engine/corpus/passages.ts';
import { words } from '../../../server/src/engine/text/words.ts';

const ARTICLES: Readonly<Record<string, string>> = {
  harbour:
    'The council met on Monday. “We will not sell the old harbour to anybody, whatever the price may be, because our children will need it,” said Ada Finch. The vote was close.',
  bridge:
    'A new bridge opened on Monday. “It is a very good thing for the town and for all who live beyond the river,” the mayor said.',
  copy: 'From our files. “We will not sell the old harbour to anybody, whatever the price may be, because our children will need it,” said Ada Finch.',
  port: 'The price of the old port may be what the children of the council will need to know, whatever anybody said on Monday about a harbour.',
};

const index = updatePassages(emptyPassages, new Map(Object.entries(ARTICLES)));

function foldedWords(text: string): readonly string[] {
  return words(text).map(({ folded }) => folded);
}

/** The first candidates for a quotation, all those with as many votes as the best. */
function check(quotation: string, ...paths: readonly string[]): void {
  const found = findCandidates(index, foldedWords(quotation), 8);
  const best = found.filter(({ votes }) => votes === found[0]!.votes).map(({ path }) => path);
  assert.deepEqual(best, paths, quotation);
}

describe('the passage index', () => {
  it('finds the words as they stand', () => {
    check('a very good thing for the town', 'bridge');
    check('whatever the price may be, because our children will need it', 'copy', 'harbour');
    check('very good', 'bridge');
  });

  it('finds them with one or two words changed', () => {
    check('We would not sell the new harbour to anybody, whatever the price may be', 'copy', 'harbour');
    check('It was a very bad thing for the town and for all', 'bridge');
    check('a very good day for the town', 'bridge');
  });

  it('finds them without a clause in between', () => {
    check('We will not sell the old harbour to anybody, because our children will need it', 'copy', 'harbour');
    check('It is a very good thing … for all who live beyond the river', 'bridge');
  });

  it('says where in the source they stand', () => {
    const [first] = findCandidates(index, foldedWords('a very good thing for the town'), 1);
    assert.equal(
      foldedWords(ARTICLES['bridge']!)
        .slice(first!.word, first!.word + 3)
        .join(' '),
      'a very good',
    );
    assert.equal(first!.votes, 6);
  });

  it('finds nothing of words that nobody wrote', () => {
    assert.deepEqual(
      findCandidates(index, foldedWords('purple elephants dance slowly under seven frozen suns tonight'), 8),
      [],
    );
    assert.deepEqual(findCandidates(index, [], 8), []);
    assert.deepEqual(findCandidates(index, ['harbour'], 8), []);
    assert.deepEqual(findCandidates(emptyPassages, foldedWords('a very good thing'), 8), []);
  });
});

describe('a change of the passage index', () => {
  const vocabulary = fc.constantFrom(
    ...'we will not sell the old harbour to any one said ada finch on monday'.split(' '),
  );
  const text = fc.array(vocabulary, { maxLength: 40 }).map((all) => all.join(' '));
  const path = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const change = fc.array(fc.tuple(path, fc.option(text, { nil: undefined })), { minLength: 1, maxLength: 3 });
  const histories = fc.array(change, { minLength: 1, maxLength: 30 });

  function replay(history: readonly (readonly (readonly [string, string | undefined])[])[]): {
    readonly index: PassageIndex;
    readonly texts: ReadonlyMap<string, string>;
  } {
    const texts = new Map<string, string>();
    let index = emptyPassages;
    for (const changes of history) {
      index = updatePassages(index, new Map(changes));
      for (const [path, text] of new Map(changes)) text === undefined ? texts.delete(path) : texts.set(path, text);
    }
    return { index, texts };
  }

  /** Those that hold all of the query, with every gram's vote. */
  function full(index: PassageIndex, query: readonly string[]): readonly string[] {
    const grams = query.length - (query.length <= 8 ? 1 : 2);
    return findCandidates(index, query, 10)
      .filter(({ votes }) => votes === Math.min(grams, new Set(gramsOf(query)).size) || votes === grams)
      .map(({ path }) => path)
      .sort();
  }

  function gramsOf(query: readonly string[]): readonly string[] {
    const length = query.length <= 8 ? 2 : 3;
    return query.slice(length - 1).map((_word, i) => query.slice(i, i + length).join(' '));
  }

  it('gives what an index of the same texts made at once gives, and finds every run of five words', () => {
    fc.assert(
      fc.property(histories, fc.nat(), fc.integer({ min: 5, max: 14 }), (history, seed, length) => {
        const { index, texts } = replay(history);
        const fresh = updatePassages(emptyPassages, texts);
        assert.equal(index.size, texts.size);
        for (const [path, text] of texts) {
          const all = foldedWords(text);
          if (all.length < length) continue;
          const start = seed % (all.length - length + 1);
          const query = all.slice(start, start + length);
          assert.ok(findCandidates(index, query, 10).some((candidate) => candidate.path === path));
          assert.deepEqual(full(index, query), full(fresh, query));
        }
      }),
      { numRuns: 25 },
    );
  });

  it('leaves the index before it as it was', () => {
    fc.assert(
      fc.property(histories, change, text, (history, changes, text) => {
        const { index } = replay(history);
        const before = findCandidates(index, foldedWords(text), 10);
        updatePassages(index, new Map(changes));
        assert.deepEqual(findCandidates(index, foldedWords(text), 10), before);
      }),
      { numRuns: 25 },
    );
  });

  it('keeps the layers few', () => {
    let index = emptyPassages;
    for (let i = 0; i < 200; i++)
      index = updatePassages(index, new Map([[`path ${i % 90}`, `text number ${i} of all`]]));
    assert.equal(index.size, 90);
    assert.ok(index.layers.length <= 17, `${index.layers.length} layers`);
    assert.deepEqual(
      findCandidates(index, ['number', '155', 'of', 'all'], 1).map(({ path, votes }) => [path, votes]),
      [['path 65', 3]],
    );
  });
});
