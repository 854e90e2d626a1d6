import type { Draft } from '../markdown/draft.ts';
import { turning } from '../quotations/denied-beside.ts';
import { negations } from '../quotations/negation.ts';
import { isNumber } from '../quotations/numbers.ts';
import type { Quotable } from '../quotations/quotable.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { Passage } from '../quotations/verdict.ts';
import { wordClasses } from '../quotations/word-classes.ts';
import type { Article } from '../speakers/article.ts';
import { contains, lastAt, type Span } from '../text/span.ts';
import { foldedWords, type Word } from '../text/words.ts';

/** Words right before a passage that belong to its first word. */
export type CutBefore = { readonly reason: 'denial' | 'hedge'; readonly source: Span };

/**
 * What a quotation leaves behind by starting where it does: the "not" before its first word, unless the draft denies in
 * words of its own ("she would not “sell the harbour”"), or the "at least" before its first number.
 */
export function cutBefore(
  { quotable }: Article,
  passage: Passage,
  draft: Draft,
  quotation: Quotation,
): CutBefore | undefined {
  const { words, text, language } = quotable;
  const said = utteranceAt(quotable, passage);
  const first = lastAt(words, passage.span.start);
  const before = words[first - 1];
  const word = words[first];
  if (said === undefined || before === undefined || word === undefined || before.start < said.start) {
    return undefined;
  }
  if (!/^\s+$/u.test(text.slice(before.end, word.start))) return undefined;
  const classes = wordClasses(language);
  const lead = words.slice(Math.max(0, first - LONGEST_HEDGE), first).filter(({ start }) => start >= said.start);
  if (negations([before.folded], classes) > 0 && !denies(draft, quotation)) {
    return { reason: 'denial', source: { start: before.start, end: before.end } };
  }
  const clause = clauseBefore(words, first, said.start, text);
  const folded = clause.map((one) => one.folded);
  const turned = clause.length > 0 && !denies(draft, quotation) ? turning(folded, false, classes) : undefined;
  if (turned === 'negation') return { reason: 'denial', source: { start: clause[0]!.start, end: before.end } };
  const hedge = isNumber(word.folded) ? classes.hedgeAtEnd(lead.map(({ folded }) => folded)) : 0;
  if (hedge === 0) return undefined;
  return { reason: 'hedge', source: { start: words[first - hedge]!.start, end: before.end } };
}

/** All that is said where a passage stands: its quotation, its turn, or the whole text that is one person's words. */
export function utteranceAt(
  { quotations, turns, ownWords, text }: Quotable,
  { quotation, span }: Passage,
): Span | undefined {
  if (quotation !== undefined) return quotations[quotation]?.content;
  return turns.find((turn) => contains(turn, span)) ?? (ownWords ? { start: 0, end: text.length } : undefined);
}

/** The words of the same clause right before a passage: nothing but blanks parts them. */
function clauseBefore(words: readonly Word[], first: number, from: number, text: string): readonly Word[] {
  let low = first;
  while (low > 0 && first - low < LONGEST_CLAUSE && words[low - 1]!.start >= from) {
    if (!/^\s+$/u.test(text.slice(words[low - 1]!.end, words[low]!.start))) break;
    low--;
  }
  return words.slice(low, first);
}

/** In words. */
const LONGEST_HEDGE = 6;
const LONGEST_CLAUSE = 8;

/** How far around a quotation its sentence is looked at. UTF-16 units. */
const SENTENCE = 200;

/** True when the words of the draft around a quotation, in the same sentence, deny something. */
function denies({ prose }: Draft, { start, end }: Quotation): boolean {
  const before = /[^.!?…؟\n]*$/u.exec(prose.text.slice(Math.max(0, start - SENTENCE), start))![0];
  const after = /^[^.!?…؟\n]*/u.exec(prose.text.slice(end, end + SENTENCE))![0];
  return negations(foldedWords(`${before} ${after}`), wordClasses(prose.language)) > 0;
}
