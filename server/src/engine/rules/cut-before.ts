import type { Draft } from '../markdown/draft.ts';
import { negations } from '../quotations/negation.ts';
import { isNumber } from '../quotations/numbers.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { Passage } from '../quotations/verdict.ts';
import { wordClasses } from '../quotations/word-classes.ts';
import type { Article } from '../speakers/article.ts';
import { lastAt, type Span } from '../text/span.ts';
import { foldedWords } from '../text/words.ts';

/** Words right before a passage that belong to its first word. */
export type CutBefore = { readonly reason: 'denial' | 'hedge'; readonly source: Span };

/**
 * What a quotation leaves behind by starting where it does: the "not" before its first word, unless the draft denies in
 * words of its own ("she would not “sell the harbour”"), or the "at least" before its first number.
 */
export function cutBefore(
  { quotable: { words, text, quotations, language } }: Article,
  passage: Passage,
  draft: Draft,
  quotation: Quotation,
): CutBefore | undefined {
  const said = passage.quotation === undefined ? undefined : quotations[passage.quotation];
  const first = lastAt(words, passage.span.start);
  const before = words[first - 1];
  const word = words[first];
  if (said === undefined || before === undefined || word === undefined || before.start < said.content.start) {
    return undefined;
  }
  if (!/^\s+$/u.test(text.slice(before.end, word.start))) return undefined;
  const classes = wordClasses(language);
  const lead = words
    .slice(Math.max(0, first - LONGEST_HEDGE), first)
    .filter(({ start }) => start >= said.content.start);
  if (negations([before.folded], classes) > 0 && !denies(draft, quotation)) {
    return { reason: 'denial', source: { start: before.start, end: before.end } };
  }
  const hedge = isNumber(word.folded) ? classes.hedgeAtEnd(lead.map(({ folded }) => folded)) : 0;
  if (hedge === 0) return undefined;
  return { reason: 'hedge', source: { start: words[first - hedge]!.start, end: before.end } };
}

/** In words. */
const LONGEST_HEDGE = 6;

/** How far around a quotation its sentence is looked at. UTF-16 units. */
const SENTENCE = 200;

/** True when the words of the draft around a quotation, in the same sentence, deny something. */
function denies({ prose }: Draft, { start, end }: Quotation): boolean {
  const before = /[^.!?…؟\n]*$/u.exec(prose.text.slice(Math.max(0, start - SENTENCE), start))![0];
  const after = /^[^.!?…؟\n]*/u.exec(prose.text.slice(end, end + SENTENCE))![0];
  return negations(foldedWords(`${before} ${after}`), wordClasses(prose.language)) > 0;
}
