import type { Grammar } from './languages/grammar.ts';
import { GRAMMARS } from './languages/grammars.ts';
import { isTitle } from './names.ts';
import type { People, Person } from './people.ts';

/**
 * Who bears a role that a description names: "the NATO chief" is who was introduced as NATO Secretary-General. The
 * words that are not closed must agree; of several bearers, the last one named before the place.
 */
export function roleBearer(people: People, description: string, at: number, grammar: Grammar): Person | undefined {
  const wanted = wordsOf(description, grammar);
  const head = wanted.at(-1);
  if (head === undefined) return undefined;
  const gender = articleOf(description);
  let best: Person | undefined;
  let bestScore = 0;
  for (const person of people.all) {
    let score = 0;
    for (const role of person.roles) {
      const borne = wordsOfRole(role, grammar);
      const shared = wanted.slice(0, -1).filter((word) => borne.some((other) => alike(word, other))).length;
      const heads = borne.some((word) => alike(word, head))
        ? 2
        : HEADS.has(head) && borne.some((word) => OFFICES.has(word))
          ? 1
          : 0;
      // Words of the description that the role lacks speak against it: "the Iranian minister" is no Pakistani one.
      const missing = wanted.length - 1 - shared;
      if (heads > 0 && (shared > 0 || heads === 2) && !contradicts(description, role))
        score = Math.max(score, heads + 2 * shared - 1.5 * missing + genderFit(person, gender));
    }
    if (score <= 0) continue;
    const before = person.named.findLast((naming) => naming.start < at);
    const near = before === undefined ? 0 : 1 / (1 + (at - before.start) / 1000);
    if (score + near > bestScore) [best, bestScore] = [person, score + near];
  }
  return best;
}

/** "La ministre" is rather she who is known for a woman. */
function genderFit({ female, male, roles }: Person, gender: 'female' | 'male' | undefined): number {
  if (gender === undefined) return 0;
  if ([...roles].some((role) => articleOf(role) === gender)) return 1.5;
  if (female === male) return 0;
  return female > male === (gender === 'female') ? 1.5 : -3;
}

function articleOf(description: string): 'female' | 'male' | undefined {
  return GENDER_OF.get(/^\p{L}+(?=\s)/u.exec(description)?.[0].toLowerCase() ?? '');
}

/** Articles that show the gender of one person; "die" may be of many. */
const GENDER_OF: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ['la', 'female'],
  ['une', 'female'],
  ['una', 'female'],
  ['le', 'male'],
  ['un', 'male'],
  ['el', 'male'],
]);

/**
 * Whether a description is of somebody who is in the public eye and was spoken of, rather than of a witness or a
 * spokesman who comes without a name.
 */
export function isPublicRole(description: string): boolean {
  return (
    DEFINITE.test(description) &&
    description
      .toLowerCase()
      .split(/[^\p{L}-]+/u)
      .some((word) => PUBLIC.has(word))
  );
}

const DEFINITE = /^(?:the|der|die|le|la|l['’]|el) /iu;
const PUBLIC: ReadonlySet<string> = new Set(
  `candidate nominee frontrunner front-runner senator governor mayor congressman congresswoman president chancellor premier
  minister secretary mogul billionaire businessman businesswoman actor actress singer author kandidat kandidatin
  präsident präsidentin kanzler kanzlerin minister ministerin candidat candidate président présidente ministre candidato
  candidata presidente presidenta ministro ministra`.split(/\s+/),
);

/** "The New Jersey governor" is none of New York: each has a proper word that the other lacks. */
export function contradicts(description: string, role: string): boolean {
  if (RANK.exec(description)?.[0].toLowerCase() !== RANK.exec(role)?.[0].toLowerCase()) return true;
  const [one, other] = [properWords(description), properWords(role)];
  const lacks = (words: readonly string[], known: string) => words.some((word) => !known.includes(word.slice(0, 4)));
  return lacks(one, role.toLowerCase()) && lacks(other, description.toLowerCase());
}

/** "The deputy mayor" is not the mayor. */
const RANK = /(?<![\p{L}])(?:deputy|vice|assistant|junior|shadow|stellvertret\p{L}*|vize|adjointe?|adjunt[oa])/iu;

/** Places, parties and the like, offices left out. */
function properWords(words: string): readonly string[] {
  return [...words.matchAll(/(?<![\p{L}.])\p{Lu}\p{Ll}{2,}/gu)]
    .map(([word]) => word.toLowerCase())
    .filter((word) => word !== 'the' && !OFFICES.has(word) && !FULL.has(word) && !isAnyTitle(word));
}

/** Words for whoever leads, whatever the office is called. */
const HEADS = new Set(['chief', 'head', 'leader', 'boss', 'chef', 'leiter', 'jefe', 'líder', 'dirigeant', 'patron']);
const OFFICES = new Set(
  `secretary general director president chairman chairwoman chair commander commissioner chief head leader ceo
  generalsekretär präsident vorsitzender direktor secrétaire président directeur secretario presidente director`.split(
    /\s+/,
  ),
);

function isAnyTitle(word: string): boolean {
  return [...GRAMMARS.values()].some((grammar) => isTitle(word, grammar));
}

/** Titles and the words that descriptions have for them. */
const FULL: ReadonlyMap<string, string> = new Map([
  ['rathauschef', 'bürgermeister'],
  ['rathauschefin', 'bürgermeisterin'],
  ['stadtoberhaupt', 'bürgermeister'],
  ['édile', 'maire'],
  ['regidor', 'alcalde'],
  ['sen', 'senator'],
  ['gov', 'governor'],
  ['rep', 'representative'],
  ['congressman', 'representative'],
  ['congresswoman', 'representative'],
  ['gen', 'general'],
  ['prof', 'professor'],
  ['spokeswoman', 'spokesman'],
  ['spokesperson', 'spokesman'],
]);

/** Of what is asked again for each description. */
function wordsOfRole(role: string, grammar: Grammar): readonly string[] {
  let known = roleWords.get(grammar);
  if (known === undefined || known.size > MOST_ROLES) {
    known = new Map();
    roleWords.set(grammar, known);
  }
  let found = known.get(role);
  if (found === undefined) {
    found = wordsOf(role, grammar);
    known.set(role, found);
  }
  return found;
}

const roleWords = new WeakMap<Grammar, Map<string, readonly string[]>>();
const MOST_ROLES = 5000;

function wordsOf(role: string, grammar: Grammar): readonly string[] {
  return role
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word.length > 1 && !grammar.determiners.has(word) && !grammar.prepositions.has(word))
    .map((word) => FULL.get(word) ?? word);
}

/** Equal, or one word's inflection or derivation of the other: Iran, Iranian. */
function alike(a: string, b: string): boolean {
  if (a === b) return true;
  const common = Math.min(a.length, b.length);
  return common >= 4 && a.slice(0, Math.max(4, common - 1)) === b.slice(0, Math.max(4, common - 1));
}
