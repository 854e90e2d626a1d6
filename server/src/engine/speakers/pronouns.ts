import { firstWhere } from '../text/bisect.ts';
import type { Span } from '../text/span.ts';
import { isGivenName } from './given-names.ts';
import type { Grammar, Pronoun } from './languages/grammar.ts';
import { isBody } from './nature.ts';
import type { Person, Record } from './people.ts';

/**
 * Whom a singular pronoun stands for, or a description if its gender is any: of those whose gender fits, the one named last and most before it, where
 * subjects count more, and whoever spoke last; and its share of belief. Undefined where nobody fits.
 */
export function antecedent(
  text: string,
  record: Record,
  at: number,
  pronoun: Pronoun,
  spokeLast: Person | undefined,
  reach = REACH,
): { readonly person: Person; readonly share: number } | undefined {
  if (pronoun.plural) return undefined;
  const isThing = pronoun.gender === 'neuter';
  const beliefs = new Map<Person, number>();
  let sentences = 0;
  let newSubject = false;
  let from = at;
  for (let i = lastBefore(record, at); i >= 0; i--) {
    const { at: named, person } = record[i]!;
    const owns = isOwner(text, named, person);
    const leads = record[i]!.leads && !owns;
    if (at - named > reach && (beliefs.size > 0 || isThing || reach < REACH)) break;
    if (at - named > FARTHEST) break;
    sentences += endsBetween(text, named, from);
    from = named;
    if (!fits(person, pronoun) || isCommon(person) || isNoun(person, text)) continue;
    if (leads && sentences <= 1 && person !== spokeLast && likelihood(person, pronoun) >= 0.4) newSubject = true;
    if (sentences === 0 && ASKED_BY.test(text.slice(Math.max(0, named - 40), named))) continue;
    const belief =
      0.7 ** sentences * (leads ? (sentences <= 1 ? 2.5 : 2) : owns ? OF_OWNERS : 1) * likelihood(person, pronoun);
    beliefs.set(person, (beliefs.get(person) ?? 0) + belief);
  }
  if (!newSubject && spokeLast !== undefined && fits(spokeLast, pronoun)) {
    beliefs.set(spokeLast, (beliefs.get(spokeLast) ?? 0) + 0.6);
  }
  const [best] = [...beliefs].sort((a, b) => b[1] - a[1]);
  if (best === undefined) return undefined;
  const total = [...beliefs.values()].reduce((a, b) => a + b, 0);
  const share = best[1] / total;
  // "It" is as often nothing that has a name.
  if (isThing && (best[1] < SURE || share < SURE)) return undefined;
  return { person: best[0], share };
}

/** "Brandt's granddaughter met me": the sentence is hers. */
function isOwner(text: string, at: number, { named }: Person): boolean {
  const end = named.find(({ start }) => start === at)?.end;
  return end !== undefined && OWNS.test(text.slice(end, end + 3));
}

const OWNS = /^['’](?:s(?!\p{L})|\s)/u;
const OF_OWNERS = 0.5;

/** How many sentences end in a stretch; the end of a paragraph parts as much as two more. */
function endsBetween(text: string, start: number, end: number): number {
  let found = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === NEW_LINE) {
      if (text.charCodeAt(i - 1) !== NEW_LINE || i === start) found += 2;
    } else if ((code === STOP || code === EXCLAIMED || code === ASKED) && /\s/.test(text[i + 1] ?? '') && i + 1 < end) {
      found++;
    }
  }
  return found;
}

/** "Asked by Roth whether he had, he said": who asks is not who answers. */
const ASKED_BY =
  /(?:^|[^\p{L}])(?:asked|pressed|questioned|challenged|interviewed|quizzed|prompted|gefragt|befragt|interrogée?|preguntad[oa]) (?:by|von|par|por) (?:\p{Lu}\p{L}*\.? )?$/iu;

const NEW_LINE = 0x0a;
const STOP = 0x2e;
const EXCLAIMED = 0x21;
const ASKED = 0x3f;

/**
 * The record with every pronoun that surely takes somebody up, as one more time that they are spoken of: who is "he"
 * for three sentences is so in the fourth, whoever was named last.
 */
export function withPronouns(text: string, record: Record, grammar: Grammar): Record {
  const pattern = patternOf(grammar);
  if (pattern === undefined || record.length === 0) return record;
  let next = 0;
  const merged: { at: number; leads: boolean; person: Person }[] = [];
  for (const match of text.matchAll(pattern)) {
    while (next < record.length && record[next]!.at < match.index) merged.push(record[next++]!);
    const meant = antecedent(
      text,
      merged,
      match.index,
      grammar.pronouns.get(match[0].toLowerCase())!,
      undefined,
      NEARBY,
    );
    if (meant === undefined || meant.share < SURE) continue;
    merged.push({ at: match.index, leads: /^\p{Lu}/u.test(match[0]), person: meant.person });
  }
  while (next < record.length) merged.push(record[next++]!);
  return merged;
}

/** Below this share, a pronoun tells too little of whom it takes up. */
const SURE = 0.6;

/** The pronouns of one person of a known gender that mean nothing else in their language. */
function patternOf(grammar: Grammar): RegExp | undefined {
  let pattern = patterns.get(grammar);
  if (pattern === undefined && !grammar.verbFirst) {
    const forms = [...grammar.pronouns]
      .filter(([form, { gender, plural }]) => !plural && /male$/.test(gender) && !AMBIGUOUS.has(form))
      .map(([form]) => form);
    if (forms.length === 0) return undefined;
    pattern = new RegExp(`(?<![\\p{L}’'-])(?:${forms.join('|')})(?![\\p{L}])`, 'giu');
    patterns.set(grammar, pattern);
  }
  return pattern;
}

const patterns = new WeakMap<Grammar, RegExp>();

/** "Sie" are many, too, and "il" is nobody in "il faut". */
const AMBIGUOUS: ReadonlySet<string> = new Set([
  'sie',
  'il',
  'este',
  'esta',
  'dieser',
  'jener',
  'letzterer',
  'ce dernier',
]);

/** UTF-16 units that are looked back over; farther only when nobody was found. */
const NEARBY = 600;
const REACH = 1500;
const FARTHEST = 6000;

function lastBefore(record: Record, at: number): number {
  return firstWhere(record.length, (index) => record[index]!.at >= at) - 1;
}

/** Who is named from one place to another. */
export function namedBetween(record: Record, from: number, to: number): readonly Person[] {
  return record.slice(lastBefore(record, from) + 1, lastBefore(record, to) + 1).map(({ person }) => person);
}

/** Whether somebody is likely a person whom the pronoun fits. */
export function isSomebody(person: Person, pronoun: Pronoun): boolean {
  return fits(person, pronoun) && likelihood(person, pronoun) >= 0.4;
}

function fits(person: Person, pronoun: Pronoun): boolean {
  if (pronoun.gender === 'neuter') return person.female + person.male === 0 && person.takenUp === 0;
  const balance = 2 * (person.female - person.male) + person.takenUp;
  return pronoun.gender === 'any' || (pronoun.gender === 'male' ? balance <= 0 : balance >= 0);
}

/** "Im Vorraum": what oftener has an article than not, and nothing that a person has, is a thing where nouns have capitals. */
function isCommon({ articled, named, roles, takenUp, speaks, female, male, parts }: Person): boolean {
  if (articled * 2 < named.length || articled === 0) return false;
  return parts.length === 1 && roles.size === 0 && takenUp === 0 && speaks === 0 && female + male === 0;
}

/** "Draußen", "Frauen": where all nouns have capitals, a lone word that nothing shows to be somebody's name. */
function isNoun(person: Person, text: string): boolean {
  const { amongNouns, declared, parts, roles, speaks, articled, takenUp, female, male } = person;
  if (!amongNouns || declared || parts.length !== 1 || roles.size > 0 || female + male > 0) return false;
  if (speaks > 0 || isGivenName(parts[0]!) || isBody(person.name)) return false;
  return articled > 0 || (takenUp === 0 && !person.named.some((naming) => opensSentence(text, naming)));
}

/** "Radtke zeigte sich froh": without an article, and one who does something, as no adverb or plural does. */
function opensSentence(text: string, { start, end }: Span): boolean {
  if (!/(?:^|[.!?…\n\uFFFC]\s*)$/u.test(text.slice(Math.max(0, start - 3), start))) return false;
  return !ADVERB.test(text.slice(start, end)) && /^ \p{Ll}+[^n\P{L}] /u.test(text.slice(end, end + 24));
}

const ADVERB = /(?:lich|ig|isch|ierend|bar|sam|weise|ens|ers|wärts|maßen|iert|en)$/u;

function likelihoodOfBody({ name, parts, roles, articled }: Person): number {
  if (roles.size > 0 || isGivenName(parts[0]!)) return 0.02;
  if (articled > 0 || isBody(name)) return 0.8;
  return parts.length === 1 ? 0.4 : 0.1;
}

/** Capitals also begin the names of places and bodies, of which less is known. */
function likelihood(person: Person, pronoun: Pronoun): number {
  if (pronoun.gender === 'neuter') return likelihoodOfBody(person);
  const known = { male: person.male, female: person.female, any: person.male + person.female }[pronoun.gender];
  if (known > 0) return 1;
  if (person.articled > 0) return 0.02;
  const isNamedAsBody = isBody(person.name);
  if (person.takenUp !== 0 && !isNamedAsBody) return 0.9;
  if (person.roles.size > 0 || person.declared) return 0.7;
  if (person.parts.length > 4 || !/\p{Ll}/u.test(person.name) || isNamedAsBody) return 0.05;
  if (person.speaks > 0) return 0.5;
  if (person.parts.length > 1) return 0.4;
  return person.named.length > 1 && person.named.some(({ leads }) => leads) ? 0.2 : 0.05;
}
