import type { Word } from '../text/words.ts';
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
  if (!classes.interposes(first.folded)) return false;
  const before = text.slice(Math.max(0, first.start - 3), first.start);
  return /[,،–—-]\s*$/u.test(before) && /^\s*[,.;:!?،–—-]/u.test(text.slice(last.end, last.end + 3));
}
