import { foldWord } from '../text/fold.ts';
import type { Word } from '../text/words.ts';
import { wordClasses } from './word-classes.ts';

/**
 * The names in a quotation that its language shows by capital letters: not German, which writes every noun so, and
 * not those that every language has its own form of.
 */
export function namesOf(text: string, words: readonly Word[], language: string | undefined): readonly Word[] {
  if (language === 'de') return [];
  const classes = wordClasses(language);
  return words.filter((word, at) => {
    const letters = text.slice(word.start, word.end);
    if (at === 0 || letters.length < 4 || !/^\p{Lu}\p{Ll}/u.test(letters)) return false;
    const before = text.slice(Math.max(0, word.start - 4), word.start);
    return /[\p{L}\p{N},]\s*$/u.test(before) && !classes.isCommon(word.folded) && !TRANSLATED.has(word.folded);
  });
}

/** True when one of the words may be this name in another language: it begins alike, or is in another script. */
export function isNamed(name: string, words: readonly Word[]): boolean {
  const start = bare(name).slice(0, ALIKE);
  return words.some(({ folded }) => bare(folded).startsWith(start) || /^(?!\p{Script=Latin})\p{L}/u.test(folded));
}

/** Letters at their beginnings by which forms of a name are known: London, Londres; Moscow, Moskau is another matter. */
const ALIKE = 3;

function bare(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Days, months, countries, peoples and cities whose names languages do not share. */
const TRANSLATED = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december german germany germans dutch netherlands england english britain british united kingdom
  states europe european europeans france french spain spanish greece greek greeks switzerland swiss austria austrian
  hungary hungarian sweden swedish norway norwegian finland finnish poland polish turkey turkish ukraine ukrainian
  russia russian russians china chinese japan japanese egypt egyptian morocco moroccan lebanon lebanese jordan syria
  syrian iraq iraqi ivory coast cologne munich vienna geneva brussels antwerp athens moscow warsaw lisbon florence
  venice naples rome hague copenhagen prague cairo damascus seville nato army navy parliament minister president
  chancellor king queen church catholic christmas easter allemagne allemand angleterre anglais royaume uni états unis
  grèce suède norvège suisse autriche londres moscou bruxelles vienne genève alemania inglaterra reino unido estados
  unidos suiza grecia suecia noruega londres moscú bruselas viena ginebra`
    .split(/\s+/)
    .map(foldWord),
);
