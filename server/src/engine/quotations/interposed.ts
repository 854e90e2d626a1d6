import type { Word } from '../text/words.ts';
import type { Parts, Unit } from './parts.ts';
import type { WordClasses } from './word-classes.ts';

/** An attribution inside the marks is no longer. In words. */
const LONGEST = 8;

/**
 * True for words inside the marks that say who speaks and are no part of the speech, as French and Spanish set them:
 * « Non, dit-elle, jamais », «Mi madre venía —cuenta—, pero». They open with a verb of saying behind a comma or dash,
 * and close with a mark, too.
 */
export function isInterposed(words: readonly Word[], text: string, classes: WordClasses): boolean {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || words.length > LONGEST) return false;
  // « Non, se souvient-il, jamais »: the verb may stand behind its pronoun.
  if (!words.slice(0, 2).some(({ folded }) => classes.interposes(folded))) return false;
  const before = text.slice(Math.max(0, first.start - 3), first.start);
  return /[,،–—-]\s*$/u.test(before) && /^[\s\u00A0\u202F]*[,.;:!?،–—-]/u.test(text.slice(last.end, last.end + 3));
}

/** A draft's words without the attributions set among them: what it says of the speaker there is no part of the speech. */
export function withoutInterposed(parts: Parts, text: string, classes: WordClasses): Parts {
  const units: Unit[] = [];
  for (let at = 0; at < parts.units.length; at++) {
    const count = units.length === 0 ? 0 : interposedAt(parts.units, at, text, classes);
    if (count > 0) at += count - 1;
    else units.push(parts.units[at]!);
  }
  return units.length === parts.units.length ? parts : { ...parts, units };
}

/** How many units from here on are an attribution: none, or the most that are one and leave some words behind it. */
function interposedAt(units: readonly Unit[], first: number, text: string, classes: WordClasses): number {
  const words: Word[] = [];
  let count = 0;
  for (let at = first; at < units.length - 1 && words.length < LONGEST; at++) {
    const unit = units[at]!;
    if (unit.kind !== 'word' || unit.bracketed !== 'no') break;
    words.push(unit);
    if (isInterposed(words, text, classes)) count = words.length;
    if (/^[\s\u00A0\u202F]*[,.;:!?،–—]/u.test(text.slice(unit.end, unit.end + 3))) break;
  }
  return count;
}
