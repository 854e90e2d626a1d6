import type { Sentence } from './classes.ts';
import type { CueKind, Grammar } from './languages/grammar.ts';
import { isOutlet, kindOf, type Phrase } from './phrases.ts';

/**
 * How a phrase came to be taken for a cue's subject: it stands right before the verb, before a parenthesis in commas, in
 * that parenthesis,
 * is what a "who" refers to, heads the clause, heads the sentence, stands after the verb ("said Peach"), or is cited.
 */
export type Derivation =
  | 'adjacent'
  | 'chain'
  | 'parenthesis'
  | 'enclosed'
  | 'relative'
  | 'clause'
  | 'sentence'
  | 'inverted'
  | 'complement'
  | 'owner'
  | 'whose'
  | 'dropped'
  | 'agent'
  | 'postponed'
  | 'cited'
  | 'farther';

export type Subject = {
  readonly phrase: Phrase;
  readonly derivation: Derivation;
  /** The token that stands for the phrase where the cue is: the "who" of "Peach, who said". */
  readonly pronoun?: number;
};

/** The phrases that may be the subject of the cue at a token, likeliest first, each once. */
export function subjectsOf(
  sentence: Sentence,
  found: readonly Phrase[],
  cue: number,
  kind: CueKind,
  grammar: Grammar,
): readonly Subject[] {
  const subjects: Subject[] = [];
  const add = (phrase: Phrase | undefined, derivation: Derivation, pronoun?: number) => {
    if (phrase === undefined || subjects.some((each) => each.phrase === phrase)) return;
    subjects.push(pronoun === undefined ? { phrase, derivation } : { phrase, derivation, pronoun });
  };
  if (kind === 'according' && grammar.postpositions.has(sentence.tokens[cue]!.lower)) {
    add(endingAt(found, cue - 1), 'complement');
    return subjects;
  }
  if (kind === 'according') {
    add(startingAt(sentence, found, cue + 1) ?? startingSoon(sentence, found, cue + 1), 'complement');
    return subjects;
  }
  if (kind === 'noun') {
    if (grammar.owners.has(sentence.tokens[cue - 1]?.lower ?? '')) {
      const comma = sentence.classes[cue - 2] === 'comma' ? cue - 3 : cue - 2;
      const antecedent = endingAt(found, comma);
      if (antecedent !== undefined) return [{ phrase: chainHead(sentence, found, antecedent), derivation: 'whose' }];
    }
    const owner = found.find((phrase) => phrase.first <= cue && cue <= phrase.last);
    if (owner !== undefined && ownsWithin(sentence, owner)) add(ownerIn(sentence, owner, grammar), 'owner');
    const after = startingAt(sentence, found, cue + 2);
    if (after?.governed) add(after, 'complement');
    return subjects;
  }
  const { classes } = sentence;
  if (grammar.verbFirst) {
    add(startingAt(sentence, found, cue + 1), 'inverted');
    if (subjects.length > 0) return subjects;
    add(
      found.findLast((phrase) => phrase.last < cue),
      'dropped',
    );
    return subjects;
  }
  if (grammar.verbless.has(sentence.tokens[cue]!.lower)) {
    add(startingAt(sentence, found, cue + 1), 'inverted');
    return subjects;
  }
  if (grammar.impersonals.has(sentence.tokens[cue]!.lower)) {
    const written = writtenIn(sentence, found, cue);
    if (written !== undefined) return [{ phrase: written, derivation: 'complement' }];
    if (isImpersonal(sentence, cue)) return [];
  }
  const citing = grammar.verbSecond ? citingAt(sentence, cue) : undefined;
  if (citing !== undefined) {
    const cited = citedBy(sentence, found, citing, grammar);
    if (cited !== undefined) return [{ phrase: cited, derivation: 'cited' }];
  }
  const quoted = quotedAsSaying(sentence, found, cue, grammar);
  if (quoted !== undefined) return [{ phrase: quoted, derivation: 'adjacent' }];
  const next = sentence.tokens[cue + 1]?.lower ?? '';
  const isAlone = next === 'sie' && !/^(?:name|noun|word|determiner)$/.test(classes[cue + 2] ?? '');
  const nominative = grammar.verbSecond && (NOMINATIVE.has(next) || isAlone);
  if (nominative) {
    const subject = startingAt(sentence, found, cue + 1);
    if (subject !== undefined) return [{ phrase: subject, derivation: 'inverted' }];
  }
  if (grammar.verbSecond) {
    const related = relatedTo(sentence, found, cue);
    if (related !== undefined) return [related];
  }
  const at = beforeVerb(sentence, cue);
  const inverted = invertible(sentence, cue, kind, grammar)
    ? describedAt(sentence, found, skipAdverbs(sentence, cue + 1), grammar)
    : undefined;
  // "Finck kritisierte den Plan": what is no nominative is no subject.
  const isObject = grammar.verbSecond && inverted?.governed === true;
  if (inverted !== undefined && !isObject && classes[cue - 1] !== 'pronoun') add(inverted, 'inverted');
  // "He was quoted by the Post": whoever quotes somebody says nothing.
  const isQuoted = QUOTED.has(sentence.tokens[cue]!.lower);
  if (!isQuoted && grammar.agents.has(sentence.tokens[cue + 1]?.lower ?? ''))
    add(startingAt(sentence, found, cue + 2), 'agent');
  if (grammar.verbSecond) for (const phrase of behindVerb(sentence, found, cue)) add(phrase, 'postponed');
  const near = endingAt(found, at);
  if (near !== undefined) {
    const head = chainHead(sentence, found, near);
    // In "zu diesem Fall führte Finck aus", what stands before the verb is no subject.
    if (!grammar.verbSecond || !head.governed) add(head, head === near ? 'adjacent' : 'chain');
    // "Ada Finch of the union said": what a genitive hangs on its head never speaks for it.
    const hung = grammar.genitives.has(sentence.tokens[near.first - 1]?.lower ?? '');
    if (head !== near && !hung && !grammar.verbSecond) add(near, 'adjacent');
  } else if (classes[at] === 'relative' || classes[at] === 'complementizer') {
    const antecedent = endingAt(found, classes[at - 1] === 'comma' ? at - 2 : at - 1);
    if (antecedent !== undefined) add(chainHead(sentence, found, antecedent), 'relative', at);
  } else if (classes[at] === 'comma' || classes[at] === 'bracket' || (classes[at] === 'sign' && at > 0)) {
    for (let i = at - 1; i >= 0 && classes[i] !== 'quotation'; i--) {
      if (classes[i] !== 'comma' && classes[i] !== 'bracket' && classes[i] !== 'sign') continue;
      const before = endingAt(found, i - 1);
      if (before === undefined) continue;
      const head = chainHead(sentence, found, before);
      if (head.governed) continue;
      const known = subjects.length;
      add(head, known === 0 ? 'parenthesis' : 'farther');
      if (known > 1) break;
    }
    const last = endingAt(found, at - 1);
    if (last !== undefined) add(chainHead(sentence, found, last), subjects.length === 0 ? 'parenthesis' : 'enclosed');
  }
  const before = found.filter((phrase) => phrase.last < cue && !phrase.governed);
  add(
    before.findLast((phrase) => headsClause(sentence, phrase)),
    'clause',
  );
  add(before[0], 'sentence');
  return subjects;
}

/**
 * In "Klose, der wegen zweier Fouls Gelb-Rot sah,", where the verb ends the clause of a relative, whoever that takes up;
 * somebody else where the clause has a subject of its own: "der Bericht, den die Regierung vorlegte".
 */
function relatedTo(sentence: Sentence, found: readonly Phrase[], cue: number): Subject | undefined {
  const { classes, tokens } = sentence;
  let at = cue - 1;
  while (at > 0 && classes[at] !== 'relative') {
    if (CLAUSE_ENDS.has(classes[at]!) && classes[at] !== 'quotation') return undefined;
    at--;
  }
  if (classes[at] !== 'relative') return undefined;
  const governed = classes[at - 1] === 'preposition';
  const inside = found.filter(({ first, last, governed }) => first > at && last < cue && !governed);
  const own = inside.find(({ first }) => NOMINATIVE.has(tokens[first]!.lower) || tokens[first]!.lower === 'sie');
  if (own !== undefined) return { phrase: own, derivation: 'clause' };
  if (governed || !/^(?:der|die|das|welche[rs]?)$/.test(tokens[at]!.lower)) {
    return inside[0] && { phrase: inside[0], derivation: 'clause' };
  }
  const antecedent = endingAt(found, at - 2);
  return antecedent && { phrase: chainHead(sentence, found, antecedent), derivation: 'relative', pronoun: at };
}

const QUOTED: ReadonlySet<string> = new Set(['quoted', 'cited', 'zitiert', 'cité', 'citée', 'citado', 'citada']);

/** In "Finch was quoted by the Post as saying" and "the Post quoted Finch as saying", Finch. */
function quotedAsSaying(
  sentence: Sentence,
  found: readonly Phrase[],
  cue: number,
  grammar: Grammar,
): Phrase | undefined {
  const { tokens } = sentence;
  const isQuoting = QUOTED.has(tokens[cue]!.lower);
  const as = isQuoting
    ? tokens.findIndex(({ lower }, i) => i > cue && lower === 'as')
    : tokens[cue - 1]?.lower === 'as'
      ? cue - 1
      : -1;
  if (as < 0 || !/ing$/.test(tokens[as + 1]?.lower ?? '')) return undefined;
  const verb = isQuoting ? cue : tokens.findLastIndex(({ lower }, i) => i < as && QUOTED.has(lower));
  if (verb < 0 || as - verb > FARTHEST_AS) return undefined;
  const object = found.find(({ first }) => first === verb + 1);
  if (object !== undefined) return object;
  const subject = endingAt(found, beforeVerb(sentence, verb));
  return subject && isPassive(sentence, verb, grammar) ? chainHead(sentence, found, subject) : undefined;
}

export function isPassive(sentence: Sentence, cue: number, grammar: Grammar): boolean {
  const before = sentence.classes[cue - 1] === 'adverb' ? cue - 2 : cue - 1;
  return grammar.passives.has(sentence.tokens[before]?.lower ?? '');
}

/** How many words stand between "quoted" and "as saying" at most. */
const FARTHEST_AS = 12;

/** Pronouns that are never an object: "die Opposition forderte er auf". */
export const NOMINATIVE: ReadonlySet<string> = new Set(['er', 'wir', 'ich', 'letzterer']);

/**
 * "In einer Erklärung hieß es", "heißt es dazu in einer Erklärung", "hieß es von der Polizei": what something is said to
 * stand in, or who has it said.
 */
function writtenIn(sentence: Sentence, found: readonly Phrase[], cue: number): Phrase | undefined {
  const { tokens } = sentence;
  if (!isImpersonal(sentence, cue)) return undefined;
  let at = tokens[cue + 1]?.lower === 'es' ? cue + 2 : cue + 1;
  while (sentence.classes[at] === 'adverb') at++;
  const after = WHERE_WRITTEN.test(tokens[at]?.lower ?? '') ? found.find(({ first }) => first === at + 1) : undefined;
  return after ?? found.find(({ governed, last }) => governed && last < cue);
}

const WHERE_WRITTEN = /^(?:in|im|auf|aus|bei|beim|seitens|von|vom)$/;

function isImpersonal({ tokens }: Sentence, cue: number): boolean {
  return tokens[cue + 1]?.lower === 'es' || tokens[cue - 1]?.lower === 'es';
}

/** The "zitiert" that a cue is, or that "mit den Worten" goes with. */
function citingAt({ tokens }: Sentence, cue: number): number | undefined {
  if (CITED.test(tokens[cue]!.lower)) return cue;
  if (tokens[cue]!.lower !== 'worten' || tokens[cue - 2]?.lower !== 'mit') return undefined;
  if (CITED.test(tokens[cue + 1]?.lower ?? '')) return cue + 1;
  const before = tokens.slice(Math.max(0, cue - FARTHEST_AS), cue).findLastIndex(({ lower }) => CITED.test(lower));
  return before < 0 ? undefined : before + Math.max(0, cue - FARTHEST_AS);
}

const CITED = /^(?:zitier(?:t|te|ten|en))$/;

/**
 * Who is cited, and not who cites: the subject of "wird Finck zitiert", the object of "der Kurier zitiert Finck mit den
 * Worten" and of "zitiert der Kurier Finck". Undefined where only one is named, who may cite a third.
 */
function citedBy(sentence: Sentence, found: readonly Phrase[], cue: number, grammar: Grammar): Phrase | undefined {
  const { tokens, classes } = sentence;
  if (tokens[cue + 1]?.lower === 'aus') return undefined;
  const ends = (at: number) => CLAUSE_ENDS.has(classes[at]!) && !(classes[at] === 'quotation' && isOutlet(tokens[at]!));
  let start = cue - 1;
  while (start >= 0 && !ends(start)) start--;
  let end = cue + 1;
  while (end < classes.length && !ends(end)) end++;
  const inside = found.filter(({ first, last, governed }) => first > start && last < end && !governed);
  const before = inside.filter(({ last }) => last < cue);
  const passive = tokens.findIndex(({ lower }, at) => at > start && at <= cue + 1 && grammar.passives.has(lower));
  // "Zu seinem Abschied wird Finck zitiert", "der Chef der Werft, Ada Finck, wird von der Zeitung zitiert"
  if (passive >= 0) {
    const behind = startingAt(sentence, inside, passive + 1);
    return behind ?? before[0] ?? found.findLast(({ last, governed }) => last < passive && !governed);
  }
  const after = found.filter(
    ({ first, last, governed }) =>
      first > cue &&
      last < end &&
      (!governed || (tokens[first]!.lower === 'den' && classes[first - 1] !== 'preposition')),
  );
  return before.length > 0 && classes[cue - 1] !== 'comma' ? after[0] : after[1];
}

/** The first phrases behind a verb that no preposition governs, as far as its clause goes. */
function behindVerb({ classes }: Sentence, found: readonly Phrase[], cue: number): readonly Phrase[] {
  let end = cue + 1;
  while (end < classes.length && !CLAUSE_ENDS.has(classes[end]!)) end++;
  return found.filter(({ first, last, governed }) => first > cue && last < end && !governed).slice(0, 2);
}

const CLAUSE_ENDS: ReadonlySet<string> = new Set(['comma', 'colon', 'stop', 'quotation', 'complementizer', 'relative']);

/** The token before a verb's own auxiliaries and adverbs. */
function beforeVerb(sentence: Sentence, cue: number): number {
  const { classes, tokens } = sentence;
  let at = cue - 1;
  while (at >= 0) {
    const each = classes[at]!;
    if (each === 'auxiliary' || each === 'adverb' || tokens[at]!.lower === 'to') at--;
    else break;
  }
  return at;
}

function skipAdverbs(sentence: Sentence, from: number): number {
  let at = from;
  while (sentence.classes[at] === 'adverb') at++;
  const [next, behind] = [sentence.tokens[at]?.lower ?? '', sentence.tokens[at + 1]?.lower ?? ''];
  // "Dit en souriant le maire", "dijo sonriendo el alcalde": what somebody does as they speak.
  if (next === 'en' && /[^n]ant$/.test(behind)) return at + 2;
  return /(?:ando|iendo)$/.test(next) && sentence.classes[at] === 'word' ? at + 1 : at;
}

function invertible(sentence: Sentence, cue: number, kind: CueKind, grammar: Grammar): boolean {
  if (kind === 'participle') return false;
  if (grammar.verbFirst || grammar.capitalNouns) return true;
  const before = sentence.classes[cue - 1];
  if (kind === 'say') return true;
  return before === 'quotation' || (before === 'comma' && sentence.classes[cue - 2] === 'quotation');
}

export function startingAt(sentence: Sentence, found: readonly Phrase[], at: number): Phrase | undefined {
  return sentence.classes[at] === undefined ? undefined : found.find((phrase) => phrase.opens === at);
}

/**
 * "Said fire chief Ada Finch", "said head of research Ada Finch": the phrase at a place, or the whole name that a few
 * words without an article lead to. Behind a preposition a name is no longer who is described.
 */
function describedAt(sentence: Sentence, found: readonly Phrase[], from: number, grammar: Grammar): Phrase | undefined {
  const { classes, tokens } = sentence;
  const first = startingAt(sentence, found, from);
  if (first?.kind === 'name' || !DESCRIBES.has(classes[from]!)) return first;
  for (let i = from; i - from < LONGEST_DESCRIPTION && classes[i] !== undefined; i++) {
    const phrase = i === from || classes[i - 1] === 'preposition' ? undefined : startingAt(sentence, found, i);
    if (phrase?.kind === 'name' && phrase.last > phrase.first) return phrase;
    const isOf =
      tokens[i]!.lower === 'of' && grammar.roles.has(tokens[i - 1]?.lower ?? '') && !/s$/.test(tokens[i - 1]!.lower);
    if (!DESCRIBES.has(classes[i]!) && !isOf) break;
  }
  return first;
}

const DESCRIBES: ReadonlySet<string> = new Set(['word', 'noun', 'conjunction']);
/** In words. */
const LONGEST_DESCRIPTION = 7;

/** "According to harbour worker Ada Finch": a phrase behind a few plain words that describe it. */
function startingSoon(sentence: Sentence, found: readonly Phrase[], from: number): Phrase | undefined {
  let at = from;
  while (sentence.classes[at] === 'word' && at - from < 3) at++;
  return at === from ? undefined : startingAt(sentence, found, at);
}

function endingAt(found: readonly Phrase[], at: number): Phrase | undefined {
  return found.findLast((phrase) => phrase.last === at);
}

/** From "the hat" in "the man in the hat" to "the man". */
export function chainHead(sentence: Sentence, found: readonly Phrase[], phrase: Phrase): Phrase {
  let head = phrase;
  while (head.governed) {
    const before = endingAt(found, head.first - 2);
    if (before === undefined || sentence.classes[head.first - 1] !== 'preposition') break;
    head = before;
  }
  return head;
}

/** Whether a clause begins with the phrase, as far as the token before it tells. */
function headsClause(sentence: Sentence, phrase: Phrase): boolean {
  const before = sentence.classes[phrase.first - 1];
  return (
    before !== 'cue' && before !== 'word' && before !== 'auxiliary' && before !== 'possessive' && before !== 'name'
  );
}

/** In "Peach’s words", Peach. "Her words" is left whole: it says of whom they are only as a whole. */
function ownerIn(sentence: Sentence, phrase: Phrase, grammar: Grammar): Phrase {
  const at = sentence.classes.lastIndexOf('possessive', phrase.last);
  if (at <= phrase.first) return phrase;
  const last = at - 1;
  return { ...phrase, last, kind: kindOf(sentence, phrase.first, last, grammar), owns: true };
}

function ownsWithin(sentence: Sentence, phrase: Phrase): boolean {
  for (let i = phrase.first; i <= phrase.last; i++) if (sentence.classes[i] === 'possessive') return true;
  return /^(?:his|her|their|its|my|our|your)$/.test(sentence.tokens[phrase.first]!.lower);
}
