import type { Step } from './align.ts';
import type { Change, Compared } from './changes.ts';
import { deniesOtherwise, negations } from './negation.ts';
import { isNumber } from './numbers.ts';
import type { Unit, WordUnit } from './parts.ts';
import type { WordClasses } from './word-classes.ts';

/**
 * `walk[ed]` for "walks", `n’[a]` for "n’avais": the letters outside the brackets are the source's, and what stands in
 * them neither denies nor counts otherwise.
 */
export function isPatched(step: Step, { units, index, classes }: Compared): step is Step & { kind: 'replaced' } {
  if (step.kind !== 'replaced') return false;
  const unit = units[step.unit]!;
  const word = index.source.words[step.source]!.folded;
  return isPatch(unit) && fits(unit, word) && !misleads(unit.folded, word, classes);
}

/** True for a word of which brackets hold some letters, and not all. */
function isPatch(unit: Unit): unit is WordUnit {
  return (
    unit.kind === 'word' && unit.bracketed === 'partly' && unit.bare.some((letters) => /[\p{L}\p{N}]/u.test(letters))
  );
}

/** True where the source's word has the letters outside the brackets, in order and at the ends where no bracket is. */
export function fits({ bare }: WordUnit, word: string): boolean {
  if (hasLetters(bare, word)) return true;
  const other = bare.some((letters) => letters.endsWith("'")) ? elided(word) : withoutElided(word);
  return other !== undefined && hasLetters(bare, other);
}

function hasLetters(bare: readonly string[], word: string): boolean {
  const [first, last] = [bare[0]!, bare.at(-1)!];
  if (!word.startsWith(first) || !word.endsWith(last)) return false;
  let from = first.length;
  for (const letters of bare.slice(1, -1)) {
    const at = word.indexOf(letters, from);
    if (at < 0) return false;
    from = at + letters.length;
  }
  return from + last.length <= word.length;
}

/** `exagérai[t]` for "j’exagérais": the pronoun stands in brackets before it. */
function withoutElided(word: string): string | undefined {
  const at = word.indexOf("'");
  return at > 0 && at <= LONGEST_ELIDED ? word.slice(at + 1) : undefined;
}

/** `qu’[elle]` for "que": before the bracketed word the source's loses its vowel. */
function elided(word: string): string | undefined {
  return /^(?:.|.{0,5}qu|[dns]ell|all|sull|un)[aeiou]$/u.test(word) ? `${word.slice(0, -1)}'` : undefined;
}

/** Letters of "jusqu’", the longest that is often met. */
const LONGEST_ELIDED = 6;

function misleads(ours: string, theirs: string, classes: WordClasses): boolean {
  if (deniesOtherwise([ours], [theirs], classes)) return true;
  const isYear = /^\d{4}$/.test(ours) && /^\d{2}$/.test(theirs) && ours.endsWith(theirs);
  return isNumber(ours) && isNumber(theirs) && !isYear;
}

/** True for `qu’[elle]`: what the apostrophe joins stands in the brackets. */
export function isElided({ bare }: WordUnit): boolean {
  return bare.at(-1) === '' && bare.at(-2)?.endsWith("'") === true;
}

/** Words that one pair of brackets may stand for beside the one whose letters it follows. */
const FEW = 2;

/**
 * `qu’[elle] sai[t]` for "que je sais": the brackets stand for "je", too. True for a few small words that the source has
 * right behind a word that loses its vowel to brackets.
 */
export function isUnderPatch({ units, sources, before }: Change, { index, classes }: Compared): boolean {
  if (units.length > 0 || sources.length > FEW || before === undefined || !isPatch(before.unit)) return false;
  if (!isElided(before.unit)) return false;
  const words = sources.map((at) => index.source.words[at]!.folded);
  return words.every((word) => classes.isCommon(word)) && negations(words, classes) === 0;
}
