import { ENGLISH } from './english.ts';
import type { Grammar } from './grammar.ts';

/** The grammar of a language by its BCP 47 primary subtag; where there is none, English's. */
export function grammarOf(language: string | undefined): Grammar {
  return GRAMMARS.get(language ?? 'en') ?? ENGLISH;
}

const GRAMMARS: ReadonlyMap<string, Grammar> = new Map([['en', ENGLISH]]);
