import { ARABIC } from './arabic.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import type { Grammar } from './grammar.ts';
import { SPANISH } from './spanish.ts';

export const GRAMMARS: ReadonlyMap<string, Grammar> = new Map([
  ['en', ENGLISH],
  ['fr', FRENCH],
  ['de', GERMAN],
  ['es', SPANISH],
  ['ar', ARABIC],
]);

/** The grammar of a language by its BCP 47 primary subtag; where there is none, English's. */
export function grammarOf(language: string | undefined): Grammar {
  return GRAMMARS.get(language ?? 'en') ?? ENGLISH;
}
