import type { Corpus } from './corpus.ts';

/** How many sources of a corpus nothing can be held against, for nobody could read them. */
export function unreadSources(corpus: Corpus): number {
  const known = counts.get(corpus);
  if (known !== undefined) return known;
  let count = 0;
  for (const { unreadable } of corpus.sources.values()) if (unreadable !== undefined) count++;
  counts.set(corpus, count);
  return count;
}

const counts = new WeakMap<Corpus, number>();
