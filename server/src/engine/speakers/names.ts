import { foldWord } from '../text/fold.ts';
import { genderOfWords } from './gender.ts';
import { isGivenName } from './given-names.ts';
import type { Gender, Grammar } from './languages/grammar.ts';
import { GRAMMARS } from './languages/grammars.ts';
import { PARTICLES } from './phrases.ts';

/** A name taken apart. "Lieutenant General Jan Broeks" has the titles "Lieutenant General" and the parts jan, broeks. */
export type Name = {
  /** As written, without titles: "Jan Broeks". */
  readonly bare: string;
  /** As written before it: "Lieutenant General". Empty where there is nothing. */
  readonly titles: string;
  /** Folded words of the bare name, particles included. */
  readonly parts: readonly string[];
  /** The bare name as one folded word. */
  readonly folded: string;
  /** What the titles alone say: Mrs, Sir. */
  readonly gender: Gender;
};

export function readName(text: string, grammar: Grammar): Name {
  if (PLAIN_WORD.test(text))
    return { bare: text, titles: '', parts: partsOf(text), folded: plain(text), gender: 'any' };
  const words = text
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/['’]s?(?=\s|$)/g, '')
    .split(/\s+/)
    .filter(Boolean);
  while (words.length > 1 && grammar.determiners.has(words[0]!.toLowerCase())) words.shift();
  let from = 0;
  for (let i = 0; i < words.length - 1; i++) {
    if (isGivenName(plain(words[i]!)) && !isTitle(words[i + 1]!, grammar)) break;
    if (isTitle(words[i]!, grammar)) from = i + 1;
  }
  if (grammar.capitalNouns) from = behindTrades(words, from);
  // "وزير النقل كريم منصور": what a title is of has an article where the title has none.
  if (grammar.verbFirst && from > 0 && !words[from - 1]!.startsWith('ال')) {
    // "وزير خارجية الشمال": the article may stand at the second word of what it is of.
    if (from < words.length - 2 && words[from + 1]!.startsWith('ال') && !words[from]!.startsWith('ال')) from += 2;
    while (from < words.length - 1 && words[from]!.startsWith('ال')) from++;
  }
  if (from > 0 && words[from] === 'باسم' && from < words.length - 2) from += 2;
  // "Cruz constituent Dan Golvach": who is described by a small word begins behind it.
  const small = words.findLastIndex(
    (word, i) => i < words.length - 1 && isSmall(word) && /^\p{Lu}/u.test(words[i + 1]!),
  );
  if (small >= from && !grammar.genitives.has(words[small]!.toLowerCase())) from = small + 1;
  // "Secretary of State John Kerry": what a preposition ties to a title belongs to the title.
  if (from > 0 && grammar.genitives.has(words[from]!.toLowerCase())) {
    const named = words.findIndex((word, i) => i > from + 1 && /^\p{Lu}/u.test(word) && i >= words.length - 2);
    if (named > 0) from = named;
  }
  let kept = words.slice(from);
  const of = kept.findIndex(
    (word, i) => i >= (from > 0 ? 1 : 2) && word.toLowerCase() === 'of' && !isBody(kept.slice(0, i), grammar),
  );
  if (of > 0) kept = kept.slice(0, of);
  while (kept.length > 1 && POST_NOMINAL.test(kept.at(-1)!)) kept = kept.slice(0, -1);
  const titles = words.slice(0, from).join(' ');
  const bare = kept.join(' ');
  return { bare, titles, parts: partsOf(bare), folded: plain(bare), gender: genderOfWords(titles, grammar) };
}

/** As most names are, which then have nothing to be taken apart. */
const PLAIN_WORD = /^[A-Za-z]+$/;

/**
 * "Kämmerer Ada Finck", "Reeder Finck": where every noun has a capital, a trade is told from a name by the given name
 * behind it, or by its ending.
 */
function behindTrades(words: readonly string[], start: number): number {
  const given = words.findIndex((word, i) => i >= start && isGivenName(plain(word)));
  if (given >= 0 && given < words.length - 1) return given;
  let from = start;
  while (words.length - from > 1 && from !== given && TRADE.test(words[from]!)) from++;
  return from;
}

/** How German nouns for what somebody does or is end, as long as no given name does. */
const TRADE = new RegExp(
  `^\\p{L}*(?:[^h]erin|istin|[ae]ntin|orin|login|eurin|ärztin|wältin|rätin|öchin|bäuerin|meister|sprecher|leiter|forscher|wart|wirt|wirtin|
  händler|kämmerer|pfleger|arbeiter|führer|fischer|lehrer|trainer|fahrer|techniker|physiker|chemiker|ologen?|[dstkg]rat|
  richter|anwalt|arzt|bauer|bäcker|[^s]schafter|reeder|macher|gärtner|tischler|schreiner|zimmerer|berater|planer|sammler|
  händler|betreiber|besitzer|gründer|inhaber|pächter|wächter|retter|sanitäter|matrose|lotsen?|kapitän|pilot|polizist|
  vater|mutter|bruder|schwester|sohn|tochter|witwer?|nachbar|fachfrau|fachmann|hauptfrau|hauptmann|amme|kraft|hilfe|
  (?:angestellt|vorsitzend|beamt|beauftragt|abgeordnet|delegiert|gesandt|überlebend|vorsitzend)er?|ist|istin|[zdgrt]ent|[zdgrt]entin|
  (?:graf|soph|nom|giker|tiker|niker|liker|miker|riker)(?:en)?)$`.replace(/\s+/g, ''),
  'iu',
);

/** Letters behind a name, which say what somebody was made or has passed: Finch QC. */
const POST_NOMINAL = /^(?:QC|KC|SC|MP|MEP|MSP|MBE|OBE|CBE|KBE|DBE|FRS|PhD|MD|DPhil|Esq)[.,]?$/;

/** In small letters, and neither a particle of names nor a preposition. */
function isSmall(word: string): boolean {
  return /^\p{Ll}[\p{L}-]{3,}$/u.test(word) && !PARTICLES.has(word);
}

/** The folded words of a name, generational suffixes left out. */
export function partsOf(name: string): readonly string[] {
  if (PLAIN_WORD.test(name)) return SUFFIXES.has(name.toLowerCase()) ? [] : [name.toLowerCase()];
  return name
    .split(/[\s\-‐‑·]+/)
    .map((word) => plain(word))
    .filter((word) => word !== '' && !SUFFIXES.has(word));
}

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'phd', 'md', 'esq']);

/** Folded, and without accents: newspapers drop them at will. Umlauts fall together with their spelling in two letters. */
export function plain(word: string): string {
  if (/^[A-Za-z0-9]+$/.test(word)) return word.toLowerCase();
  return foldWord(word)
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A name less the titles before it, whatever language they are of. */
export function withoutTitles(name: string): string {
  const words = name.split(/\s+/);
  let from = 0;
  const isTitleAnywhere = (word: string) => [...GRAMMARS.values()].some((grammar) => isTitle(word, grammar));
  for (let i = 0; i < words.length - 1; i++) {
    // "Virginia Senator Ada Finch": a place that is a given name as well.
    if (isGivenName(plain(words[i]!)) && !isTitleAnywhere(words[i + 1]!)) break;
    if (isTitleAnywhere(words[i]!)) from = i + 1;
  }
  return words.slice(from).join(' ');
}

/** Where the surname begins: at its last part, or at the particles before that. */
export function surnameStart(parts: readonly string[]): number {
  let at = parts.length - 1;
  while (at > 1 && PARTICLES.has(parts[at - 1]!)) at--;
  return at;
}

export function isTitle(word: string, grammar: Grammar): boolean {
  const lower = word.toLowerCase();
  const bare = lower.replace(/[.,]+$/, '');
  if (grammar.titles.has(bare) || grammar.roles.has(lower)) return true;
  return bare.includes('-') && bare.split('-').some((part) => grammar.titles.has(part) || grammar.roles.has(part));
}

function isBody(words: readonly string[], grammar: Grammar): boolean {
  return words.some((word) => grammar.bodies.has(word.toLowerCase()));
}
