import assert from 'node:assert/strict';
import { emptyCorpus, updateCorpus } from '../../../server/src/engine/corpus/corpus.ts';
import { nearestKey } from '../../../server/src/engine/corpus/nearest-key.ts';

describe('the nearest key', () => {
  const keys = ['nato-2018', 'nato-2019', 'harbour-vote', 'état-2020', 'مقال', 'ancient'];
  const paths = keys.map((key) => `/corpus/${key}.md`);
  const corpus = updateCorpus(emptyCorpus, new Map(paths.map((path) => [path, { path, text: 'Words.' }])));

  function check(key: string, nearest: string | undefined): void {
    assert.equal(nearestKey(corpus, key), nearest, key);
  }

  it('is one mistyped', () => {
    check('nato-2081', 'nato-2018');
    check('nato2018', 'nato-2018');
    check('Nato_2018', 'nato-2018');
    check('harbor-vote', 'harbour-vote');
    check('etat-2020', 'état-2020');
    check('مقاال', 'مقال');
  });

  it('is one begun, or gone on with', () => {
    check('harbour', 'harbour-vote');
    check('ancient-history', 'ancient');
    check('vote', 'harbour-vote');
  });

  it('is none where nothing is near', () => {
    for (const key of ['smith', 'na', 'x', '', '-', 'zzzz-2018-abc']) check(key, undefined);
    assert.equal(nearestKey(emptyCorpus, 'nato'), undefined);
  });
});
