import assert from 'node:assert/strict';
import { emptyPassages, type PassageIndex, updatePassages } from '../../../server/src/engine/corpus/passages.ts';
import { pathsWithWord, textWordsSteps } from '../../../server/src/engine/corpus/text-words.ts';
import { finish } from '../../../server/src/engine/text/steps.ts';

describe('the words of all texts', () => {
  function indexOf(texts: Readonly<Record<string, string | undefined>>, before = emptyPassages): PassageIndex {
    const index = updatePassages(before, new Map(Object.entries(texts)));
    finish(textWordsSteps(index));
    return index;
  }

  const index = indexOf({
    '/2001.md': 'The pier was cleared.',
    '/2002.md': 'Nobody clears the École.',
    '/2003.md': 'A pier.',
  });

  it('lead to texts by how a word begins, the word itself and later paths first', () => {
    assert.deepEqual(pathsWithWord(index, 'pier', 10), ['/2003.md', '/2001.md']);
    assert.deepEqual(pathsWithWord(index, 'clear', 10), ['/2002.md', '/2001.md']);
    assert.deepEqual(pathsWithWord(index, 'cleared', 10), ['/2001.md']);
    assert.deepEqual(pathsWithWord(index, 'ecol', 10), ['/2002.md']);
    assert.deepEqual(pathsWithWord(index, 'harbour', 10), []);
    assert.deepEqual(pathsWithWord(index, 'pier', 1), ['/2003.md']);
  });

  it('are those of the texts as they are now', () => {
    const changed = indexOf({ '/2003.md': 'A quay.', '/2001.md': undefined }, index);
    assert.deepEqual(pathsWithWord(changed, 'pier', 10), []);
    assert.deepEqual(pathsWithWord(changed, 'quay', 10), ['/2003.md']);
  });

  it('are not known before they were made', () => {
    const fresh = updatePassages(emptyPassages, new Map([['/a.md', 'A pier.']]));
    assert.equal(pathsWithWord(fresh, 'pier', 10), undefined);
  });
});
