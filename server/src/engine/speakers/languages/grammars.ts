import { ARABIC } from './arabic.ts';
import { DUTCH } from './dutch.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import type { Grammar } from './grammar.ts';
import { ITALIAN } from './italian.ts';
import { PORTUGUESE } from './portuguese.ts';
import { SPANISH } from './spanish.ts';
import { UNREAD } from './unread.ts';

export const GRAMMARS: ReadonlyMap<string, Grammar> = new Map([
  ['en', ENGLISH],
  ['fr', FRENCH],
  ['de', GERMAN],
  ['es', SPANISH],
  ['it', ITALIAN],
  ['pt', PORTUGUESE],
  ['nl', DUTCH],
  ['ar', ARABIC],
]);

/** The grammar of a language by its BCP 47 primary subtag; English's where the language cannot be told. */
export function grammarOf(language: string | undefined): Grammar {
  return GRAMMARS.get(language ?? 'en') ?? UNREAD;
}

/** Whether these words are a pronoun in any language that we read. */
export function isPronoun(words: string): boolean {
  const lower = words.toLowerCase();
  return [...GRAMMARS.values()].some(({ pronouns }) => pronouns.has(lower));
}

/** Whether these words begin with an article or the like in any language that we read, and go on. */
export function isArticled(words: string): boolean {
  const [first = '', second] = words.toLowerCase().split(/\s+/, 2);
  return second !== undefined && [...GRAMMARS.values()].some(({ determiners }) => determiners.has(first));
}
