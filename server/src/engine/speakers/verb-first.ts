import type { Sentence, WordClass } from './classes.ts';
import { isGivenName } from './given-names.ts';
import type { Grammar } from './languages/grammar.ts';
import type { Phrase } from './phrases.ts';
import type { Token } from './tokens.ts';

/**
 * The phrases of a language without capitals whose verbs lead: what stands after a cue, up to a preposition, a comma
 * or the like, and what begins a sentence before a cue. A name in commas behind a description stands for both.
 */
export function verbFirstPhrases(sentence: Sentence, grammar: Grammar): readonly Phrase[] {
  const { classes, cues } = sentence;
  const found: Phrase[] = [];
  if (classes[0] === 'pronoun') found.push(phrase(sentence, 0, 0, 0, grammar));
  else if (isNominal(classes[0]) && !isJoinedVerb(sentence.tokens[0]!.lower, grammar)) {
    const last = phraseEnd(sentence, 0, grammar);
    if (cues.has(last + 1) || classes[last + 1] === 'colon') found.push(phrase(sentence, 0, 0, last, grammar));
  }
  // "As for Umm Khalid, who sells fish, she said": the topic is the subject of what the "so" begins.
  if (/^و?أما$/u.test(sentence.tokens[0]?.lower ?? '') && isNominal(classes[1])) {
    found.push(phrase(sentence, 1, 1, phraseEnd(sentence, 1, grammar), grammar));
  }
  for (const cue of cues.keys()) {
    const first = cue + 1;
    if (classes[first] === 'pronoun') found.push(phrase(sentence, first, first, first, grammar));
    if (!isNominal(classes[first]) || isHearer(sentence.tokens[first]!.lower, grammar)) continue;
    const governed = cues.get(cue) === 'according';
    const last = phraseEnd(sentence, first, grammar);
    const apposed = appositionEnd(sentence, last + 1);
    if (apposed !== undefined && describes(sentence, first, last, grammar)) {
      found.push({ ...phrase(sentence, first, last + 2, apposed, grammar), governed });
    } else found.push({ ...phrase(sentence, first, first, last, grammar), governed });
  }
  return found;
}

/** "She told the reporters", "he said to me", "to the paper al-Marfa": "to" is one word with who is told. */
function isHearer(lower: string, { titles, roles, bodies }: Grammar): boolean {
  if (/^لل\p{L}{2}/u.test(lower) || /^ل(?:ي|ه|ها|نا|هم|ك|كم)$/u.test(lower)) return true;
  const rest = /^ل(\p{L}{3,})$/u.exec(lower)?.[1];
  return rest !== undefined && (titles.has(rest) || roles.has(rest) || bodies.has(rest) || OUTLETS.has(rest));
}

/** "And he recalled": an "and" that is one word with what follows, unless that is an office, a body or a name. */
function isJoinedVerb(lower: string, { titles, roles, bodies }: Grammar): boolean {
  if (!/^و\p{L}{3}/u.test(lower) || lower.startsWith('وال')) return false;
  return [lower, lower.slice(1)].every(
    (word) => !titles.has(word) && !roles.has(word) && !bodies.has(word) && !isGivenName(word),
  );
}

const OUTLETS: ReadonlySet<string> = new Set(
  'صحيفة وكالة قناة موقع مجلة إذاعة شبكة جريدة تلفزيون راديو برنامج وسائل صحفيين الصحفيين مراسل زملائه زملائها'.split(
    ' ',
  ),
);

function isNominal(each: WordClass | undefined): boolean {
  return each === 'word' || each === 'noun' || each === 'determiner';
}

const LONGEST = 14;
const LONGEST_NAME = 4;

function phraseEnd(sentence: Sentence, first: number, grammar: Grammar): number {
  const { classes, tokens } = sentence;
  let last = first;
  for (let i = first + 1; i < classes.length && i - first < LONGEST; i++) {
    const lower = tokens[i]!.lower;
    const bracketed = classes[i] === 'bracket' || classes[i - 1] === 'bracket';
    if (!isNominal(classes[i]) && !bracketed) break;
    // "The general described the place of this work": a determiner shows that an object has begun, a noun before it.
    if (classes[i] === 'determiner') return Math.max(first, last - 1);
    // "The minister Karim Mansour described the strike": so does a noun with its article behind a whole name.
    const opensObject = lower.startsWith('ال') && takesObject(tokens[first - 1]);
    if (opensObject && (isNamed(sentence, first, i, grammar) || isOfficeBehindName(sentence, i, grammar))) return last;
    if (/^لل(?:صحفيين|صحافيين|إعلاميين)$/u.test(lower)) break;
    // "Said al-Omari to the paper al-Difaf"
    if (lower.startsWith('ل') && OUTLETS.has(lower.slice(1))) break;
    // "And" is part of its word; only behind a title is such a word likelier a name.
    if (/^و\p{L}{2}/u.test(lower) && !grammar.titles.has(tokens[i - 1]!.lower)) break;
    if (classes[i] !== 'bracket' || tokens[i]!.text === ')') last = i;
  }
  return last;
}

/** Verbs that have an object behind their subject; most others have a clause. */
function takesObject(verb: Token | undefined): boolean {
  return verb !== undefined && /^[وف]?(?:وصف|انتقد|اتهم|أدان|ندد|هاجم|أشاد|اعتبر|رفض|طالب|دعا)ت?$/u.test(verb.lower);
}

/** "Tamm accused the minister": an office with its article, right behind a word that is none. */
function isOfficeBehindName({ tokens }: Sentence, at: number, { titles, roles }: Grammar): boolean {
  const [before, here] = [tokens[at - 1]!.lower, tokens[at]!.lower];
  return (titles.has(here) || roles.has(here)) && !titles.has(before) && !roles.has(before) && !before.startsWith('ال');
}

/** Whether the two words before a place are a name: neither titles nor offices, nor with an article. */
function isNamed({ tokens }: Sentence, first: number, at: number, { titles, roles, bodies }: Grammar): boolean {
  if (at - first < 3 || !titles.has(tokens[first]!.lower)) return false;
  return [tokens[at - 1]!, tokens[at - 2]!].every(
    ({ lower }) => !lower.startsWith('ال') && !titles.has(lower) && !roles.has(lower) && !bodies.has(lower),
  );
}

/** The end of a name between a comma and another or a colon, of at most four words. */
function appositionEnd(sentence: Sentence, comma: number): number | undefined {
  const { classes } = sentence;
  if (classes[comma] !== 'comma') return undefined;
  let i = comma + 1;
  while (classes[i] === 'word' && i - comma <= LONGEST_NAME) i++;
  return i > comma + 1 && (classes[i] === 'comma' || classes[i] === 'colon') ? i - 1 : undefined;
}

function describes(sentence: Sentence, first: number, last: number, grammar: Grammar): boolean {
  for (let i = first; i <= last; i++) {
    const { lower } = sentence.tokens[i]!;
    if (grammar.roles.has(lower) || grammar.titles.has(lower)) return true;
  }
  return false;
}

function phrase(sentence: Sentence, opens: number, first: number, last: number, grammar: Grammar): Phrase {
  return { opens, first, last, kind: kindOf(sentence, first, last, grammar), governed: false, owns: false };
}

/** A name is what is left behind titles, or has neither an office nor a body in it. */
function kindOf(sentence: Sentence, first: number, last: number, grammar: Grammar): Phrase['kind'] {
  if (sentence.classes[first] === 'pronoun') return 'pronoun';
  const words = sentence.tokens.slice(first, last + 1).map(({ lower }) => lower);
  const [end, beforeEnd] = [words.at(-1)!, words.at(-2)];
  const isNamed =
    grammar.titles.has(words[0]!) &&
    words.length > 3 &&
    [end, beforeEnd!].every((word) => !word.startsWith('ال') && !grammar.bodies.has(word) && !grammar.roles.has(word));
  if (isNamed) return 'name';
  if (words.some((word) => grammar.bodies.has(word))) return grammar.titles.has(words[0]!) ? 'role' : 'body';
  if (grammar.titles.has(words.at(-1)!) || grammar.roles.has(words.at(-1)!)) return 'role';
  // "Minister of the waters": a construct of offices and what they are of has no name in it.
  const [head, ...rest] = words;
  const isOffice = !head!.startsWith('ال') && (grammar.titles.has(head!) || grammar.roles.has(head!));
  if (isOffice && rest.length > 0 && rest.every((word) => word.startsWith('ال'))) return 'role';
  if (describes(sentence, first, last, grammar)) return words.length <= 6 ? 'name' : 'role';
  return words.length <= LONGEST_NAME ? 'name' : 'other';
}
