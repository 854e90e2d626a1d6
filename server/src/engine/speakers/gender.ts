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

/** The gender of the first pronoun after a name, in its sentence and before any other name: "Finch said she …". */
export function genderTakenUp(text: string, from: number, grammar: Grammar): Gender {
  for (const match of text.slice(from, from + REACH).matchAll(/[\p{L}'’]+|[.!?\n\uFFFC]/gu)) {
    const word = match[0];
    if (/^[’']s?$|^[.!?\n\uFFFC\p{Lu}]/u.test(word)) return 'any';
    const pronoun = grammar.pronouns.get(word);
    if (pronoun !== undefined) return pronoun.plural || pronoun.gender === 'neuter' ? 'any' : pronoun.gender;
    if (grammar.possessives.female.has(word)) return 'female';
    if (grammar.possessives.male.has(word)) return 'male';
  }
  return 'any';
}

/** UTF-16 units. */
const REACH = 100;
