import type { Span } from '../text/span.ts';
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
  if (name === 'de' && !isGivenName(word)) {
    if (GERMAN_WOMEN.test(word)) return 'female';
    if (GERMAN_MEN.test(word)) return 'male';
  }
  if (!roles.has(word) && !titles.has(word)) return undefined;
  if (name === 'de') return /in$/.test(word) ? 'female' : undefined;
  if (name === 'ar') return /ة$/.test(word) ? 'female' : titles.has(word) ? 'male' : undefined;
  if (EPICENE.has(word)) return undefined;
  return ARTICLES[name]?.get(before);
}

/** How German ends what a man or a woman is called by an office or a trade, whatever is joined before it. */
const GERMAN_MEN =
  /(?:[^m]rat|meister|kommissar|minister|sprecher|leiter|chef|präsident|kanzler|direktor|sekretär|richter|anwalt|lehrer|bauer|arzt|pfarrer|pastor|bischof|forscher|führer|trainer|politiker|historiker|ologe|witwer|kämmerer|redakteur|inspektor)$/;
const GERMAN_WOMEN =
  /(?:rätin|[sfhktzm]erin|[lrnd]erin|chefin|dentin|[kt]orin|tärin|ssarin|teurin|anwältin|bäuerin|ärztin|ologin|witwe|frau|schwester)$/;

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
export function genderTakenUp(text: string, { start, end: from }: Span, grammar: Grammar): Gender {
  const after = text.slice(from, from + REACH);
  // Hardly any name is taken up at once: the words are looked at one by one only where a pronoun is among them.
  if (!genderedIn(grammar).test(after)) return 'any';
  let before = '';
  for (const match of after.matchAll(/[\p{L}'’]+|[.!?\n\uFFFC]/gu)) {
    const word = match[0];
    // "Finck das Telefon": where all nouns have capitals, one with an article names nobody else.
    const isArticled = grammar.capitalNouns && grammar.determiners.has(before);
    before = word;
    if (isArticled && /^\p{Lu}/u.test(word)) continue;
    if (/^[’']s?$|^[.!?\n\uFFFC\p{Lu}]/u.test(word)) return 'any';
    const pronoun = grammar.pronouns.get(word);
    if (pronoun !== undefined) return pronoun.plural || pronoun.gender === 'neuter' ? 'any' : pronoun.gender;
    if (!grammar.possessives.female.has(word) && !grammar.possessives.male.has(word)) continue;
    if (isObject(text, start, grammar)) return 'any';
    return grammar.possessives.female.has(word) ? 'female' : 'male';
  }
  return 'any';
}

/** "Er hätte Finck gern in seinem Team": the verb has a pronoun for its subject, whose the possessive is. */
function isObject(text: string, start: number, { pronouns, verbSecond }: Grammar): boolean {
  if (!verbSecond) return false;
  const head = /[^.!?\n\uFFFC]*$/.exec(text.slice(Math.max(0, start - REACH), start))![0];
  return head.split(/[^\p{L}]+/u).some((word) => pronouns.has(word.toLowerCase()));
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
