import type { WordClasses } from './word-classes.ts';

/**
 * How often the words deny, contractions opened. French "ne" does not count: "pas", "jamais" or "rien" beside it
 * denies, with or without it.
 */
export function negations(words: readonly string[], classes: WordClasses): number {
  let count = 0;
  for (const word of words) {
    for (const part of classes.expand(word)) {
      if (part.some((reading) => classes.is(reading, 'negation') && !classes.isWeakNegation(reading))) count++;
    }
  }
  return count;
}

/** True when a negation is lost or gained between the two, by a word or by a syllable ("able", "unable"). */
export function deniesOtherwise(draft: readonly string[], source: readonly string[], classes: WordClasses): boolean {
  if (negations(draft, classes) !== negations(source, classes)) return true;
  return draft.some((word) => !source.includes(word) && source.some((other) => classes.reversed(word, other)));
}
