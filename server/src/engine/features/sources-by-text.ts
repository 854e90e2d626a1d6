import type { Corpus } from '../corpus/corpus.ts';
import { findCandidates } from '../corpus/passages.ts';
import { squeezed } from '../corpus/search-form.ts';
import { pathsWithWord } from '../corpus/text-words.ts';
import { foldedWords } from '../text/words.ts';

/**
 * The paths of sources whose text has these words, wherever in the corpus: several one behind the other, or one that
 * begins so. Until the words of all texts are known, one is sought in as many articles as can be read at once.
 */
export function sourcesByText(corpus: Corpus, query: string): readonly string[] {
  const folded = foldedWords(query);
  if (folded.length > 1) {
    return findCandidates(corpus.passages, folded, MOST).flatMap(({ path, votes }) =>
      votes >= folded.length - 1 ? [path] : [],
    );
  }
  const [beginning] = folded;
  if (beginning === undefined || beginning.length < SHORTEST) return [];
  return pathsWithWord(corpus.passages, squeezed(beginning), MOST) ?? withWord(corpus, beginning);
}

const MOST = 10;

/** UTF-16 units. A shorter beginning stands in nearly every text. */
const SHORTEST = 4;

/** UTF-16 units: about two milliseconds of work. */
const MOST_READ = 1_000_000;

function withWord({ sources }: Corpus, beginning: string): readonly string[] {
  const word = new RegExp(`(?<![\\p{L}\\p{N}])${beginning.replace(/[$.]/g, '\\$&')}`, 'iu');
  const found: string[] = [];
  let left = MOST_READ;
  for (const { path, text, unreadable } of [...sources.values()].reverse()) {
    if (found.length === MOST) break;
    if (unreadable !== undefined || text.length > left) continue;
    if (word.test(text)) found.push(path);
    left -= text.length;
  }
  return found;
}
