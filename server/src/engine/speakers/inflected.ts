import type { Sentence, WordClass } from './classes.ts';
import { isGivenName } from './given-names.ts';
import type { Grammar } from './languages/grammar.ts';
import { plain } from './names.ts';
import type { Phrase } from './phrases.ts';

/**
 * What a German phrase shows of itself: the case that its first word may be of, since only a nominative speaks, and
 * whether its noun is likely a person. Every noun has a capital there, so that it shows no name.
 */
export function inflected(
  sentence: Sentence,
  phrase: Phrase,
  grammar: Grammar,
  here: Sentence,
  side: string,
  tie: string,
): readonly string[] {
  const words = sentence.tokens.slice(phrase.first, phrase.last + 1).map(({ lower }) => lower);
  const shown = caseOf(words[0]!, grammar);
  const noun = phrase.kind === 'pronoun' ? 'pronoun' : nounOf(words, grammar);
  const told = isTold(here) ? [`told ${tie}`] : [];
  return [...told, `case ${shown} ${side}`, `case ${shown} ${tie}`, `noun ${noun} ${side}`, `noun ${noun} ${tie}`];
}

/**
 * Whether those who may be a verb's subject are persons, in a language where either may stand first: "Jede Verantwortung
 * weist Finck von sich."
 */
export function rivals({ tokens }: Sentence, phrase: Phrase, others: readonly Phrase[], grammar: Grammar): string {
  const isPerson = ({ first, last, kind }: Phrase) => {
    if (kind === 'pronoun') return true;
    const words = tokens.slice(first, last + 1);
    if (
      /^(?:given|office|personal)$/.test(
        nounOf(
          words.map(({ lower }) => lower),
          grammar,
        ),
      )
    )
      return true;
    return words.length === 1 && words[0]!.capital && !ABSTRACT.test(words[0]!.lower);
  };
  const name = (is: boolean) => (is ? 'person' : 'thing');
  const rest = others.filter((other) => other !== phrase);
  return rest.length === 0
    ? `alone ${name(isPerson(phrase))}`
    : `${name(isPerson(phrase))} beside ${name(rest.some(isPerson))}`;
}

/** In reported speech that goes on without a cue: "Er werde gehen." */
export function isTold({ tokens, classes, cues }: Sentence): boolean {
  if ([...cues.values()].some((kind) => kind === 'say' || kind === 'tell')) return false;
  return tokens.some(({ lower, capital }, i) => REPORTED.has(lower) || (!capital && isSubjunctive(lower, classes, i)));
}

/** "Die Studie zeige": right behind a noun or a pronoun, an ending that is no adjective's there and no past's. */
function isSubjunctive(lower: string, classes: readonly WordClass[], at: number): boolean {
  if (classes[at] !== 'word' && classes[at] !== 'cue') return false;
  const before = classes[at - 1];
  return /[^t]e$/.test(lower) && (before === 'name' || before === 'noun' || before === 'pronoun');
}

/** What only reported speech has of the commonest verbs. */
const REPORTED: ReadonlySet<string> = new Set(
  'sei seien habe werde könne müsse solle dürfe wolle gehe stehe komme gebe lasse wisse bleibe sehe gehöre liege'.split(
    ' ',
  ),
);

function caseOf(first: string, grammar: Grammar): string {
  if (!grammar.determiners.has(first)) return 'unmarked';
  if (/^(?:der|die|das|ein|eine)$/.test(first)) return first;
  return /(?:em|en|es|er|e)$/.exec(first)?.[0] ?? 'bare';
}

function nounOf(words: readonly string[], grammar: Grammar): string {
  if (words.some((word) => isGivenName(plain(word)))) return 'given';
  const head = words.at(-1)!;
  if (words.some((word) => grammar.titles.has(word) || grammar.roles.has(word))) return 'office';
  if (grammar.bodies.has(head)) return 'body';
  if (ABSTRACT.test(head)) return 'abstract';
  if (PERSONAL.test(head)) return 'personal';
  return words.length > 1 && !grammar.determiners.has(words[0]!) ? 'several' : 'other';
}

const ABSTRACT =
  /(?:ung|ungen|heit|heiten|keit|keiten|ion|ionen|tät|täten|nis|nisse|nissen|tum|ismus|ur|enz|anz|worte?n?)$/;
const PERSONAL = /(?:er|erin|ern|ist|istin|ent|entin|ant|antin|or|orin|eur|eurin|ling|mann|frau|leute)$/;
