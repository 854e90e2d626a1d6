import { FEMALE, isGivenName, MALE } from './given-names.ts';
import type { Gender, Grammar } from './languages/grammar.ts';

/** What a name and its roles say of gender: a title, a noun, else a given name known for one. */
export function genderOf(parts: readonly string[], titlesAndRoles: string, grammar: Grammar): Gender {
  const said = genderOfWords(titlesAndRoles, grammar);
  if (said !== 'any') return said;
  // "Foreman Luis Ortega": what nobody knows for a name may stand before it.
  const given = parts.slice(0, -1).find(isGivenName) ?? parts[0] ?? '';
  if (FEMALE.has(given)) return 'female';
  return MALE.has(given) ? 'male' : 'any';
}

export function genderOfWords(words: string, grammar: Grammar): Gender {
  let before = '';
  for (const word of words.toLowerCase().split(/[^\p{L}\p{M}]+/u)) {
    if (grammar.female.has(word)) return 'female';
    if (grammar.male.has(word)) return 'male';
    const shown = genderOfOffice(word, before, grammar);
    if (shown !== undefined) return shown;
    before = word;
  }
  return 'any';
}

/** What an office's ending, or the article before it, shows where its language has one for each gender: la maire. */
function genderOfOffice(word: string, before: string, { name, roles, titles }: Grammar): Gender | undefined {
  if (!roles.has(word) && !titles.has(word)) return undefined;
  if (name === 'de') return /in$/.test(word) ? 'female' : undefined;
  if (name === 'ar') return /ة$/.test(word) ? 'female' : titles.has(word) ? 'male' : undefined;
  if (EPICENE.has(word)) return undefined;
  return ARTICLES[name]?.get(before);
}

const ARTICLES: Readonly<Record<string, ReadonlyMap<string, Gender>>> = {
  fr: new Map<string, Gender>([
    ['la', 'female'],
    ['une', 'female'],
    ['le', 'male'],
    ['un', 'male'],
  ]),
  es: new Map<string, Gender>([
    ['la', 'female'],
    ['una', 'female'],
    ['el', 'male'],
    ['un', 'male'],
  ]),
};

/** Of one grammatical gender, whoever is meant. */
const EPICENE: ReadonlySet<string> = new Set([
  'victime',
  'source',
  'víctima',
  'fuente',
  'guardia',
  'témoin',
  'testigo',
]);

/** The gender of the first pronoun after a name, in its sentence and before any other name: "Finch said she …". */
export function genderTakenUp(text: string, from: number, grammar: Grammar): Gender {
  const after = text.slice(from, from + REACH);
  // Hardly any name is taken up at once: the words are looked at one by one only where a pronoun is among them.
  if (!genderedIn(grammar).test(after)) return 'any';
  for (const match of after.matchAll(/[\p{L}'’]+|[.!?\n\uFFFC]/gu)) {
    const word = match[0];
    if (/^[’']s?$|^[.!?\n\uFFFC\p{Lu}]/u.test(word)) return 'any';
    const pronoun = grammar.pronouns.get(word);
    if (pronoun !== undefined) return pronoun.plural || pronoun.gender === 'neuter' ? 'any' : pronoun.gender;
    if (grammar.possessives.female.has(word)) return 'female';
    if (grammar.possessives.male.has(word)) return 'male';
  }
  return 'any';
}

function genderedIn(grammar: Grammar): RegExp {
  let pattern = patterns.get(grammar);
  if (pattern === undefined) {
    const { pronouns, possessives } = grammar;
    const forms = [...pronouns.keys(), ...possessives.female, ...possessives.male].filter(Boolean);
    pattern = new RegExp(`(?:^|[^\\p{L}])(?:${forms.join('|')})(?![\\p{L}])`, 'u');
    patterns.set(grammar, pattern);
  }
  return pattern;
}

const patterns = new WeakMap<Grammar, RegExp>();

/** UTF-16 units. */
const REACH = 100;
