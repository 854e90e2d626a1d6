import type { DeclaredSpeaker } from '../corpus/source.ts';
import type { Prose } from '../text/prose.ts';
import type { Speaker } from './attribution.ts';
import { genderOf } from './gender.ts';
import { isGivenName } from './given-names.ts';
import { type Acquaintance, knownNamed, NO_ACQUAINTANCE, rolesOn } from './known.ts';
import type { Gender, Grammar } from './languages/grammar.ts';
import { grammarAt } from './languages/here.ts';
import type { Memory } from './memory.ts';
import { type Name, partsOf, plain, withoutTitles } from './names.ts';
import { type Naming, type NamingRead, readNamings } from './namings.ts';

/** Somebody, or a body, that an article names. */
export type Person = {
  /** The fullest name met so far, or the declared one. */
  name: string;
  parts: readonly string[];
  declared: boolean;
  readonly aliases: Set<string>;
  /** The same, folded. */
  readonly folded: Set<string>;
  readonly roles: Set<string>;
  /** How often titles, roles and given name showed either gender. */
  female: number;
  male: number;
  /** What its titles, name and roles last told. */
  gender:
    | {
        readonly parts: readonly string[];
        readonly titles: string;
        readonly roles: number;
        readonly gender: Gender;
      }
    | undefined;
  /** How much oftener its name was taken up by a female pronoun than by a male one. */
  takenUp: number;
  /** How often an article stands before the bare name, as before bodies and things: "the Islamic State". */
  articled: number;
  /** How often a verb of saying stands right behind its name. */
  speaks: number;
  /** Named where every noun has a capital, which then shows nobody. */
  amongNouns: boolean;
  /** Where it is named, in order; `inFull` with more than one word. */
  readonly named: (Naming & { readonly inFull: boolean })[];
};

/** Everybody whom an article names, as far as capitals and declarations tell. */
export type People = {
  readonly all: readonly Person[];
  /** Folded last words of names, and whole declared aliases, to those who bear them. */
  readonly byPart: ReadonlyMap<string, readonly Person[]>;
  /** All namings, in the order of the text. */
  readonly record: Record;
};

/** Namings in the order of the text, for looking back from a place. */
export type Record = readonly { readonly at: number; readonly leads: boolean; readonly person: Person }[];

/** Reads all names of a text. `narration` is the text with quotations blanked: who is quoted talks of others freely. */
export function readPeople(
  { text, paragraphs }: Prose,
  narration: string,
  declared: readonly DeclaredSpeaker[],
  grammar: Grammar,
  memory: Memory,
  acquaintance: Acquaintance = NO_ACQUAINTANCE,
): People {
  const all: Person[] = [];
  const byPart = new Map<string, Person[]>();
  const index = (person: Person, parts: readonly string[]) => {
    for (const part of parts) {
      const bearers = byPart.get(part);
      if (bearers === undefined) byPart.set(part, [person]);
      else if (!bearers.includes(person)) bearers.push(person);
    }
  };
  const declare = (speaker: DeclaredSpeaker, person: Person) => {
    if (person.name !== speaker.name) addAlias(person, person.name);
    person.name = speaker.name;
    person.parts = partsOf(speaker.name);
    person.declared = true;
    for (const alias of speaker.aliases) addAlias(person, alias);
    for (const role of rolesOn(speaker, acquaintance.date)) person.roles.add(role);
    index(person, [...person.parts, ...speaker.aliases.flatMap((alias) => partsOf(alias))]);
    return person;
  };
  for (const speaker of declared) all.push(declare(speaker, newPerson(speaker.name, partsOf(speaker.name), true)));
  const record: { at: number; leads: boolean; person: Person }[] = [];
  const people = { all, byPart, record };
  for (const { start, end, kind } of paragraphs) {
    const told = narration.slice(start, end);
    const here = grammarAt(text.slice(start, end), grammar, memory);
    const namings = memory.recall(`namings ${here.name}`, told, () => readNamings(told, here));
    for (const read of namings) {
      const { name } = read;
      const naming = { start: start + read.start, end: start + read.end, leads: read.leads };
      let person = findPerson(people, name, naming.start);
      const isFuller = person !== undefined && !person.declared && name.parts.length > person.parts.length;
      const known = person === undefined || isFuller ? knownNamed(acquaintance.known, name) : undefined;
      if (person === undefined) {
        person = all.find((each) => each.declared && each.name === known?.name);
        if (person === undefined) {
          person = newPerson(name.bare, name.parts, false);
          all.push(person);
          index(person, name.parts);
          if (known !== undefined) declare(known, person);
        }
      } else if (isFuller) {
        addAlias(person, person.name);
        person.name = name.bare;
        person.parts = name.parts;
        index(person, name.parts);
        if (known !== undefined) declare(known, person);
      }
      note(person, read, naming, here);
      // A lone word in a heading has its capital as a headline's words have theirs.
      if (kind === 'heading' && name.parts.length === 1) continue;
      record.push({ at: naming.start, leads: naming.leads, person });
    }
  }
  return people;
}

function newPerson(name: string, parts: readonly string[], declared: boolean): Person {
  return {
    name,
    parts,
    declared,
    aliases: new Set(),
    folded: new Set(),
    roles: new Set(),
    female: 0,
    male: 0,
    gender: undefined,
    takenUp: 0,
    articled: 0,
    speaks: 0,
    amongNouns: false,
    named: [],
  };
}

/** A speaker as the corpus declares it, where the article itself names nobody who may be meant. */
export function declaredSpeaker(speaker: DeclaredSpeaker, date: string | undefined): Speaker {
  return { name: speaker.name, aliases: speaker.aliases, roles: rolesOn(speaker, date) };
}

function addAlias(person: Person, alias: string): void {
  if (person.aliases.has(alias)) return;
  person.aliases.add(alias);
  person.folded.add(plain(alias));
}

function note(
  person: Person,
  { name, takenUp, articled, speaks, introduction }: NamingRead,
  naming: Naming,
  grammar: Grammar,
): void {
  person.named.push({ ...naming, inFull: name.parts.length > 1 });
  if (name.bare !== person.name) addAlias(person, name.bare);
  if (name.titles !== '') {
    // A trade that only its place tells is none where the name stands by itself.
    const titled = `${name.titles} ${name.bare}`;
    if (withoutTitles(titled) === name.bare || !grammar.capitalNouns) addAlias(person, titled);
    if (/\p{L}{3}/u.test(name.titles)) person.roles.add(name.titles);
  }
  if (person.named.length <= INTRODUCED) {
    for (const role of introduction()) person.roles.add(role);
  }
  const { parts, roles } = person;
  const known = person.gender;
  if (known?.parts !== parts || known.titles !== name.titles || known.roles !== roles.size) {
    const gender = genderOf(parts, `${name.titles} ${[...roles].join(' ')}`, grammar);
    person.gender = { parts, titles: name.titles, roles: roles.size, gender };
  }
  const gender = person.gender!.gender;
  if (grammar.capitalNouns) person.amongNouns = true;
  if (articled && name.titles === '') person.articled++;
  if (speaks) person.speaks++;
  if (gender === 'female') person.female++;
  if (gender === 'male') person.male++;
  if (takenUp !== 'any') person.takenUp += takenUp === 'female' ? 1 : -1;
}

/** Who somebody is stands with one of the first times that they are named. */
const INTRODUCED = 4;

/**
 * The person whom a name means at a place: of several bearers, one whose gender its title says, and then the one spoken
 * of most and last before it, as papers call the one they write about by surname alone.
 */
export function findPerson(people: People, name: Name, at: number): Person | undefined {
  const last = name.parts.at(-1);
  if (last === undefined) return undefined;
  const bearers = (people.byPart.get(last) ?? people.byPart.get(name.parts[0]!) ?? []).filter((person) =>
    mayBear(person, name),
  );
  if (bearers.length < 2) return bearers[0];
  let best: Person | undefined;
  let most = -1;
  for (const person of bearers) {
    const exact = person.parts.length === name.parts.length && name.parts.length > 1 ? 1e6 : 0;
    const fit =
      (name.gender === 'female' && person.male > person.female) ||
      (name.gender === 'male' && person.female > person.male)
        ? 0
        : 1e7;
    const times = fit + exact + presence(person, at) + (person.declared ? 0.5 : 0);
    if (times > most) [best, most] = [person, times];
  }
  return best;
}

/**
 * How much somebody was spoken of before a place: how often, and how lately. Those named only after it come after all
 * others.
 */
function presence({ named }: Person, at: number): number {
  let i = named.length - 1;
  while (i >= 0 && named[i]!.start > at) i--;
  if (i < 0) return 0;
  let lately = 0;
  const times = i + 1;
  for (; i >= 0 && at - named[i]!.start < FORGOTTEN; i--) {
    // Who is introduced anew takes the surname over.
    lately += (named[i]!.inFull ? 2 : 1) * 0.5 ** ((at - named[i]!.start) / HALF_FORGOTTEN);
  }
  return 1 + lately + 0.1 * times;
}

/** UTF-16 units, of about five sentences. */
const HALF_FORGOTTEN = 500;
const FORGOTTEN = 10 * HALF_FORGOTTEN;

/** Whether one's parts can be the other's: the shorter one's are all in the longer one's, in order. */
function mayBear(person: Person, name: Name): boolean {
  const { parts } = person;
  if (isWithin(name.parts, parts) || isWithin(parts, name.parts)) {
    // "Hillary Clinton" after "Clinton" adds a given name; "Clinton Foundation" is no Clinton.
    if (parts.length === name.parts.length) return true;
    const [short, long] = parts.length < name.parts.length ? [parts, name.parts] : [name.parts, parts];
    return short.at(-1) === long.at(-1) || (short.length === 1 && short[0] === long[0] && isGivenName(short[0]!));
  }
  return person.folded.has(name.folded);
}

function isWithin(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const part of long) if (at < short.length && part === short[at]) at++;
  return at === short.length;
}

/** A speaker known by surname alone, with the full names that an article has for it. */
export function fuller(speaker: Speaker, people: People): Speaker {
  const known = [speaker.name, ...speaker.aliases].flatMap((form) => {
    const parts = partsOf(withoutTitles(form));
    if (parts.length !== 1) return [];
    return (people.byPart.get(parts[0]!) ?? []).filter(
      (person) => person.parts.length > 1 && person.parts.at(-1) === parts[0],
    );
  });
  const names = [...new Set(known)].map(({ name }) => name);
  return names.length === 0 ? speaker : { ...speaker, aliases: [...speaker.aliases, ...names] };
}

export function speakerOf(person: Person): Speaker {
  return {
    name: person.name,
    aliases: [...person.aliases].filter((alias) => alias !== person.name),
    roles: [...person.roles],
  };
}
