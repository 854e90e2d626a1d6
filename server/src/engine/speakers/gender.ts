import { FEMALE, MALE } from './given-names.ts';
import type { Gender, Grammar } from './languages/grammar.ts';
import type { Name } from './names.ts';

/** What a name and its roles say of gender: a title, a noun, else a given name known for one. */
export function genderOf(name: Name, roles: string, grammar: Grammar): Gender {
  for (const word of `${name.titles} ${roles}`.toLowerCase().split(/[^\p{L}]+/u)) {
    if (grammar.female.has(word)) return 'female';
    if (grammar.male.has(word)) return 'male';
  }
  const given = name.parts.length > 1 ? name.parts[0]! : '';
  if (FEMALE.has(given)) return 'female';
  return MALE.has(given) ? 'male' : 'any';
}
