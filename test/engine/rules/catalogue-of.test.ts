import assert from 'node:assert/strict';
import { search } from '../../../server/src/engine/corpus/catalogue.ts';
import { type Corpus, emptyCorpus, updateCorpus } from '../../../server/src/engine/corpus/corpus.ts';
import { catalogueOf, catalogueSteps, READ_AT_ONCE } from '../../../server/src/engine/rules/catalogue-of.ts';
import { finish } from '../../../server/src/engine/text/steps.ts';

/** An article in which Ada Finch speaks, and so many in which nobody does. */
function corpusOf(silent: number): Corpus {
  const filler = 'The council met on Monday, and the boats stayed in.\n\n'.repeat(100);
  const texts = ['“The harbour is ours,” said Ada Finch.\n', ...Array.from({ length: silent }, () => filler)];
  const paths = texts.map((_text, i) => `/corpus/${i}.md`);
  return updateCorpus(emptyCorpus, new Map(paths.map((path, i) => [path, { path, text: texts[i]! }])));
}

function found(corpus: Corpus): readonly string[] {
  return search(catalogueOf(corpus), 'finch', 10).map(({ path }) => path);
}

describe('the catalogue of a corpus', () => {
  it('knows at once who speaks in a few articles', () => assert.deepEqual(found(corpusOf(2)), ['/corpus/0.md']));

  it('knows who speaks in many once they have been read', () => {
    const many = corpusOf(Math.ceil(READ_AT_ONCE / 5000));
    assert.deepEqual(found(many), []);
    finish(catalogueSteps(many, READ_AT_ONCE));
    assert.deepEqual(found(many), []);
    finish(catalogueSteps(many));
    assert.deepEqual(found(many), ['/corpus/0.md']);
    const more = updateCorpus(many, new Map([['/corpus/new.md', { path: '/corpus/new.md', text: 'A new one.' }]]));
    assert.deepEqual(found(more), ['/corpus/0.md']);
  });
});
