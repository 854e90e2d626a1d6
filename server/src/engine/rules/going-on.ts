import type { Corpus } from '../corpus/corpus.ts';
import type { Draft } from '../markdown/draft.ts';
import type { Quotation } from '../quotations/quotation.ts';
import { readDraft } from '../speakers/article.ts';
import type { Attribution } from '../speakers/attribution.ts';
import { lastAt } from '../text/span.ts';
import { foldedWords } from '../text/words.ts';

/** No more of the next quotation is read. In words, and in UTF-16 units of text that may hold them. */
const FEW = 5;
const FEW_WORDS = 120;

/** Between two parts of one sentence stands an attribution that ends no sentence. */
const BETWEEN = /^[^.!?…\n]{1,120}$/u;

/**
 * The folded words with which a draft goes on quoting behind an attribution: of “We sell it”, she said, “not before
 * May” the first part goes on with "not before may". None where the next quotation is another sentence's.
 */
export function goesOnWith(quotation: Quotation, draft: Draft, { speakers }: Corpus): readonly string[] {
  const all = quotationsOf(readDraft(draft, speakers));
  let at = lastAt(all, quotation.end - 1) + 1;
  while (all[at] !== undefined && all[at]!.depth !== quotation.depth) at++;
  const next = all[at]?.paragraph === quotation.paragraph ? all[at]!.content : undefined;
  const { text } = draft.prose;
  if (next === undefined || !BETWEEN.test(text.slice(quotation.end, next.start))) return [];
  const end = Math.min(next.end, next.start + FEW_WORDS);
  return foldedWords(text, { start: next.start, end }).slice(0, FEW);
}

function quotationsOf(attributions: readonly Attribution[]): readonly Quotation[] {
  const known = quotations.get(attributions) ?? attributions.map(({ quotation }) => quotation);
  quotations.set(attributions, known);
  return known;
}

const quotations = new WeakMap<readonly Attribution[], readonly Quotation[]>();
