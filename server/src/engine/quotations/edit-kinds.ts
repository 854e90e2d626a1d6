import type { Word } from '../text/words.ts';
import { deniesOtherwise } from './negation.ts';
import { isMonth, isNumber, isUnit } from './numbers.ts';
import type { EditKind } from './verdict.ts';
import type { WordClass, WordClasses } from './word-classes.ts';

/** One side of a difference: its words, the text that they stand in, and the folded words around them. */
export type Side = {
  readonly text: string;
  readonly words: readonly Word[];
  readonly previous?: string | undefined;
  readonly next?: string | undefined;
};

/**
 * What kind of change it is to put the draft's words for the source's. The gravest kind that any of the words has:
 * what denies, then what counts, who is named, what is said, and last the small words by what they do.
 */
export function editKind(draft: Side, source: Side, classes: WordClasses): EditKind {
  const before = draft.words.map((word) => word.folded);
  const after = source.words.map((word) => word.folded);
  if (deniesOtherwise(before, after, classes)) return 'negation';
  const changed = [
    ...draft.words.filter((word) => !after.includes(word.folded)).map((word) => ({ word, text: draft.text })),
    ...source.words.filter((word) => !before.includes(word.folded)).map((word) => ({ word, text: source.text })),
  ];
  const differing = changed.length > 0 ? changed.map(({ word }) => word.folded) : [...before, ...after];
  // Spanish "once" is eleven, English "once" is none.
  const counts = (word: string) => isNumber(word) && !classes.isCommon(word);
  if (differing.some(counts) || (differing.some(isUnit) && (isCounted(draft, source) || areUnits(before, after))))
    return 'number';
  if (isHedge(draft, classes) || isHedge(source, classes)) return 'quantifier';
  if (classes.language !== 'de' && changed.some(({ word, text }) => isName(word, text, classes))) return 'name';
  if (differing.some((word) => !classes.isCommon(word))) return 'content';
  // As many negations, but other ones: never, hardly.
  if (denials(before, classes) !== denials(after, classes)) return 'quantifier';
  return SMALL.find((wordClass) => differing.some((word) => classes.is(word, wordClass))) ?? 'function';
}

/** What denies in these words, contractions opened. */
function denials(words: readonly string[], classes: WordClasses): string {
  const parts = words.flatMap((word) => classes.expand(word).map((readings) => readings[0]!));
  return parts
    .filter((part) => classes.is(part, 'negation') && !classes.isWeakNegation(part))
    .sort()
    .join(' ');
}

/** "A week" for "a day": what one of them is counts here, too. */
function areUnits(before: readonly string[], after: readonly string[]): boolean {
  return (
    before.length === 1 && after.length === 1 && [before[0]!, after[0]!].every((word) => isUnit(word) && !isMonth(word))
  );
}

/** True where a number stands right beside the words: what it counts is part of it. */
function isCounted(...sides: readonly Side[]): boolean {
  return sides.some(({ previous, next }) => [previous, next].some((word) => word !== undefined && isNumber(word)));
}

/** True for words that say no more than how exact the number behind them is. */
function isHedge({ words, next }: Side, classes: WordClasses): boolean {
  if (words.length === 0 || next === undefined || !isNumber(next)) return false;
  return classes.hedgeAtEnd(words.map((word) => word.folded)) === words.length;
}

const SMALL: readonly Exclude<WordClass, 'negation' | 'function'>[] = [
  'modal',
  'quantifier',
  'comparison',
  'preposition',
];

/** A capital letter inside a sentence. German writes every noun with one, so that it says nothing there. */
function isName(word: Word, text: string, classes: WordClasses): boolean {
  if (!/^\p{Lu}/u.test(text.slice(word.start, word.start + 2)) || classes.isCommon(word.folded)) return false;
  const before = text.slice(Math.max(0, word.start - 8), word.start);
  return /(?:[\p{L}\p{N},;]|\b(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Sen|Rep|Gov|Lt|Col|Capt|Rev|Sr|Sra|Mme)\.)[\s[(*_]*$/u.test(
    before,
  );
}
