import { FEMALE, MALE } from './given-names.ts';
import type { Gender, Grammar } from './languages/grammar.ts';

/** What a name and its roles say of gender: a title, a noun, else a given name known for one. */
export function genderOf(parts: readonly string[], titlesAndRoles: string, grammar: Grammar): Gender {
  const said = genderOfWords(titlesAndRoles, grammar);
  if (said !== 'any') return said;
  const given = parts[0] ?? '';
  if (FEMALE.has(given)) return 'female';
  return MALE.has(given) ? 'male' : 'any';
}

export function genderOfWords(words: string, grammar: Grammar): Gender {
  for (const word of words.toLowerCase().split(/[^\p{L}\p{M}]+/u)) {
    if (grammar.female.has(word)) return 'female';
    if (grammar.male.has(word)) return 'male';
  }
  return 'any';
}
