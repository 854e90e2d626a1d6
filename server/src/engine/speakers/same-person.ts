import type { Speaker } from './attribution.ts';
import { partsOf, plain, surnameStart, withoutTitles } from './names.ts';
import { natureOf } from './nature.ts';
import { nicknames } from './nicknames.ts';
import { skeleton } from './transliteration.ts';

export type Agreement = 'same' | 'different' | 'unknown';

/**
 * Whether the speaker that a draft names and the speaker that its source names are one. Only `different` may warn, so
 * it needs two names that cannot be one person's; a role or a pronoun alone is `unknown`, and so is a body against a
 * person, who may well speak for it.
 */
export function samePerson(draft: Speaker | undefined, source: Speaker | undefined): Agreement {
  if (draft === undefined || source === undefined) return 'unknown';
  const [ours, theirs] = comparable(formsOf(draft), formsOf(source));
  // Across scripts little can be told: where both are written in one, that decides.
  const isComparable = ours.some((one) => theirs.some((other) => scriptOf(one) === scriptOf(other)));
  let closest: Likeness = 'apart';
  for (const one of ours) {
    for (const other of theirs) {
      const likeness = compareNames(one, other);
      if (likeness === 'equal') return 'same';
      if (likeness === 'close' && (!isComparable || scriptOf(one) === scriptOf(other))) closest = 'close';
    }
  }
  if (sharesRole(draft, source) || sharesRole(source, draft)) return 'same';
  if (closest === 'close' || ours.length === 0 || theirs.length === 0) return 'unknown';
  return cannotBeOne(draft, source) ? 'different' : 'unknown';
}

/** How two names compare: `close` where spelling, transliteration, a nickname or too little said may explain it. */
type Likeness = 'equal' | 'close' | 'apart';

/** The parts of each form of a name that names at all: "the minister" does not. */
function formsOf(speaker: Speaker): readonly (readonly string[])[] {
  return [speaker.name, ...speaker.aliases]
    .filter((form) => /[\p{Lu}\p{Lo}]/u.test(form))
    .map((form) => partsOf(withoutTitles(form)))
    .filter((parts) => parts.length > 0);
}

type Forms = readonly (readonly string[])[];

/** Where both have whole names, a surname alone says nothing more: two of a family share it. */
function comparable(ours: Forms, theirs: Forms): readonly [Forms, Forms] {
  if (![ours, theirs].every((forms) => forms.some(isWhole))) return [ours, theirs];
  return [withoutSurnames(ours), withoutSurnames(theirs)];
}

function withoutSurnames(forms: Forms): Forms {
  return forms.filter((form) => isWhole(form) || !forms.some((whole) => isWhole(whole) && whole.at(-1) === form[0]));
}

function isWhole(form: readonly string[]): boolean {
  return form.length > 1;
}

function compareNames(one: readonly string[], other: readonly string[]): Likeness {
  if (scriptOf(one) !== scriptOf(other)) return compareSkeletons(one, other);
  if (one.join('') === other.join('')) return 'equal';
  const [short, long] = byLength(one, other);
  if (short.length === 1) {
    if (long.includes(short[0]!)) return 'equal';
    return long.some((part) => nearlyEqual(part, short[0]!)) ? 'close' : 'apart';
  }
  const surnames = [short, long].map((parts) => parts.slice(surnameStart(parts)).join(''));
  // "Agathe M."
  const [end, farther] = [short.at(-1)!, long.at(-1)!];
  if (short[0] === long[0] && isInitialOf(end, farther)) return 'equal';
  const sameSurname = surnames[0] === surnames[1] || long.includes(short.at(-1)!) || short.includes(long.at(-1)!);
  if (!sameSurname) {
    if (short.every((part) => long.includes(part))) return 'equal';
    return nearlyEqual(surnames[0]!, surnames[1]!) ? 'close' : 'apart';
  }
  const given = short[0]!;
  if (long.slice(0, -1).some((part) => part === given || isInitialOf(part, given))) return 'equal';
  const rest = long.slice(0, -1);
  if (rest.some((part) => nicknames(part, given))) return 'equal';
  return rest.some((part) => part[0] === given[0] || nearlyEqual(part, given)) ? 'close' : 'apart';
}

/** The shorter first; of equal ones always the same, so that the order of asking never matters. */
function byLength(one: readonly string[], other: readonly string[]): readonly [readonly string[], readonly string[]] {
  if (one.length !== other.length) return one.length < other.length ? [one, other] : [other, one];
  return one.join(' ') <= other.join(' ') ? [one, other] : [other, one];
}

function isInitialOf(a: string, b: string): boolean {
  return (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

/** One slip apart, or one name in two transliterations: Zelensky, Zelenskyy; Gaddafi, Qaddafi. */
function nearlyEqual(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 4) return false;
  if (withinOneEdit(a, b)) return true;
  const bones = skeleton(a);
  return bones.length >= 2 && bones === skeleton(b);
}

function withinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}

/** Across scripts only consonants can be compared, so names are never `apart`. */
function compareSkeletons(one: readonly string[], other: readonly string[]): Likeness {
  const [short, long] = byLength(one, other);
  const bones = long.map(skeleton);
  const last = skeleton(short.at(-1)!);
  return last.length >= 2 && last === bones.at(-1) && short.every((part) => bones.includes(skeleton(part)))
    ? 'equal'
    : 'close';
}

function scriptOf(parts: readonly string[]): string {
  return /\p{Script=Latin}/u.test(parts.join(''))
    ? 'latin'
    : /\p{Script=Arabic}/u.test(parts.join(''))
      ? 'arabic'
      : 'other';
}

/** Whether one who is only described ("the NATO chief") is described as the other is. */
function sharesRole(one: Speaker, other: Speaker): boolean {
  if (formsOf(one).length > 0 && natureOf(one) !== 'role') return false;
  const described = [one.name, ...one.aliases, ...one.roles].map(bareRole);
  return [other.name, ...other.aliases, ...other.roles].some((role) => described.includes(bareRole(role)));
}

function bareRole(role: string): string {
  return plain(role.replace(/^(?:the|a|an|der|die|das|le|la|les|el|los)\s+/iu, ''));
}

function cannotBeOne(draft: Speaker, source: Speaker): boolean {
  const ours = natureOf(draft);
  const theirs = natureOf(source);
  if (ours === 'role' || theirs === 'role') return false;
  if (ours === 'body' || theirs === 'body') return false;
  if (ours === 'person' && theirs === 'person') return true;
  if (speaksFor(draft, source) || speaksFor(source, draft)) return false;
  // A lone word may name a body that we do not know: then a spokesperson's words may well be its.
  const person = ours === 'person' ? draft : theirs === 'person' ? source : undefined;
  return (
    person !== undefined &&
    !person.roles.some((role) => (SPOKEN_FOR.test(role) && !OF_CONGRESS.test(role)) || OF_A_BODY.test(role))
  );
}

/** "Its head of staff": somebody who belongs to a body that was named before. */
const OF_A_BODY =
  /^(?:its|their|sa|leur|ihre?) (?!(?:wife|husband|partner|mari|femme|mère|sœur|fille|mann|frau)(?![\p{L}]))/iu;

const SPOKEN_FOR =
  /\b(?:spokes\w+|sprecher\w*|porte-parole|portavoz|vocer[oa]|official|representative|ceo|founder|owner|ambassador|minister|secretary)\b|متحدث|ناطق/iu;

/** A title in the United States, where others are of a body whose name they speak in. */
const OF_CONGRESS = /^(?:the )?Representative$/;

/** Whether a role ties somebody to the other's name: "spokesman for Greenpeace", "NATO Secretary-General". */
function speaksFor(one: Speaker, other: Speaker): boolean {
  const roles = one.roles.map((role) => ` ${partsOf(role).join(' ')} `);
  return formsOf(other).some((parts) => roles.some((role) => role.includes(` ${parts.join(' ')} `)));
}
