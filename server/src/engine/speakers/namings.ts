import type { Span } from '../text/span.ts';
import { cueKind, MONTHS } from './classes.ts';
import { genderTakenUp } from './gender.ts';
import { isGivenName } from './given-names.ts';
import { introductionOf } from './introductions.ts';
import type { Gender, Grammar } from './languages/grammar.ts';
import { isTitle, type Name, plain, readName } from './names.ts';
import { PARTICLES, phrases } from './phrases.ts';
import { sentences } from './sentences.ts';
import { OPENING_ADVERBS, TIMES } from './times.ts';
import { tokens } from './tokens.ts';

/** One place where somebody is named. `leads`: likely the subject of its sentence. */
export type Naming = Span & { readonly leads: boolean };

/** A naming, and what the words around it say of whom they name. Offsets count from the paragraph's start. */
export type NamingRead = Naming & {
  readonly name: Name;
  readonly takenUp: Gender;
  /** Behind "the". */
  readonly articled: boolean;
  /** Right before a verb of saying, as only persons and bodies are. */
  readonly speaks: boolean;
  /** What introduces whoever is named. Read when it is first asked for. */
  readonly introduction: () => readonly string[];
};

/** Every place in a paragraph's narration where somebody or something is named, in order. */
export function readNamings(text: string, grammar: Grammar): readonly NamingRead[] {
  const found = grammar.verbFirst
    ? subjectNamings(text, grammar)
    : capitalNamings(withoutHeadline(text, grammar), grammar);
  return [...found].flatMap((naming) => {
    const name = readName(text.slice(naming.start, naming.end), grammar);
    // "The President", "Democratic": a title alone names nobody.
    if (name.parts.length === 0 || (name.parts.length === 1 && isTitle(name.bare, grammar))) return [];
    let introduction: readonly string[] | undefined;
    return {
      ...naming,
      name,
      takenUp: genderTakenUp(text, naming, grammar),
      articled: isArticled(text, naming.start, name, grammar),
      speaks: speaks(text, naming.end, grammar),
      introduction: () => (introduction ??= introductionOf(text, naming, grammar)),
    };
  });
}

/** Behind "the", as bodies and things are; where all nouns have capitals, behind any article or number, unless a given name tells. */
function isArticled(text: string, start: number, { parts }: Name, grammar: Grammar): boolean {
  if (!grammar.capitalNouns) return /(?:^|[^\p{L}])the $/iu.test(text.slice(Math.max(0, start - 5), start));
  if (isGivenName(parts[0]!)) return false;
  return COMMON.test(text.slice(Math.max(0, start - 14), start));
}

const COMMON =
  /(?:^|[^\p{L}\p{N}])(?:der|die|das|dem|den|des|ein|eine[mnrs]?|jede[mnrs]?|kein|keine[mnrs]?|im|am|zum|zur|vom|beim|ins|ans|ihr(?:e[mnrs]?)?|sein(?:e[mnrs]?)?|mein(?:e[mnrs]?)?|unser(?:e[mnrs]?)?|dies(?:e[mnrs]?)|\d+) $/iu;

function speaks(text: string, end: number, grammar: Grammar): boolean {
  const start = end + 1;
  const first = text.charCodeAt(start);
  if (text[end] !== ' ' || !(first >= SMALL_A && first <= SMALL_Z)) return false;
  let last = start + 1;
  while (last - start < LONGEST_VERB && text.charCodeAt(last) >= SMALL_A) last++;
  const kind = cueKind(text.slice(start, last), grammar);
  return kind === 'say' || kind === 'tell';
}

const SMALL_A = 0x61;
const SMALL_Z = 0x7a;
/** UTF-16 units. */
const LONGEST_VERB = 16;

/** The text with its first sentence blanked where every word but closed ones has a capital, which then shows no names. */
function withoutHeadline(text: string, grammar: Grammar): string {
  if (grammar.capitalNouns) return text;
  const head = /^[^.!?]*/.exec(text.slice(0, LONGEST_HEADLINE))![0];
  let open = 0;
  for (const [word] of head.matchAll(/\p{L}{3,}/gu)) {
    if (isClosed(word.toLowerCase(), grammar)) continue;
    if (!/^\p{Lu}/u.test(word)) return text;
    open++;
  }
  return open >= 5 ? ' '.repeat(head.length) + text.slice(head.length) : text;
}

function isClosed(lower: string, grammar: Grammar): boolean {
  return grammar.determiners.has(lower) || grammar.prepositions.has(lower) || grammar.conjunctions.has(lower);
}

/** UTF-16 units. */
const LONGEST_HEADLINE = 160;

/** Where capitals do not show names, only the subjects of cues are known to be somebody's. */
function* subjectNamings(text: string, grammar: Grammar): Generator<Naming> {
  for (const sentence of sentences(text, tokens(text, { start: 0, end: text.length }, [], grammar), grammar)) {
    for (const phrase of phrases(sentence, grammar)) {
      if (phrase.kind !== 'name') continue;
      yield { start: sentence.tokens[phrase.first]!.start, end: sentence.tokens[phrase.last]!.end, leads: true };
    }
  }
}

const WORD = String.raw`\p{Lu}[\p{L}\p{M}]*(?:[.’'&‐‑-](?!s(?![\p{L}]))[\p{L}\p{M}]+)*\.?`;
const PARTICLE = [...PARTICLES].filter((word) => word.length > 1).join('|');
const RUN = new RegExp(`${WORD}(?:[ \\u00A0](?:(?:${PARTICLE}) ){0,2}${WORD})*`, 'gu');

/** Runs of capitalised words, parted at words that have a capital only for beginning a sentence or a headline's word. */
function* capitalNamings(text: string, grammar: Grammar): Generator<Naming> {
  for (const run of text.matchAll(RUN)) {
    let start: number | undefined;
    let end = 0;
    let before = '';
    for (const match of run[0].matchAll(/\S+/g)) {
      const word = match[0];
      const at = run.index + match.index;
      // "Femke de Boer", "Ana da Silva": right behind a given name, a particle is part of the name.
      if (start !== undefined && PARTICLES.has(word) && (isGivenName(plain(before)) || PARTICLES.has(before))) {
        before = word;
        continue;
      }
      before = word;
      const opens =
        start === undefined &&
        (isMonth(text, word, at) ||
          (grammar.capitalNouns && TIMES.has(word.toLowerCase())) ||
          isParticiple(text, word, at + word.length, grammar) ||
          isVerb(text, word, at, grammar));
      if (opens || partsNames(word, start === undefined, grammar)) {
        if (start !== undefined) yield* naming(text, start, end, grammar);
        start = undefined;
        continue;
      }
      if (/^\p{Ll}/u.test(word)) continue;
      start ??= at;
      const stops = word.endsWith('.') && !takesStop(word, grammar);
      end = at + word.length - (stops ? 1 : 0);
      if (stops) {
        yield* naming(text, start, end, grammar);
        start = undefined;
      }
    }
    if (start !== undefined) yield* naming(text, start, end, grammar);
  }
}

function* naming(text: string, from: number, end: number, grammar: Grammar): Generator<Naming> {
  const start = from + opening(text, from, end);
  const words = text.slice(start, end);
  if (/\p{L}{2}/u.test(words) && words.length <= LONGEST) yield { start, end, leads: leads(text, start, grammar) };
}

const LONGEST = 70;

/** "Using Ada Finch": the length of a sentence's first word where a given name follows, so that it is none itself. */
function opening(text: string, start: number, end: number): number {
  const [first = '', second = '', third] = text.slice(start, end).split(' ', 3);
  if (third === undefined || !isGivenName(plain(second)) || isGivenName(plain(first))) return 0;
  return OPENERS.test(first) ? first.length + 1 : 0;
}

/** "Lloró mucho": a sentence that begins with its verb, as it may in a language that leaves subjects out. */
function isVerb(text: string, word: string, at: number, grammar: Grammar): boolean {
  if (!grammar.dropsSubjects || !/(?:ó|aron|ieron|ò|arono|irono)$/.test(word)) return false;
  return (
    /^$|[.!?…»”"\n\uFFFC]\s+$|\n$/u.test(text.slice(Math.max(0, at - 4), at)) &&
    !/^ \p{Lu}/u.test(text.slice(at + word.length))
  );
}

/** "Quoting the inscription, he said": no name, unless a verb shows it for one: "Manning said". */
function isParticiple(text: string, word: string, end: number, grammar: Grammar): boolean {
  if (grammar.name !== 'en' || !/^\p{Lu}\p{Ll}{2,}ing$/u.test(word)) return false;
  const next = /^ (\p{Ll}+)/u.exec(text.slice(end, end + 20))?.[1];
  return next !== undefined && (grammar.determiners.has(next) || grammar.prepositions.has(next));
}

const OPENERS = /(?:ing|ly|ed|said|says)$/i;

function takesStop(word: string, grammar: Grammar): boolean {
  return /^(?:\p{Lu}\.)+$/u.test(word) || grammar.abbreviations.has(word.slice(0, -1).toLowerCase());
}

/** "In May Ada Finch": a month behind a preposition is not the name's first word. */
function isMonth(text: string, word: string, at: number): boolean {
  return (
    MONTHS.has(word.toLowerCase().replace(/\.$/, '')) && /(?:\p{Ll}|\d\.?) $/u.test(text.slice(Math.max(0, at - 3), at))
  );
}

/** Closed words and, within a run, verbs: "Finch Calls Diallo Wrong". "May" and "Will" are names as well. */
function partsNames(word: string, first: boolean, grammar: Grammar): boolean {
  const lower = word.toLowerCase().replaceAll('’', "'");
  // "L'économiste Ada Finch"
  if (ELIDED.test(word)) return true;
  // "Solenn Le Goff"
  if (!first && SURNAME_OPENERS.has(word)) return false;
  if (first && (grammar.auxiliaries.has(lower) || QUESTIONS.has(lower))) return true;
  if (cueKind(lower, grammar) === 'according') return true;
  if (!first && grammar.cues.size > 0 && !grammar.titles.has(lower)) {
    const kind = cueKind(lower, grammar);
    if (kind !== undefined && /(?:s|ed|said|told|wrote)$/.test(lower)) return true;
  }
  if (!first && DAYS.has(lower)) return true;
  return (
    grammar.determiners.has(lower) ||
    grammar.prepositions.has(lower) ||
    grammar.conjunctions.has(lower) ||
    (first && grammar.adverbs.has(lower)) ||
    (first && grammar.capitalNouns && OPENING_ADVERBS.has(lower)) ||
    grammar.pronouns.has(lower) ||
    grammar.relatives.has(lower) ||
    grammar.complementizers.has(lower)
  );
}

/** "Was Ruge schreibt": a question word is no part of the name behind it. */
const QUESTIONS: ReadonlySet<string> = new Set('what was wer wen wem wo wann wieso che quem quién qué'.split(' '));

const ELIDED = /^(?:[CDJLMNS]|Qu)['’]\p{Ll}/u;

/** Articles and prepositions with a capital of their own, within a name. */
const SURNAME_OPENERS: ReadonlySet<string> = new Set(
  'Le La Les Du Des De Del Della Di El Al Von Van Der Den Ter'.split(' '),
);

/** They say when, right behind a name. */
const DAYS: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag`.split(
    ' ',
  ),
);

/** Whether a name is likely its sentence's subject: near the sentence's beginning, and not behind a preposition. */
function leads(text: string, start: number, grammar: Grammar): boolean {
  const head = text.slice(Math.max(0, start - NEAR), start);
  const sentence = /(?:^|[\n.!?”"\uFFFC]\s+|\n)([^\n.!?\uFFFC]*)$/.exec(head)?.[1];
  if (sentence === undefined || (sentence.length === NEAR && start > NEAR)) return false;
  const last = sentence.trim().split(/\s+/).at(-1)!.toLowerCase();
  return !grammar.prepositions.has(last) && !/\p{Lu}/u.test(sentence.slice(1));
}

const NEAR = 60;
