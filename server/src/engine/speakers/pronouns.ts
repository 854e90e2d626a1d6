import type { Pronoun } from './languages/grammar.ts';
import { isBody } from './nature.ts';
import type { Person, Record } from './people.ts';

/**
 * Whom a singular pronoun stands for: of those whose gender fits, the one named last and most before it, where
 * subjects count more, and whoever spoke last; and its share of belief. Undefined where nobody fits.
 */
export function antecedent(
  text: string,
  record: Record,
  at: number,
  pronoun: Pronoun,
  spokeLast: Person | undefined,
): { readonly person: Person; readonly share: number } | undefined {
  if (pronoun.plural || (pronoun.gender !== 'male' && pronoun.gender !== 'female')) return undefined;
  const beliefs = new Map<Person, number>();
  let sentences = 0;
  let newSubject = false;
  let from = at;
  for (let i = lastBefore(record, at); i >= 0; i--) {
    const { at: named, leads, person } = record[i]!;
    if (at - named > REACH && beliefs.size > 0) break;
    if (at - named > FARTHEST) break;
    sentences += text.slice(named, from).match(/[.!?](?=\s)|\n+/g)?.length ?? 0;
    from = named;
    if (!fits(person, pronoun)) continue;
    if (leads && sentences <= 1 && person !== spokeLast && likelihood(person, pronoun) >= 0.4) newSubject = true;
    const belief = 0.7 ** sentences * (leads ? 2 : 1) * likelihood(person, pronoun);
    beliefs.set(person, (beliefs.get(person) ?? 0) + belief);
  }
  if (!newSubject && spokeLast !== undefined && fits(spokeLast, pronoun)) {
    beliefs.set(spokeLast, (beliefs.get(spokeLast) ?? 0) + 0.6);
  }
  const [best] = [...beliefs].sort((a, b) => b[1] - a[1]);
  if (best === undefined) return undefined;
  const total = [...beliefs.values()].reduce((a, b) => a + b, 0);
  return { person: best[0], share: best[1] / total };
}

/** UTF-16 units that are looked back over; farther only when nobody was found. */
const REACH = 1500;
const FARTHEST = 6000;

function lastBefore(record: Record, at: number): number {
  let low = 0;
  let high = record.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (record[middle]!.at < at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
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
  const balance = person.female - person.male + 2 * person.takenUp;
  return pronoun.gender === 'male' ? balance <= 0 : balance >= 0;
}

/** Capitals also begin the names of places and bodies, of which less is known. */
function likelihood(person: Person, pronoun: Pronoun): number {
  const known = pronoun.gender === 'male' ? person.male : person.female;
  if (known > 0) return 1;
  if (person.articled > 0) return 0.02;
  const isNamedAsBody = isBody(person.name);
  if (person.takenUp !== 0 && !isNamedAsBody) return 0.9;
  if (person.roles.size > 0 || person.declared) return 0.7;
  if (person.parts.length > 4 || !/\p{Ll}/u.test(person.name) || isNamedAsBody) return 0.05;
  if (person.parts.length > 1) return 0.4;
  return person.named.length > 1 && person.named.some(({ leads }) => leads) ? 0.2 : 0.05;
}
