import type { Corpus } from '../corpus/corpus.ts';
import type { Source } from '../corpus/source.ts';
import { exactPlaces } from '../quotations/locate.ts';
import type { Quotable } from '../quotations/quotable.ts';
import { sourceIndex } from '../quotations/source-index.ts';
import { wordClasses } from '../quotations/word-classes.ts';
import { readArticle } from '../speakers/article.ts';
import { articlesWith } from './hold.ts';

/** Fewer words than these stand in any text by chance: in the same article, and in another one. */
const LEAST_HERE = 2;
const LEAST_THERE = 3;

/**
 * Where words come from that a quotation adds to those of its passage: the key of the source that has them, elsewhere in
 * the same article or in another one. Undefined where nobody has them, or where they are too few or too small to tell.
 */
export function foundElsewhere(folded: readonly string[], source: Source, corpus: Corpus): string | undefined {
  const { quotable } = readArticle(source);
  const classes = wordClasses(quotable.language);
  if (folded.length < LEAST_HERE || folded.every((word) => classes.isCommon(word))) return undefined;
  if (hasRun(quotable, folded)) return source.key;
  if (folded.length < LEAST_THERE) return undefined;
  return articlesWith(corpus, folded).find((other) => hasRun(other, folded))?.key;
}

function hasRun(source: Quotable, run: readonly string[]): boolean {
  const index = sourceIndex(source);
  const ids = run.map((word) => index.idOf.get(word) ?? -1);
  return exactPlaces(ids, index).length > 0;
}
