import type { Sentence, WordClass } from './classes.ts';
import { isGivenName } from './given-names.ts';
import type { Grammar } from './languages/grammar.ts';
import { TIMES } from './times.ts';
import type { Token } from './tokens.ts';
import { verbFirstPhrases } from './verb-first.ts';

/** A noun phrase or pronoun, as a candidate for somebody's mention. Bounds are token indexes, both inclusive. */
export type Phrase = {
  readonly first: number;
  readonly last: number;
  /** Where the description begins that a name in commas ends: "the director, Ada Finch,". Else `first`. */
  readonly opens: number;
  readonly kind: 'name' | 'role' | 'body' | 'pronoun' | 'other';
  /** Behind a preposition or a bracket, and so no subject by itself. */
  readonly governed: boolean;
  /** Followed by a possessive: "Peach’s". */
  readonly owns: boolean;
};

/** The noun phrases of a sentence, in order, none inside another. */
export function phrases(sentence: Sentence, grammar: Grammar): readonly Phrase[] {
  if (grammar.verbFirst) return verbFirstPhrases(sentence, grammar);
  const found: Phrase[] = [];
  const { classes, tokens } = sentence;
  for (let i = 0; i < classes.length; i++) {
    const last = phraseEnd(sentence, i, grammar);
    if (last === undefined) continue;
    if (isTime(sentence, i, last, grammar)) {
      i = last;
      continue;
    }
    let before = i - 1;
    while (classes[before] === 'adverb') before--;
    found.push({
      first: i,
      last,
      opens: i,
      kind: kindOf(sentence, i, last, grammar),
      // "Jim Jordan (R-Ohio)": what stands in brackets tells of somebody, and is nobody.
      governed:
        classes[before] === 'preposition' ||
        (CONTRACTED.has(tokens[i]!.lower) && grammar.determiners.has(tokens[i]!.lower)) ||
        isExpletive(sentence, i, grammar) ||
        tokens[before]?.text === '(' ||
        (grammar.verbSecond && isOblique(sentence, i, found.at(-1))),
      owns: classes[last + 1] === 'possessive',
    });
    i = last;
  }
  return found;
}

/** "Esa misma tarde", "drei Wochen": a stretch of time, and no name that ends as one does: "Ada Tag". */
function isTime({ tokens, classes }: Sentence, first: number, last: number, { capitalNouns }: Grammar): boolean {
  if (!TIMES.has(tokens[last]!.lower)) return false;
  return capitalNouns ? classes[last - 1] !== 'name' || last === first : classes[last] !== 'name';
}

/** A preposition and an article in one word: la portavoz | del Gobierno. */
const CONTRACTED: ReadonlySet<string> = new Set(['del', 'al', 'du', 'au', 'aux']);

/** The "es" of "hieß es", who is nobody. */
function isExpletive({ tokens }: Sentence, at: number, { impersonals }: Grammar): boolean {
  return tokens[at]!.lower === 'es' && [at - 1, at + 1].some((beside) => impersonals.has(tokens[beside]?.lower ?? ''));
}

/** "Den Unmut", "der Bericht | der Polizei": what its article shows to be no nominative, and so no subject. */
function isOblique({ tokens }: Sentence, first: number, before: Phrase | undefined): boolean {
  const { lower } = tokens[first]!;
  if (/^(?:den|dem|des|(?:ein|kein|dies|sein|ihr|unser)(?:en|em|es))$/.test(lower)) return true;
  return before?.last === first - 1 && /^(?:der|(?:ein|dies|sein|ihr|unser)er)$/.test(lower);
}

function phraseEnd(sentence: Sentence, first: number, grammar: Grammar): number | undefined {
  const { classes, tokens } = sentence;
  const start = classes[first]!;
  if (start === 'pronoun') return first;
  if (start !== 'determiner' && start !== 'name' && start !== 'noun' && start !== 'number') return undefined;
  if (start === 'number' && classes[first + 1] !== 'name' && classes[first + 1] !== 'noun') return undefined;
  let last = first;
  let headed = start === 'name' || start === 'noun';
  for (let i = first + 1; i < classes.length && i - first < LONGEST; i++) {
    const each = classes[i]!;
    if (each === 'name' || each === 'noun') headed = true;
    else if (each === 'quotation' && i === first + 1 + (headed ? 1 : 0) && isOutlet(tokens[i]!)) return i;
    else if (each === 'determiner' && classes[i - 1] === 'determiner') continue;
    else if (each === 'possessive' && opensNoun(classes[i + 1])) {
      headed = false;
      continue;
    } else if (joinsName(sentence, i, grammar)) {
      i += classes[i + 1] === 'determiner' ? 1 : 0;
      continue;
    } else if (each === 'number') {
      // "Air Force 1st Lieutenant Ada Finch"
      if (headed && !(/\p{L}/u.test(tokens[i]!.text) && classes[i + 1] === 'name')) break;
    } else if (each === 'word') {
      // "Idaho nutritional-supplement executive Ada Finch"
      if (headed && tokens[i]!.text.includes('-') && classes[i + 1] === 'noun') continue;
      if (headed && grammar.adjectivesFollow && leadsToName(classes, i)) continue;
      if (VERBS_OF_PAST.test(tokens[i]!.lower) && !headed && i - first > 1) break;
      const desk = headed && start === 'determiner' && !grammar.capitalNouns && reachesVerb(classes, i);
      if (!desk && (headed || (/(?:ed|ing)$/.test(tokens[i]!.lower) && classes[i - 1] === 'word'))) break;
    } else if (each === 'sign' && /^[-‑&/]$/.test(tokens[i]!.text) && tokens[i]!.end === tokens[i + 1]?.start) continue;
    else break;
    last = i;
  }
  return start === 'determiner' && last === first && !isStandalone(tokens[first]!.lower) ? undefined : last;
}

const LONGEST = 16;

function opensNoun(next: WordClass | undefined): boolean {
  return next === 'word' || next === 'noun' || next === 'name';
}

/** The paper of "die „Zeit“ schreibt": a few words in marks, each with a capital, and no sign among them. */
export function isOutlet({ kind, text }: Token): boolean {
  return (
    kind === 'quotation' &&
    /^[„“"«‹»][\s\u00A0]?\p{Lu}[\p{L}\p{N}.-]*(?: \p{Lu}[\p{L}\p{N}.-]*){0,3}[\s\u00A0]?[“”"»›«]$/u.test(text)
  );
}

/** "La comisaria | europea Ana Lopes": a word or two before a name. */
function leadsToName(classes: readonly WordClass[], from: number): boolean {
  return classes[from + 1] === 'name' || (classes[from + 1] === 'word' && classes[from + 2] === 'name');
}

/** A noun that nobody knows as one is followed by its verb: su compañero | asintió. */
const VERBS_OF_PAST = /(?:ó|aron|ieron|èrent)$/;

/** Whether nothing but a few words stand before a verb: "the Northgate news desk said". */
function reachesVerb(classes: readonly WordClass[], from: number): boolean {
  let i = from;
  while (classes[i] === 'word' && i - from < 3) i++;
  return classes[i] === 'cue' || classes[i] === 'auxiliary';
}

/** The "of" of Department of Justice, the "de" of Charles de Gaulle. */
function joinsName(sentence: Sentence, i: number, grammar: Grammar): boolean {
  const { classes, tokens } = sentence;
  if (PARTICLES.has(tokens[i]!.lower) && classes[i - 1] === 'name' && classes[i + 1] === 'name')
    return !joinsHearer(sentence, i, grammar);
  if (!grammar.genitives.has(tokens[i]!.lower) || (tokens[i]!.lower !== 'of' && tokens[i]!.lower !== 'for'))
    return false;
  if (classes[i - 1] !== 'name') return false;
  return classes[i + 1] === 'name' || (classes[i + 1] === 'determiner' && classes[i + 2] === 'name');
}

/** "Sagte Radtke | der Agentur", "Molt | zu Protokoll": where nouns have capitals, who is told is not part of the name. */
function joinsHearer({ classes, tokens }: Sentence, i: number, { capitalNouns }: Grammar): boolean {
  if (!capitalNouns) return false;
  const { lower } = tokens[i]!;
  if (/^zu[mr]?$/.test(lower)) return !isGivenName(tokens[i - 1]!.lower);
  let before = i - 1;
  while (classes[before] === 'name') before--;
  return lower === 'der' && classes[before] === 'cue';
}

export const PARTICLES: ReadonlySet<string> = new Set(
  'de del della der den van von di da du la le los las dos das bin ibn al el ben af av ter ten zu zum zur st y e'.split(
    ' ',
  ),
);

function isStandalone(lower: string): boolean {
  return /^(?:those|some|many|most|several|both|others?|another|one|all)$/.test(lower);
}

/** The last token before what an "of" adds: Finch, in "Ada Finch of the Harbour Trust". */
function headOf({ classes, tokens }: Sentence, first: number, last: number, grammar: Grammar): number {
  for (let i = first + 1; i < last; i++) {
    if (!grammar.genitives.has(tokens[i]!.lower)) continue;
    // "Die Chefin der Grünen" is no name with a particle, as "Ursula von der Leyen" is.
    if (classes[i] === 'preposition' || (grammar.verbSecond && grammar.roles.has(tokens[i - 1]!.lower))) return i - 1;
  }
  return last;
}

export function kindOf(sentence: Sentence, first: number, end: number, grammar: Grammar): Phrase['kind'] {
  const { classes, tokens } = sentence;
  if (classes[first] === 'pronoun') return 'pronoun';
  const last = headOf(sentence, first, end, grammar);
  const head = tokens[last]!;
  // "Ein Vertreter Norlands" is somebody of Norland.
  const isOwned =
    grammar.verbSecond && classes[first] === 'determiner' && /[^s]s$/.test(head.lower) && last > first + 1;
  if (isOwned && grammar.roles.has(tokens[last - 1]!.lower) && !isGivenName(head.lower)) return 'role';
  // "Counsel for the town": an office that begins a sentence has its capital from there.
  if (last === first && end > first && tokens[first + 1]!.lower === 'for' && grammar.roles.has(head.lower))
    return 'role';
  if (classes[last] === 'name') {
    // "La bióloga Irene Fuentes": a surname that is an office as well.
    const isNamed = last > first && isGivenName(tokens[last - 1]!.lower);
    if (grammar.roles.has(head.lower) && classes[first] === 'determiner' && !isNamed) return 'role';
    if (!grammar.capitalNouns || classes[first] === 'name' || last > first) return 'name';
    return 'other';
  }
  if (isOutlet(head)) return 'body';
  if (grammar.roles.has(head.lower)) return 'role';
  return grammar.bodies.has(head.lower) ? 'body' : 'other';
}
