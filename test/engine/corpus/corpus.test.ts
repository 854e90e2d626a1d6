import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type Corpus,
  corpusSteps,
  emptyCorpus,
  type SourceFiles,
  sourcesOf,
  updateCorpus,
} from '../../../server/src/engine/corpus/corpus.ts';
import { findCandidates } from '../../../server/src/engine/corpus/passages.ts';

const TEXTS = [
  'We will not sell the harbour.',
  '---\nkey: b\n---\nThe ferry must leave on time.',
  '---\nkey: c\n---\n',
  '',
];
const files: fc.Arbitrary<SourceFiles> = fc
  .array(fc.tuple(fc.constantFrom('/a.md', '/b.md', '/c.txt', '/d.md'), fc.constantFrom(...TEXTS, undefined)), {
    maxLength: 4,
  })
  .map((all) => new Map(all.map(([path, text]) => [path, text === undefined ? undefined : { path, text }])));

/** All that can be asked of a corpus, in the order in which it answers. */
function answers(corpus: Corpus): unknown {
  return {
    sources: [...corpus.sources].map(([path, { text, unreadable }]) => [path, text, unreadable]),
    keys: ['a', 'b', 'c', 'd'].map((key) => sourcesOf(corpus, key).map(({ path }) => path)),
    size: corpus.byKey.size,
    found: findCandidates(corpus.passages, ['the', 'ferry', 'must', 'leave'], 9).map(({ path }) => path),
  };
}

describe('a corpus', () => {
  it('is after any history what it would be made at once, with its sources in the order of their paths', () => {
    fc.assert(
      fc.property(fc.array(files, { maxLength: 6 }), (history) => {
        const corpus = history.reduce(updateCorpus, emptyCorpus);
        const left = new Map([...corpus.sources.values()].map(({ path, text }) => [path, { path, text }]));
        assert.deepEqual(answers(corpus), answers(updateCorpus(emptyCorpus, new Map([...left].reverse()))));
        assert.deepEqual([...corpus.sources.keys()], [...left.keys()].sort());
      }),
    );
  });

  it('is not changed by steps that were taken on from it, finished or not', () => {
    fc.assert(
      fc.property(files, files, fc.nat(6), (first, second, patience) => {
        const corpus = updateCorpus(emptyCorpus, first);
        const before = answers(corpus);
        const steps = corpusSteps(corpus, second);
        for (let i = 0; i < patience; i++) steps.next();
        assert.deepEqual(answers(corpus), before);
      }),
    );
  });

  it('is the same one where a file says what it said', () => {
    const one = new Map([['/a.md', { path: '/a.md', text: TEXTS[0]! }]]);
    const corpus = updateCorpus(emptyCorpus, one);
    assert.equal(updateCorpus(corpus, new Map(one)), corpus);
    assert.equal(updateCorpus(corpus, new Map([['/none.md', undefined]])), corpus);
  });
});
