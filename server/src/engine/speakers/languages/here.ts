import { guessLanguage } from '../../text/language.ts';
import type { Memory } from '../memory.ts';
import type { Grammar } from './grammar.ts';
import { GRAMMARS, grammarOf } from './grammars.ts';
import { UNREAD } from './unread.ts';

/**
 * The grammar of a paragraph: its own language's where that is sure, else the article's. What is quoted may be of
 * another language than the words that tell who says it, and these decide.
 */
export function grammarAt(text: string, articles: Grammar, memory: Memory): Grammar {
  return memory.recall(`language ${articles.name}`, text, () => grammarHere(text, articles));
}

function grammarHere(text: string, articles: Grammar): Grammar {
  const head = text.slice(0, LONG_ENOUGH);
  const isMarkedFrench = FRENCH_MARKS.test(head) && guessLanguage(head) === undefined;
  const guessed = isMarkedFrench ? grammarOf('fr') : grammarIn(head, articles);
  const told = head.replace(QUOTED, ' ');
  if (guessed === articles) return FOREIGN_MARKS.test(head) ? (grammarByCue(told, articles) ?? articles) : articles;
  if (guessLanguage(told) !== undefined) return grammarIn(told, articles);
  return hasCue(told, guessed) && !hasCue(told, articles) ? guessed : articles;
}

/** UTF-16 units. */
const LONG_ENOUGH = 400;
/** « with a blank inside », as only the French set them. */
const FRENCH_MARKS = /«[\s\u00A0\u202F]/u;
/** Marks that English does not set. */
const FOREIGN_MARKS = /[„«]/u;
const QUOTED = /“[^”]*”?|«[^»]*»?|„[^“”]*[“”]?|"[^"]*"?/gu;

function grammarIn(text: string, articles: Grammar): Grammar {
  const language = guessLanguage(text);
  return language === undefined ? articles : grammarOf(language);
}

/**
 * The only grammar that knows a cue in these words, where the article's own knows none: sagte die Lehrerin. Romance ones
 * share many, and read them alike.
 */
function grammarByCue(told: string, articles: Grammar): Grammar | undefined {
  if (articles === UNREAD || hasCue(told, articles)) return undefined;
  const known = [...GRAMMARS.values()].filter((grammar) => hasCue(told, grammar));
  return known.length === 1 || known.every(({ name }) => ROMANCE.has(name)) ? known[0] : undefined;
}

const ROMANCE: ReadonlySet<string> = new Set(['fr', 'es', 'it', 'pt']);

function hasCue(text: string, { cues }: Grammar): boolean {
  return text.split(/[^\p{L}\p{M}'’-]+/u).some((word) => cues.has(word.toLowerCase()));
}
