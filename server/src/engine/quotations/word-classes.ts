import { foldWord } from '../text/fold.ts';
import { arabic } from './languages/arabic.ts';
import { dutch } from './languages/dutch.ts';
import { english } from './languages/english.ts';
import { french } from './languages/french.ts';
import { german } from './languages/german.ts';
import { italian } from './languages/italian.ts';
import { NEGATIONS } from './languages/negations.ts';
import { portuguese } from './languages/portuguese.ts';
import { SAYING } from './languages/saying.ts';
import { spanish } from './languages/spanish.ts';
import { unknown } from './languages/unknown.ts';
import type { WordLists } from './languages/word-lists.ts';

export type WordClass = 'negation' | 'modal' | 'quantifier' | 'comparison' | 'preposition' | 'function';

/** A language's word lists, made ready to be asked. All words asked for are folded. */
export type WordClasses = {
  readonly language: string;
  /** A word may be of more than one class. */
  is(word: string, wordClass: WordClass): boolean;
  /** True for the words that any two texts share, so that sharing them says little. */
  isCommon(word: string): boolean;
  /** The plain words that a contraction stands for, each as its possible readings; a plain word stands for itself. */
  expand(word: string): readonly (readonly string[])[];
  /** True when editors put the one for the other to mend grammar. */
  mends(one: string, other: string): boolean;
  /** True when another style sheet puts the one for the other. */
  respells(one: string, other: string): boolean;
  isFiller(word: string): boolean;
  /** True when the two are opposites by their beginning or ending: able, unable; careful, careless. */
  reversed(one: string, other: string): boolean;
  isWeakNegation(word: string): boolean;
  /** True when a condition opens with the word at this place: if, as long as. */
  opensCondition(words: readonly string[], at: number): boolean;
  /** The words at the end of these that make a number behind them less exact: at least, nearly. How many; often 0. */
  hedgeAtEnd(words: readonly string[]): number;
  /** Whom a pronoun that can only be a subject means; undefined for any other word. */
  subject(word: string): 'speaker' | 'other' | undefined;
  /** True for words by which a speaker doubts the clause that follows. */
  doubts(word: string): boolean;
  /** True for words that take a denial before them back. */
  affirms(word: string): boolean;
  /** True for the verb that opens an attribution set inside the marks. */
  interposes(word: string): boolean;
  /** True when the longer word is the other with a conjunction written to its front. */
  joins(word: string, longer: string): boolean;
  /** True for words right before a clause that is said or thought: that, believe. */
  introduces(word: string): boolean;
  /** True where the words end with what sets those before it aside: rather than. */
  endsInContrast(words: readonly string[]): boolean;
  readonly deniesLast: boolean;
  /** True for words like no: whether a comma follows decides what they deny. */
  isAnswer(word: string): boolean;
};

/** The classes of a language by its BCP 47 primary subtag; of English where nobody knows which language it is. */
export function wordClasses(language = 'en'): WordClasses {
  const known = made.get(language);
  if (known !== undefined) return known;
  const fresh = makeClasses(
    language,
    LISTS.get(language) ?? { ...unknown, negation: NEGATIONS[language] ?? '', interposed: SAYING[language] ?? '' },
  );
  // A corpus may name any language: those without lists are too cheap to keep.
  if (LISTS.has(language)) made.set(language, fresh);
  return fresh;
}

/** False for a language without lists: no word is more than a word there, save that some are known to deny. */
export function knowsWordsOf(language = 'en'): boolean {
  return LISTS.has(language);
}

const LISTS = new Map<string, WordLists>([
  ['en', english],
  ['fr', french],
  ['de', german],
  ['es', spanish],
  ['ar', arabic],
  ['it', italian],
  ['pt', portuguese],
  ['nl', dutch],
]);

const CLASSES: readonly WordClass[] = ['negation', 'modal', 'quantifier', 'comparison', 'preposition', 'function'];

/** Shorter words that a longer one ends with are seldom its opposite: "til", "until". In letters. */
const LEAST_STEM = 4;

const made = new Map<string, WordClasses>();

function makeClasses(language: string, lists: WordLists): WordClasses {
  const members = Object.fromEntries(CLASSES.map((name) => [name, new Set(fold(lists[name]))]));
  const common = new Set(CLASSES.flatMap((name) => [...members[name]!]));
  const contractions = new Map(lists.contractions.map(([word, full]) => [foldWord(word), readings(full)]));
  const endings = lists.endings.map(([ending, full]) => [foldWord(ending), readings(full)] as const);
  const beginnings = lists.beginnings.map(([beginning, full]) => [foldWord(beginning), readings(full)] as const);
  const mended = new Set(fold(lists.mended).flatMap(bothWays));
  const respelled = new Set(fold(lists.respelled).flatMap(bothWays));
  const fillers = new Set(fold(lists.fillers));
  const prefixes = fold(lists.reversals.beginnings);
  const opposites = new Set(fold(lists.reversals.pairs).flatMap(bothWays));
  const weak = lists.weakNegation;
  const conditions = phrases(lists.conditions);
  const hedges = phrases(lists.hedges);
  const [speaker, others] = lists.subjects.map((list) => new Set(fold(list)));
  const answers = new Set(fold(lists.answers));
  const [doubts, affirms] = [new Set(fold(lists.doubts ?? '')), new Set(fold(lists.affirms ?? ''))];
  const interposed = new Set(fold(lists.interposed ?? ''));
  const joined = fold(lists.joined ?? '');
  const introduces = new Set(fold(lists.introduces ?? ''));
  const contrasts = phrases(lists.contrasts ?? '');

  const expand = (word: string): readonly (readonly string[])[] => {
    const whole = contractions.get(word);
    if (whole !== undefined) return whole;
    if (!word.includes("'")) return [[word]];
    for (const [ending, full] of endings) {
      if (word.endsWith(ending) && word.length > ending.length) return [[word.slice(0, -ending.length)], ...full];
    }
    for (const [beginning, full] of beginnings) {
      if (word.startsWith(beginning) && word.length > beginning.length)
        return [...full, [word.slice(beginning.length)]];
    }
    return [[word]];
  };

  return {
    language,
    is: (word, wordClass) => members[wordClass]!.has(word),
    isCommon: (word) => common.has(word) || (word.includes("'") && isCommonContraction(expand(word), common)),
    expand,
    mends: (one, other) => mended.has(`${one}/${other}`),
    respells: (one, other) => respelled.has(`${one}/${other}`),
    isFiller: (word) => fillers.has(word),
    reversed: (one, other) => {
      const [short, long] = one.length < other.length ? [one, other] : [other, one];
      if (opposites.has(`${one}/${other}`)) return true;
      if (short.length >= LEAST_STEM && prefixes.some((prefix) => long === prefix + short)) return true;
      return lists.reversals.endings.some(([a, b]) => swapsEnding(one, other, a, b) || swapsEnding(other, one, a, b));
    },
    isWeakNegation: (word) => weak !== undefined && word === weak,
    opensCondition: (words, at) =>
      conditions.some((phrase) => phrase.every((word, index) => words[at + index] === word)),
    hedgeAtEnd: (words) =>
      Math.max(0, ...hedges.filter((phrase) => endsWith(words, phrase)).map((phrase) => phrase.length)),
    subject: (word) => (speaker!.has(word) ? 'speaker' : others!.has(word) ? 'other' : undefined),
    isAnswer: (word) => answers.has(word),
    doubts: (word) => doubts.has(word),
    affirms: (word) => affirms.has(word),
    introduces: (word) => introduces.has(word),
    interposes: (word) => interposed.has(word.slice(word.indexOf("'") + 1)),
    joins: (word, longer) => joined.some((conjunction) => longer === conjunction + word),
    endsInContrast: (words) => contrasts.some((phrase) => endsWith(words, phrase)),
    deniesLast: lists.deniesLast === true,
  };
}

/** The phrases of a list that "/" parts, each as its folded words. */
function phrases(list: string): readonly (readonly string[])[] {
  return list
    .split('/')
    .map(fold)
    .filter((phrase) => phrase.length > 0);
}

function endsWith(words: readonly string[], phrase: readonly string[]): boolean {
  return phrase.every((word, index) => words[words.length - phrase.length + index] === word);
}

function isCommonContraction(parts: readonly (readonly string[])[], common: ReadonlySet<string>): boolean {
  return parts.length > 1 && parts.every((part) => part.some((reading) => common.has(reading)));
}

function fold(list: string): readonly string[] {
  return list.split(/\s+/).filter(Boolean).map(foldWord);
}

function readings(full: string): readonly (readonly string[])[] {
  return full.split(' ').map((word) => word.split('/').map(foldWord));
}

function bothWays(pair: string): readonly string[] {
  const [one, other] = pair.split('/');
  return [pair, `${other}/${one}`];
}

function swapsEnding(one: string, other: string, a: string, b: string): boolean {
  return one.length > a.length + 2 && one.endsWith(a) && other === one.slice(0, -a.length) + b;
}
