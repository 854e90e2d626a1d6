import type { Change, Compared } from './changes.ts';
import { negations } from './negation.ts';
import { isNumber } from './numbers.ts';
import { mayJoin } from './place.ts';
import type { SourceIndex } from './source-index.ts';
import type { EditKind } from './verdict.ts';
import type { WordClasses } from './word-classes.ts';

/**
 * What an ellipsis leaves out that the words beside it cannot do without: a denial, a condition, a hedge on a number, or
 * the subject of the words behind it. A whole clause may go; undefined then.
 */
export function neededByNeighbours(change: Change, compared: Compared): EditKind | undefined {
  if (swallowsNegation(change, compared)) return 'negation';
  // Statements that lie apart are a graver matter than what stood between them.
  const { before, after } = change;
  if (before !== undefined && after !== undefined && !mayJoin(before.source, after.source, compared.index)) {
    return undefined;
  }
  if (swallowsContrast(change, compared)) return 'comparison';
  if (swallowsCondition(change, compared)) return 'condition';
  if (swallowsHedge(change, compared)) return 'quantifier';
  const limit = limitOf(change, compared);
  if (limit !== undefined) return limit;
  return swallowsSubject(change, compared) ? 'subject' : undefined;
}

/** How far a negation reaches: words between it and the words that the draft keeps before and after the omission. */
const REACH_BACK = 1;
const REACH_ON = 3;

/** It stands right beside words that the draft keeps, and no punctuation parts them. */
function swallowsNegation({ sources, before, after }: Change, { index, classes }: Compared): boolean {
  const { words } = index.source;
  return sources.some((at) => {
    if (negations([words[at]!.folded], classes) === 0) return false;
    const isBeside =
      before !== undefined && at - before.source - 1 <= REACH_BACK && !isParted(before.source, at, index);
    if (isBeside && !leavesClause(at, sources, index)) return true;
    return after !== undefined && after.source - at - 1 <= REACH_ON && !isParted(at, after.source, index);
  });
}

/**
 * True for a denial whose own clause the omission leaves out to its end: "she didn't want warmth, she wanted" may lose
 * "didn't want warmth, she". Behind that end some other words of the omission follow.
 */
function leavesClause(denial: number, sources: readonly number[], index: SourceIndex): boolean {
  const { words } = index.source;
  return sources.some((at) => at > denial + 1 && (isParted(at - 1, at, index) || CLAUSE.test(words[at]!.folded)));
}

/** What is kept before it was said under it, or what is kept after it: "if" and its clause belong to that sentence. */
function swallowsCondition({ sources, before, after }: Change, { index, classes }: Compared): boolean {
  const folded = sources.map((at) => index.source.words[at]!.folded);
  const opens = (at: number) => classes.opensCondition(folded, at) && !SET_PHRASE.test(folded.slice(at).join(' '));
  if (before !== undefined && opens(0) && isOneSentence(before.source, sources[0]!, index)) {
    // "Ask if", "sure if": the words behind it are what is asked, not what it hangs on.
    return !ASKS.test(index.source.words[before.source]!.folded) || hasComma(before.source, sources[0]!, index);
  }
  if (after === undefined) return false;
  return sources.some(
    (at, place) =>
      opens(place) &&
      isOneSentence(at, after.source, index) &&
      (place === 0 ? before === undefined || !isOneSentence(before.source, at, index) : startsSentence(at, index)),
  );
}

/** Conditions that nothing hangs on: if I may say so. */
const SET_PHRASE =
  /^(?:if (?:i may|you (?:like|will|want|please|ask me)|not\b|any\b|anything|possible|necessary|need be)|si (?:dios quiere|je puis dire|j'ose dire|l'on veut|vous voulez)|se dio vuole|wenn (?:ich so sagen|man so will|sie so wollen)|so gott will)/u;

const ASKS =
  /^(?:ask|wonder|know|see|tell|say|sure|certain|doubt|matter|question|as|even|only|demand|sa[iv]|frag|wei[sß]|pregunt|sab)/u;

/** "60 per cent rather than the 90 per cent claimed": what is kept is what the speaker sets aside. */
function swallowsContrast({ sources, after }: Change, { index, classes }: Compared): boolean {
  if (after === undefined) return false;
  const last = sources.at(-1)!;
  if (last + 1 !== after.source || isParted(last, after.source, index)) return false;
  return classes.endsInContrast(sources.map((at) => index.source.words[at]!.folded));
}

/** An omission of no more than these words saves no room: what it leaves out is what it is there to leave out. */
const FEW = 3;

/** A few small words alone that say how much or how surely: mostly, would, most of. */
function limitOf({ sources, before, after }: Change, { index, classes }: Compared): EditKind | undefined {
  if (before === undefined || after === undefined || sources.length > FEW) return undefined;
  const folded = sources.map((at) => index.source.words[at]!.folded);
  if (classes.hedgeAtEnd(folded) === folded.length) return 'quantifier';
  const isOf = (wordClass: 'modal' | 'quantifier') => folded.some((word) => classes.is(word, wordClass));
  if (!folded.every((word) => LITTLE.test(word) || classes.is(word, 'modal') || classes.is(word, 'quantifier'))) {
    return undefined;
  }
  return isOf('modal') ? 'modal' : isOf('quantifier') ? 'quantifier' : undefined;
}

/** What ties such words to the ones behind them: most of the boats, a few. */
const LITTLE = /^(?:of|the|a|an|de|des|du|la|le|les|der|die|das|den|el|los|las|dei|delle)$/u;

/** Only where no other word of the omission stands between the hedge and its number. */
function swallowsHedge({ sources, after }: Change, { index, classes }: Compared): boolean {
  if (after === undefined) return false;
  const { words } = index.source;
  const isCounted =
    isNumber(words[after.source]!.folded) ||
    (/^\p{Sc}$/u.test(words[after.source]!.folded) && isNumber(words[after.source + 1]?.folded ?? ''));
  const last = sources.at(-1)!;
  if (!isCounted || last + 1 !== after.source || isParted(last, after.source, index)) return false;
  return classes.hedgeAtEnd(sources.map((at) => words[at]!.folded)) > 0;
}

/**
 * "I … will win" of "I know she will win". Only where it is sure that somebody else is meant: a pronoun of the speaker
 * against anything else, or two pronouns that differ.
 */
function swallowsSubject(change: Change, { index, classes }: Compared): boolean {
  const { sources, before, after } = change;
  if (before === undefined || after === undefined) return false;
  const { words } = index.source;
  const end = sources.at(-1)!;
  if (end + 1 !== after.source || isParted(end, after.source, index)) return false;
  // "we will" of "… see them in court".
  const last = sources.length > 1 && classes.is(words[end]!.folded, 'modal') ? end - 1 : end;
  const subject = classes.subject(words[last]!.folded);
  if (subject === undefined || isParted(last, after.source, index)) return changesClause(change, index, classes);
  for (let at = before.source; at >= 0 && before.source - at < FAR; at--) {
    const { folded } = words[at]!;
    if (folded === words[last]!.folded) return false;
    const other = classes.subject(folded);
    if (other !== undefined) return subject !== other;
    if (startsSentence(at, index)) break;
  }
  return subject === 'speaker';
}

/**
 * "No model … should have prepared for it" of "No model would have predicted it, but an operator should have prepared for
 * it": the omission goes on from the subject into another clause, whose subject it leaves out.
 */
function changesClause({ sources, before, after }: Change, index: SourceIndex, classes: WordClasses): boolean {
  const { words } = index.source;
  if (before === undefined || after === undefined || !classes.is(words[after.source]!.folded, 'modal')) return false;
  const first = sources[0]!;
  if (isParted(before.source, first, index) || !isOneSentence(before.source, after.source, index)) return false;
  return (
    classes.is(words[first]!.folded, 'modal') &&
    sources.some((at, place) => place > 1 && CLAUSE.test(words[at]!.folded) && hasComma(at - 1, at, index))
  );
}

/** What joins a second statement to a first one. */
const CLAUSE =
  /^(?:but|and|while|whereas|mais|et|tandis|aber|und|während|pero|y|mientras|ma|e|mentre|mas|enquanto|maar|en|terwijl|لكن|ولكن|بينما)$/u;

/** Words of a sentence that are asked who its subject is. */
const FAR = 60;

const SENTENCE_END = /[.!?…؟。]/u;

function isParted(from: number, to: number, index: SourceIndex): boolean {
  return /[.,;:!?…،؛؟。—–()]/u.test(between(from, to, index));
}

function hasComma(from: number, to: number, index: SourceIndex): boolean {
  return /[,،—–]/u.test(between(from, to, index));
}

function isOneSentence(from: number, to: number, index: SourceIndex): boolean {
  return from === to || !SENTENCE_END.test(between(from, to, index));
}

function startsSentence(at: number, index: SourceIndex): boolean {
  return at === 0 || SENTENCE_END.test(between(at - 1, at, index));
}

/** The source's text from the end of one word to the start of another. */
function between(from: number, to: number, { source }: SourceIndex): string {
  return source.text.slice(source.words[from]!.end, source.words[to]!.start);
}
