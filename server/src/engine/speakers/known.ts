import type { DeclaredSpeaker, Term } from '../corpus/declared-speaker.ts';
import { type Name, partsOf, plain, withoutTitles } from './names.ts';
import { isBody } from './nature.ts';

/** The speakers that are declared for a whole corpus, ready to be looked up by what an article calls them. */
export type Known = {
  /** Folded names and aliases. What several are called names none of them. */
  readonly byForm: ReadonlyMap<string, readonly DeclaredSpeaker[]>;
  /** Last words of names and aliases, with the words of each such form. */
  readonly byLast: ReadonlyMap<
    string,
    readonly { readonly speaker: DeclaredSpeaker; readonly parts: readonly string[] }[]
  >;
  readonly byRole: ReadonlyMap<string, readonly { readonly speaker: DeclaredSpeaker; readonly term: Term }[]>;
};

/** What a text is read with: whom its corpus knows, and the day that it is of, for whose roles were held then. */
export type Acquaintance = { readonly known: Known; readonly date: string | undefined };

export function knownAmong(speakers: readonly DeclaredSpeaker[]): Known {
  const made = known.get(speakers) ?? index(speakers);
  known.set(speakers, made);
  return made;
}

const known = new WeakMap<readonly DeclaredSpeaker[], Known>();

export const NO_ACQUAINTANCE: Acquaintance = { known: index([]), date: undefined };

function index(speakers: readonly DeclaredSpeaker[]): Known {
  const byForm = new Map<string, DeclaredSpeaker[]>();
  const byLast = new Map<string, { speaker: DeclaredSpeaker; parts: readonly string[] }[]>();
  const byRole = new Map<string, { speaker: DeclaredSpeaker; term: Term }[]>();
  const add = <T>(map: Map<string, T[]>, key: string, item: T) => {
    if (key === '') return;
    const list = map.get(key);
    if (list === undefined) map.set(key, [item]);
    else list.push(item);
  };
  for (const speaker of speakers) {
    for (const form of new Set([speaker.name, ...speaker.aliases].flatMap((each) => [each, withoutTitles(each)]))) {
      const parts = partsOf(form);
      if (byForm.get(formOf(form))?.includes(speaker) !== true) add(byForm, formOf(form), speaker);
      add(byLast, parts.at(-1) ?? '', { speaker, parts });
    }
    for (const term of termsOf(speaker)) add(byRole, formOf(term.role), { speaker, term });
  }
  return { byForm, byLast, byRole };
}

function termsOf({ roles, terms = [] }: DeclaredSpeaker): readonly Term[] {
  return [...roles.map((role) => ({ role, from: undefined, until: undefined })), ...terms];
}

/** Who alone is called by these very words, an article left out. */
export function knownBy({ byForm }: Known, words: string): DeclaredSpeaker | undefined {
  if (byForm.size === 0) return undefined;
  const found = byForm.get(formOf(words));
  return found?.length === 1 ? found[0] : undefined;
}

/** Who alone may bear a name: the whole of it, or a part of it that ends as it does. A lone word may be a place. */
export function knownNamed(among: Known, name: Name): DeclaredSpeaker | undefined {
  const exact = knownBy(among, name.bare);
  if (exact !== undefined) return exact;
  const last = name.parts.at(-1);
  if (last === undefined || (name.parts.length === 1 && name.titles === '' && isBody(name.bare))) return undefined;
  const bearers = new Set(
    (among.byLast.get(last) ?? [])
      .filter(({ parts }) => isWithin(name.parts, parts) || (parts.length > 1 && isWithin(parts, name.parts)))
      .map(({ speaker }) => speaker),
  );
  return bearers.size === 1 ? [...bearers][0] : undefined;
}

/** Who alone held a role on a day. Without a date, only who holds it for good. */
export function bearerOf({ byRole }: Known, role: string, date: string | undefined): DeclaredSpeaker | undefined {
  if (byRole.size === 0) return undefined;
  const bearers = new Set(
    (byRole.get(formOf(role)) ?? []).filter(({ term }) => isHeldOn(term, date)).map(({ speaker }) => speaker),
  );
  return bearers.size === 1 ? [...bearers][0] : undefined;
}

/** The roles that somebody holds on a day. */
export function rolesOn(speaker: DeclaredSpeaker, date: string | undefined): readonly string[] {
  return termsOf(speaker).flatMap((term) => (isHeldOn(term, date) ? term.role : []));
}

/** Dates are compared as far as both are exact: 2014 is no earlier than 2014-10. */
function isHeldOn({ from, until }: Term, date: string | undefined): boolean {
  if (from === undefined && until === undefined) return true;
  if (date === undefined) return false;
  return (from === undefined || compare(date, from) >= 0) && (until === undefined || compare(date, until) <= 0);
}

function compare(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  const [a, b] = [one.slice(0, length), other.slice(0, length)];
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What front matter declares with what the corpus knows of the same speaker. Front matter's name wins. */
export function completed(declared: DeclaredSpeaker, among: Known): DeclaredSpeaker {
  const found = [declared.name, ...declared.aliases].map((form) => knownBy(among, form)).find(Boolean);
  if (found === undefined) return declared;
  return {
    name: declared.name,
    aliases: [...new Set([...declared.aliases, found.name, ...found.aliases])].filter((form) => form !== declared.name),
    roles: [...new Set([...declared.roles, ...found.roles])],
    terms: [...(declared.terms ?? []), ...(found.terms ?? [])],
  };
}

/** The shorter one's words are all in the longer one, in order, and the last is the same. */
function isWithin(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const part of long) if (at < short.length && part === short[at]) at++;
  return at === short.length && short.at(-1) === long.at(-1);
}

function formOf(words: string): string {
  return words
    .replace(ARTICLE, '')
    .split(/\s+/)
    .map((word) => plain(word))
    .join('');
}

const ARTICLE = /^(?:the|an?|der|die|das|dem|den|des|le|la|les|un|une|el|los|las|una?)\s+|^l['’]/iu;
