import { isGivenName } from './given-names.ts';
import type { CueKind, Grammar } from './languages/grammar.ts';
import { OPENING_ADVERBS } from './times.ts';
import type { Token } from './tokens.ts';

/** What a token is in its sentence, as far as closed words, capitals and neighbours can tell. */
export type WordClass =
  | 'quotation'
  | 'comma'
  | 'stop'
  | 'colon'
  | 'bracket'
  | 'sign'
  | 'possessive'
  | 'pronoun'
  | 'determiner'
  | 'preposition'
  | 'conjunction'
  | 'auxiliary'
  | 'adverb'
  | 'relative'
  | 'complementizer'
  | 'cue'
  | 'name'
  | 'noun'
  | 'number'
  | 'word';

/** A sentence's tokens with their classes; both arrays are of one length. */
export type Sentence = {
  readonly tokens: readonly Token[];
  readonly classes: readonly WordClass[];
  /** The kind of each token of class `cue`. */
  readonly cues: ReadonlyMap<number, CueKind>;
};

export function classify(tokens: readonly Token[], grammar: Grammar): Sentence {
  const classes: WordClass[] = [];
  const cues = new Map<number, CueKind>();
  for (let i = 0; i < tokens.length; i++) {
    const previous = classes[i - 1];
    const phrase = cuePhrase(tokens, i, grammar);
    if (phrase !== undefined) {
      for (let k = 0; k < phrase.length; k++) classes.push('cue');
      cues.set(i + phrase.length - 1, phrase.kind);
      i += phrase.length - 1;
      continue;
    }
    const found = opensRelative(tokens, i, classes, grammar)
      ? 'relative'
      : classOf(tokens[i]!, tokens[i + 1], previous, grammar);
    // "She used to tell": the "to" belongs to the "used".
    if (previous === 'auxiliary' && found === 'preposition' && tokens[i - 1]!.lower === 'used') {
      classes.push('auxiliary');
      continue;
    }
    // "On Thursday" says when, as "Thursday" alone does.
    if (found === 'adverb' && previous === 'preposition' && tokens[i]!.capital) classes[i - 1] = 'adverb';
    classes.push(found);
    if (found !== 'cue' && found !== 'noun') continue;
    const { lower } = tokens[i]!;
    const kind = (found === 'cue' ? grammar.verbalNouns.get(lower) : undefined) ?? cueKind(lower, grammar);
    if (kind !== undefined && (found === 'cue' || kind === 'noun')) cues.set(i, kind);
  }
  findVerbs(tokens, classes, cues, grammar);
  return { tokens, classes, cues };
}

/** "“Not now,” sighed Finch", "Finch nodded: “Not now.”", "“Not now,” Finch texted.": a word that stands where only a verb of speaking can is one, known or not. */
function findVerbs(
  tokens: readonly Token[],
  classes: WordClass[],
  cues: Map<number, CueKind>,
  { verbEndings, verbalNouns }: Grammar,
): void {
  for (let i = 1; i < tokens.length - 1; i++) {
    // "“No,” Finch replies. “Never.”"
    const kind = classes[i] === 'noun' ? verbalNouns.get(tokens[i]!.lower) : undefined;
    if (
      kind !== undefined &&
      classes[i - 1] === 'name' &&
      isWholeBefore(classes, i) &&
      PREDICATE_ENDS.has(classes[i + 1]!)
    ) {
      classes[i] = 'cue';
      cues.set(i, kind);
      continue;
    }
    if (classes[i] !== 'word' || !verbEndings.test(tokens[i]!.lower)) continue;
    if (classes[i + 1] === 'colon' && classes[i + 2] === 'quotation' && NOMINAL.has(classes[i - 1]!)) {
      classes[i] = 'cue';
      cues.set(i, 'say');
      continue;
    }
    if (SUBJECT_ENDS.has(classes[i - 1]!) && PREDICATE_ENDS.has(classes[i + 1]!) && opensBehindQuotation(classes, i)) {
      classes[i] = 'cue';
      cues.set(i, 'say');
      continue;
    }
    // "« Non », s'emporte-t-il": a verb's own pronoun stands before it.
    let before = i - 1;
    while (before > 0 && classes[before] === 'auxiliary') before--;
    const isBehind = classes[before] === 'comma' && classes[before - 1] === 'quotation';
    if (!isBehind && classes[before] !== 'quotation') continue;
    const next = classes[i + 1]!;
    if (next !== 'name' && next !== 'pronoun' && !(next === 'determiner' && isBehind)) continue;
    classes[i] = 'cue';
    cues.set(i, 'say');
  }
}

/** "“It's over,” one diplomat texted.": nothing but a subject stands between the quotation and the verb. */
function opensBehindQuotation(classes: readonly WordClass[], verb: number): boolean {
  let i = verb - 1;
  while (i > 0 && verb - i <= LONGEST_SUBJECT && (SUBJECT_ENDS.has(classes[i]!) || classes[i] === 'determiner')) i--;
  if (verb - i <= 1) return false;
  return classes[i] === 'quotation' || (classes[i] === 'comma' && classes[i - 1] === 'quotation');
}

/** Whether nothing but a name, and a quotation before it, stands before a word in its sentence. */
function isWholeBefore(classes: readonly WordClass[], at: number): boolean {
  let i = at - 1;
  while (i >= 0 && classes[i] === 'name') i--;
  if (classes[i] === 'comma') i--;
  return i < 0 || (i === 0 && classes[0] === 'quotation');
}

const LONGEST_SUBJECT = 5;
const SUBJECT_ENDS: ReadonlySet<WordClass> = new Set(['name', 'noun', 'word', 'possessive', 'number']);
const PREDICATE_ENDS: ReadonlySet<WordClass> = new Set(['stop', 'comma', 'adverb', 'preposition', 'colon']);

/** What may stand right before a verb: the end of its subject. */
const NOMINAL: ReadonlySet<WordClass> = new Set(['name', 'noun', 'word', 'pronoun', 'comma', 'adverb', 'auxiliary']);

function classOf(token: Token, next: Token | undefined, previous: WordClass | undefined, grammar: Grammar): WordClass {
  if (token.kind === 'quotation') return 'quotation';
  if (token.kind === 'possessive') return 'possessive';
  if (token.kind === 'sign') return SIGNS.get(token.text) ?? 'sign';
  const { lower } = token;
  // "Harriet Boyle, R-Alaska, said": a party and a place tell of somebody, and are nobody.
  if (previous === 'comma' && /^[DRI]-\p{Lu}/u.test(token.text)) return 'sign';
  if (/^\p{N}/u.test(lower)) return 'number';
  const starts = previous === undefined || previous === 'quotation' || previous === 'sign' || previous === 'colon';
  const bare = lower.endsWith('.') && lower.length > 2 ? lower.slice(0, -1) : lower;
  if (token.capital && !starts && !grammar.pronouns.has(lower) && lower !== 'i') {
    if (grammar.adverbs.has(lower) || (MONTHS.has(lower) && isDate(next, previous, grammar))) return 'adverb';
    if (!grammar.capitalNouns) return grammar.determiners.has(lower) ? 'determiner' : 'name';
    if (!grammar.titles.has(bare) && (grammar.roles.has(lower) || grammar.bodies.has(lower))) return 'noun';
    if (cueKind(lower, grammar) === 'noun') return 'noun';
    return 'name';
  }
  // "Dieser Vorwurf": what may stand alone stands before a noun here.
  if (grammar.capitalNouns && grammar.determiners.has(lower) && grammar.pronouns.has(lower) && next?.capital === true)
    return 'determiner';
  if (grammar.pronouns.has(lower)) return 'pronoun';
  // "What Finch wants is": no part of the name.
  if (starts && lower === 'what' && next?.capital === true) return 'complementizer';
  // "A: Every day." answers "Q:".
  if (starts && token.capital && lower.length === 1 && next?.text === ':') return 'name';
  if (grammar.determiners.has(lower) && !(grammar.complementizers.has(lower) && introduces(previous)))
    return 'determiner';
  if (grammar.auxiliaries.has(lower) || isHabit(lower, next, previous)) return 'auxiliary';
  if (grammar.relatives.has(lower)) return grammar.complementizers.has(lower) ? 'complementizer' : 'relative';
  if (grammar.complementizers.has(lower)) return 'complementizer';
  if (cueKind(lower, grammar) === 'according') return 'cue';
  if (grammar.prepositions.has(lower)) return 'preposition';
  if (grammar.conjunctions.has(lower)) return 'conjunction';
  const kind = cueKind(lower, grammar);
  if (kind !== undefined && grammar.verbless.has(lower) && !introducesSpeaker(next, previous, grammar)) return 'adverb';
  if (grammar.verbalNouns.has(lower) && isVerbHere(next, previous, grammar)) return 'cue';
  if (kind !== undefined && kind !== 'noun' && !nounHere(token, next, previous, kind)) return 'cue';
  if (
    grammar.adverbs.has(lower) ||
    (/[^aeiou]ly$/.test(lower) && !grammar.roles.has(lower) && !(token.capital && isGivenName(lower)))
  )
    return 'adverb';
  if (grammar.capitalNouns && token.capital && starts && opensAsAdverb(lower, next, grammar)) return 'adverb';
  // "C'est écrit": an elided word before a small one has its capital from standing first.
  if (token.capital && starts && grammar.joined !== undefined && ELIDED.test(token.text)) return 'word';
  // "Lloró.": a sentence of a language without subjects may begin with its verb.
  if (token.capital && starts && grammar.dropsSubjects && VERBS_OF_PAST.test(lower) && !isGivenName(lower))
    return 'word';
  if (token.capital && !(grammar.capitalNouns && grammar.roles.has(lower))) return 'name';
  if (kind !== undefined) return 'noun';
  if (grammar.roles.has(lower) || grammar.roleAdjectives.has(lower) || grammar.titles.has(bare)) return 'noun';
  return grammar.bodies.has(lower) ? 'noun' : 'word';
}

/**
 * "Klose, der wegen zweier Fouls Gelb-Rot sah,": where an article may be a relative, it is one behind a comma, or a
 * comma and a preposition, if no noun of its own follows.
 */
function opensRelative(tokens: readonly Token[], at: number, classes: readonly WordClass[], grammar: Grammar): boolean {
  if (!grammar.verbSecond || !RELATIVES.has(tokens[at]!.lower)) return false;
  const before = classes[at - 1] === 'preposition' ? at - 2 : at - 1;
  if (classes[before] !== 'comma') return false;
  const next = tokens[at + 1];
  if (next === undefined || next.kind !== 'word') return next?.kind === 'quotation';
  if (next.capital) return false;
  const { lower } = next;
  if (grammar.determiners.has(lower) || grammar.prepositions.has(lower) || grammar.pronouns.has(lower)) return true;
  if (grammar.auxiliaries.has(lower) || grammar.adverbs.has(lower)) return true;
  // "die sagte", but "die genannte Zahl"
  return grammar.cues.has(lower) && tokens[at + 2]?.capital !== true;
}

const RELATIVES: ReadonlySet<string> = new Set('der die das den dem denen'.split(' '));

/** "She used to tell": here "used" is no more a verb of its own than "would". */
function isHabit(lower: string, next: Token | undefined, previous: WordClass | undefined): boolean {
  return lower === 'used' && next?.lower === 'to' && (previous === 'pronoun' || previous === 'name');
}

/** "„Ja“, so der Sprecher": behind a comma or a quotation, and before whoever speaks. */
function introducesSpeaker(next: Token | undefined, previous: WordClass | undefined, grammar: Grammar): boolean {
  if (previous !== 'comma' && previous !== 'quotation' && previous !== 'sign' && previous !== 'bracket') return false;
  return (
    next !== undefined && (next.capital || grammar.determiners.has(next.lower) || grammar.pronouns.has(next.lower))
  );
}

/** "Offenbar hat": where all nouns have capitals, a sentence's first word may have its own from standing there. */
function opensAsAdverb(lower: string, next: Token | undefined, grammar: Grammar): boolean {
  if (next?.capital === true || isGivenName(lower) || grammar.titles.has(lower) || grammar.roles.has(lower))
    return false;
  return OPENING_ADVERBS.has(lower) || /(?:lich|ig|isch|ierend|bar|sam|weise|ens|ers|wärts|maßen|iert)$/.test(lower);
}

/** "In May", "letzten September", "am 5. August": where all nouns have capitals, a month is hardly ever a name. */
function isDate(next: Token | undefined, previous: WordClass | undefined, { capitalNouns }: Grammar): boolean {
  if (previous === 'preposition') return true;
  return capitalNouns && previous !== 'name' && (next?.capital !== true || next.kind !== 'word');
}

const VERBS_OF_PAST = /(?:ó|aron|ieron|ò|arono|irono|ou|aram)$/;

const ELIDED = /^(?:[CDJMNST]|Qu)['’]\p{Ll}/u;

/** In the languages that give them a capital. */
export const MONTHS: ReadonlySet<string> = new Set(
  `january february march april may june july august september october november december
  januar jänner februar märz mai juni juli oktober dezember`.split(/\s+/),
);

const SIGNS = new Map<string, WordClass>([
  [',', 'comma'],
  ['،', 'comma'],
  ['、', 'comma'],
  ['.', 'stop'],
  ['!', 'stop'],
  ['?', 'stop'],
  ['؟', 'stop'],
  ['。', 'stop'],
  [';', 'sign'],
  [':', 'colon'],
  ['(', 'bracket'],
  [')', 'bracket'],
  ['[', 'bracket'],
  [']', 'bracket'],
]);

/** "The claim", "his reported plan": a form that may be a verb, in a noun's place. */
function nounHere(token: Token, next: Token | undefined, previous: WordClass | undefined, kind: CueKind): boolean {
  if (previous === 'determiner' || previous === 'possessive') return true;
  if (previous === 'preposition') return kind !== 'participle' && !/ing$/.test(token.lower);
  return previous === 'number' && next?.kind === 'word';
}

/** "Finch replies that", "who calls it": a form that may be a noun, between a subject and what only a verb has behind it. */
function isVerbHere(next: Token | undefined, previous: WordClass | undefined, grammar: Grammar): boolean {
  if (previous !== 'name' && previous !== 'pronoun' && previous !== 'relative' && previous !== 'noun') return false;
  if (next === undefined) return previous !== 'noun';
  const { lower, kind } = next;
  // "The columnist remarks that", but "the budget comments".
  if (previous === 'noun') return kind === 'quotation' || grammar.complementizers.has(lower);
  if (kind === 'quotation' || (kind === 'sign' && /^[,:]$/.test(lower))) return true;
  return grammar.complementizers.has(lower) || grammar.determiners.has(lower) || grammar.pronouns.has(lower);
}

/** Whether a word that is "that" in both senses introduces a clause: it points only at a beginning or after a preposition. */
function introduces(previous: WordClass | undefined): boolean {
  return (
    previous === 'cue' ||
    previous === 'word' ||
    previous === 'noun' ||
    previous === 'name' ||
    previous === 'adverb' ||
    previous === 'pronoun'
  );
}

/** Arabic writes its "and" and "so" as part of the next word. */
export function cueKind(lower: string, grammar: Grammar): CueKind | undefined {
  const direct = grammar.cues.get(lower);
  if (direct !== undefined || !grammar.verbFirst) return direct;
  return /^[وف]/.test(lower) ? grammar.cues.get(lower.slice(1)) : undefined;
}

const LONGEST_PHRASE = 4;

function cuePhrase(
  tokens: readonly Token[],
  from: number,
  grammar: Grammar,
): { readonly length: number; readonly kind: CueKind } | undefined {
  const first = tokens[from]!;
  if (first.kind !== 'word' || !phraseStarts(grammar).has(first.lower)) return undefined;
  let phrase = first.lower;
  let best: { length: number; kind: CueKind } | undefined;
  for (let length = 2; length <= LONGEST_PHRASE; length++) {
    const token = tokens[from + length - 1];
    if (token === undefined || token.kind !== 'word') break;
    phrase += ` ${token.lower}`;
    const kind = grammar.cues.get(phrase);
    if (kind !== undefined) best = { length, kind };
  }
  return best;
}

const starts = new WeakMap<Grammar, ReadonlySet<string>>();

function phraseStarts(grammar: Grammar): ReadonlySet<string> {
  let found = starts.get(grammar);
  if (found === undefined) {
    found = new Set([...grammar.cues.keys()].filter((form) => form.includes(' ')).map((form) => form.split(' ')[0]!));
    starts.set(grammar, found);
  }
  return found;
}
