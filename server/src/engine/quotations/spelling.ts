import { sameButForAccents } from './accents.ts';
import type { Liberty } from './liberty.ts';
import { sameNumber } from './numbers.ts';
import type { WordClasses } from './word-classes.ts';

/** What makes two runs of folded words the same words in another dress, if they are. */
export type Likeness = Extract<
  Liberty,
  'contractions' | 'numerals' | 'thousandsSeparators' | 'grammar' | 'spelling' | 'variantSpelling'
>;

export function likeness(
  draft: readonly string[],
  source: readonly string[],
  classes: WordClasses,
): Likeness | undefined {
  if (draft.length === 0 || source.length === 0) return undefined;
  const [one, other] = [draft.join(''), source.join('')];
  if (sameNumber(draft, source)) return figures(one) === figures(other) ? 'thousandsSeparators' : 'numerals';
  if (sameExpansion(draft, source, classes)) return 'contractions';
  if (one === other || classes.respells(one, other) || sameOrdinal(one, other)) return 'variantSpelling';
  if (sameTime(draft, source)) return 'variantSpelling';
  if (classes.mends(one, other)) return 'grammar';
  return draft.length === 1 && source.length === 1 ? sameButForSpelling(one, other, classes) : undefined;
}

/** The bare figures of a number that is written in them, or the word itself. */
function figures(number: string): string {
  return /^[\d.,']+$/.test(number) ? number.replace(/\D/g, '') : number;
}

function sameExpansion(draft: readonly string[], source: readonly string[], classes: WordClasses): boolean {
  const one = draft.flatMap((word) => classes.expand(word));
  const other = source.flatMap((word) => classes.expand(word));
  if (one.length !== other.length || (one.length === draft.length && other.length === source.length)) return false;
  return one.every((readings, index) => readings.some((reading) => other[index]!.includes(reading)));
}

/** "On a pas" for "on n'a pas": the two differ by no more than what need not be there to deny. */
export function sameWithoutWeakNegation(
  draft: readonly string[],
  source: readonly string[],
  classes: WordClasses,
): boolean {
  const isWeak = (readings: readonly string[]) => readings.some((reading) => classes.isWeakNegation(reading));
  const open = (words: readonly string[]) => words.flatMap((word) => classes.expand(word));
  const [one, other] = [open(draft), open(source)];
  if (!one.some(isWeak) && !other.some(isWeak)) return false;
  const bare = one.filter((readings) => !isWeak(readings)).join(' ');
  return bare !== '' && bare === other.filter((readings) => !isWeak(readings)).join(' ');
}

/** "3rd March" for "3 March". */
function sameOrdinal(one: string, other: string): boolean {
  const figures = /^(\d{1,2})(?:st|nd|rd|th|er|º)?$/;
  const [a, b] = [figures.exec(one)?.[1], figures.exec(other)?.[1]];
  return a !== undefined && a === b;
}

/** "10.30" for "10:30", which is two words. */
function sameTime(draft: readonly string[], source: readonly string[]): boolean {
  const [one, other] = [draft.join('.'), source.join('.')];
  return one === other && draft.length + source.length === 3 && /^(?:1?\d|2[0-3])\.[0-5]\d$/.test(one);
}

/**
 * Spellings of one word: British or American, an accent lost, a letter doubled, "ie" for "ei". One letter for another,
 * or two letters swapped, make a new word too often ("county", "country"; "united", "untied") to be called a spelling.
 */
function sameButForSpelling(
  one: string,
  other: string,
  classes: WordClasses,
): 'spelling' | 'variantSpelling' | undefined {
  if (/\p{Nd}/u.test(one) || /\p{Nd}/u.test(other)) return undefined;
  if (sameButForAccents(one, other, classes.language)) return 'spelling';
  if (classes.language === 'en' && british(one) === british(other)) return 'variantSpelling';
  if (Math.min(one.length, other.length) < 6) return undefined;
  const isSlip = undoubled(one) === undoubled(other) || one.replaceAll('ie', 'ei') === other.replaceAll('ie', 'ei');
  return isSlip ? 'spelling' : undefined;
}

const BRITISH: readonly (readonly [RegExp, string])[] = [
  // Older letters leave out what is not spoken: stopp'd.
  [/(?<=\p{L}{4})'d$/u, 'ed'],
  [/our(?=$|s$|ed$|ing$|able$|ful|ite|hood|er|ly)/, 'or'],
  [/is(?=e$|es$|ed$|ing$|er$|ers$|ation)/, 'iz'],
  [/ys(?=e$|es$|ed$|ing$)/, 'yz'],
  [/tre(?=$|s$|d$)/, 'ter'],
  [/ogue(?=$|s$)/, 'og'],
  [/enc(?=e$|es$)/, 'ens'],
  [/amme(?=$|s$)/, 'am'],
  [/(?<=.{3})ll(?=ed$|ing$|er$|ers$)/, 'l'],
  [/ae|oe/g, 'e'],
];

function british(word: string): string {
  return BRITISH.reduce((spelled, [pattern, replacement]) => spelled.replace(pattern, replacement), word);
}

function undoubled(word: string): string {
  return word.replace(/(\p{L})\1/gu, '$1');
}
