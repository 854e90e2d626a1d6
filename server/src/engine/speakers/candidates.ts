import type { Span } from '../text/span.ts';
import type { Sentence } from './classes.ts';
import type { CueKind, Grammar } from './languages/grammar.ts';
import type { Phrase } from './phrases.ts';
import { type Subject, subjectsOf } from './subjects.ts';

/** A sentence with its noun phrases. */
export type Parsed = { readonly sentence: Sentence; readonly phrases: readonly Phrase[] };

/** Somebody who may be the speaker of a quotation, why, and what speaks for it. */
export type Candidate = {
  readonly mention: Span;
  readonly phrase: Phrase;
  readonly parsed: Parsed;
  readonly cue: Span | undefined;
  readonly cueKind: CueKind | 'colon' | undefined;
  readonly grammar: Grammar;
  /** Names of what was observed; the weights of these add up. */
  readonly features: readonly string[];
};

/** Where a quotation stands. */
export type Place = {
  /** Of the paragraph's language, which need not be the article's. */
  readonly grammar: Grammar;
  /** The sentences of its paragraph, or of the quotation that it stands in. */
  readonly parsed: readonly Parsed[];
  readonly sentence: number;
  /** Index of its token in that sentence. */
  readonly token: number;
  /** The last sentence of the paragraph before. */
  readonly lead: Parsed | undefined;
  /** The name that the quotation itself begins with, as transcripts do. */
  readonly label: Parsed | undefined;
  /** The words under a block quotation that say whose it is. */
  readonly signature: Parsed | undefined;
  /** The choice for the quotation before, if it stands at the same level, and how far it is. */
  readonly previous: Candidate | undefined;
  readonly sinceParagraphs: number;
  readonly sinceSentences: number;
  readonly shape: readonly string[];
  readonly continues: boolean;
  /** Index of the quotation that it stands in, or undefined. */
  readonly outer: number | undefined;
  readonly block: boolean;
};

export function candidatesFor(place: Place): readonly Candidate[] {
  const { grammar, signature } = place;
  if (signature !== undefined) return [candidate(signature, signature.phrases[0]!, undefined, place, ['signature'])];
  const here = place.parsed[place.sentence]!;
  const elsewhere = [
    ...(place.block && !introducesBlock(place.lead) ? [] : fromSentenceBefore(place, grammar)),
    ...((place.block && !place.continues) || isToldAnew(place) ? [] : fromBefore(place)),
  ];
  return [
    ...withCue(here, place, grammar),
    ...withoutCue(here, place),
    ...elsewhere.map((each) =>
      isIntroduced(place) ? { ...each, features: [...each.features, 'elsewhere though introduced'] } : each,
    ),
    ...(place.label === undefined
      ? []
      : [candidate(place.label, place.label.phrases[0]!, undefined, place, ['labelled'])]),
  ];
}

/** Inside a quotation, "and I told him, ‘No’" has its own speaker, whoever was quoted before. */
function isToldAnew({ outer, parsed, sentence, token }: Place): boolean {
  if (outer === undefined) return false;
  const { cues } = parsed[sentence]!.sentence;
  return [1, 2, 3].some((step) => /^(?:say|tell)$/.test(cues.get(token - step) ?? ''));
}

/** A block quotation is its introduction's: one that ends in a colon, or that has a cue and nothing quoted with it. */
function introducesBlock(lead: Parsed | undefined): boolean {
  if (lead === undefined) return false;
  const { classes, cues } = lead.sentence;
  if (classes.at(-1) === 'colon') return true;
  return [...cues.values()].some((kind) => kind === 'say' || kind === 'tell') && !classes.includes('quotation');
}

/** "Roth was less sure: “…”": a colon after a sentence about somebody leaves nobody else to speak. */
function isIntroduced(place: Place): boolean {
  const { sentence, phrases } = place.parsed[place.sentence]!;
  if (sentence.classes[place.token - 1] !== 'colon') return false;
  const subject = phrases.find((phrase) => !phrase.governed);
  return subject !== undefined && subject.last < place.token && /^(?:name|role|pronoun)$/.test(subject.kind);
}

function withCue(parsed: Parsed, place: Place, grammar: Grammar): Candidate[] {
  const { sentence, phrases } = parsed;
  const found: Candidate[] = [];
  const indexes = [...sentence.cues.keys()];
  const near = [
    ...indexes.filter((cue) => cue < place.token).slice(-NEAREST),
    ...indexes.filter((cue) => cue > place.token).slice(0, NEAREST),
  ];
  for (const cue of near) {
    const kind = sentence.cues.get(cue)!;
    const side = cue < place.token ? 'before' : 'after';
    const low = Math.min(cue, place.token);
    const high = Math.max(cue, place.token);
    const cues = near.filter((other) => low < other && other < high && sentence.cues.get(other) !== 'noun').length;
    const quotations = count(sentence, low + 1, high, 'quotation');
    const subjects = subjectsOf(sentence, phrases, cue, kind, grammar);
    subjects.forEach((subject, rank) => {
      const gap = gapOf(sentence, place.token, cue, subject);
      const { derivation, phrase } = subject;
      found.push(
        candidate(parsed, phrase, { at: cue, kind, pronoun: subject.pronoun }, place, [
          `${side} ${kind}`,
          `${side} ${kind} gap${bucket(gap)}`,
          `${side} ${derivation} ${kind}`,
          `${derivation} ${phrase.kind}`,
          `${side} ${derivation} gap${bucket(gap)}`,
          `${side} cues${Math.min(cues, 2)} quotations${Math.min(quotations, 2)}`,
          `rank${rank}`,
          ...(isPassive(sentence, cue, grammar) ? [`passive ${derivation}`] : []),
          `${side} ${kind} glue ${glue(sentence, cue, place.token, side)}`,
          ...(derivation === 'inverted' ? [`inverted after ${sentence.classes[cue - 1] ?? 'start'}`] : []),
          ...place.shape.map((shape) => `${shape} ${side} ${kind}`),
          ...place.shape.map((shape) => `${shape} ${side} gap${bucket(gap)}`),
        ]),
      );
    });
  }
  return found;
}

/** Cues on either side that are looked at; farther ones are hardly ever a quotation's. */
const NEAREST = 8;

/** "For Ada Finch it had been “a waste of time”": a sentence that begins by saying whose view it tells. */
function isPrefaced({ sentence }: Parsed, phrase: Phrase, { views }: Grammar): boolean {
  const next = sentence.classes[phrase.last + 1];
  const follows = next === 'comma' || next === 'pronoun' || next === 'determiner' || next === 'auxiliary';
  return follows && phrase.first === 1 && phrase.kind === 'name' && views.has(sentence.tokens[0]!.lower);
}

function withoutCue(parsed: Parsed, place: Place): Candidate[] {
  const { grammar } = place;
  const { sentence, phrases } = parsed;
  const { classes } = sentence;
  const found: Candidate[] = [];
  const before = phrases.filter((phrase) => phrase.last < place.token);
  const subject = before.find((phrase) => !phrase.governed);
  before.forEach((phrase, index) => {
    const features = [`plain ${phrase.kind}`];
    const end = phrase.owns ? phrase.last + 1 : phrase.last;
    const gap = place.token - end - 1;
    const next = classes[end + 1];
    const ties: string[] = [];
    let at: number | undefined;
    if (phrase === subject) ties.push('plain subject', `plain subject before ${classes[place.token - 1] ?? 'start'}`);
    if (index === before.length - 1) ties.push(`plain nearest gap${bucket(gap)}`);
    if (phrase.owns) ties.push(`plain owner gap${bucket(gap)}`);
    if (next === 'colon' && end + 2 === place.token) {
      ties.push(phrase.governed ? 'plain colon governed' : 'plain colon');
      at = end + 1;
    } else if (next === 'bracket' && classes[place.token - 1] === 'colon' && phrase === subject) {
      ties.push('plain bracket colon');
      at = place.token - 1;
    }
    if (isPrefaced(parsed, phrase, grammar)) ties.push('plain for whom');
    if (ties.length === 0) return;
    if (phrase.governed) ties.push('plain governed');
    found.push(
      candidate(parsed, phrase, at === undefined ? undefined : { at, kind: 'colon' }, place, [
        ...features,
        ...ties,
        ...place.shape.map((shape) => `${shape} ${ties[0]}`),
      ]),
    );
  });
  const signed = phrases.find((phrase) => phrase.first === place.token + 2);
  if (signed !== undefined && /^[—–―-]$|^\($/.test(sentence.tokens[place.token + 1]!.text)) {
    const alone = signed.last >= sentence.tokens.length - 2 ? 'alone' : 'amid';
    found.push(candidate(parsed, signed, undefined, place, [`signed ${alone} ${signed.kind}`]));
  }
  return found;
}

function fromSentenceBefore(place: Place, grammar: Grammar): Candidate[] {
  const inside = place.parsed[place.sentence - 1];
  const parsed = inside ?? place.lead;
  if (parsed === undefined) return [];
  const { sentence, phrases } = parsed;
  const colon = sentence.classes.at(-1) === 'colon';
  const where = `${inside === undefined ? 'paragraph' : 'sentence'} before${colon ? ' colon' : ''}${
    place.token === 0 ? ' leading' : ''
  }`;
  const found: Candidate[] = [];
  const reference = referenceTo(place, grammar);
  const spoken = phrases.find((phrase) => !phrase.governed);
  if (reference !== undefined && spoken !== undefined && [...sentence.cues.values()].includes('noun')) {
    const here = place.parsed[place.sentence]!.sentence.tokens[reference]!;
    const referred = candidate(parsed, spoken, undefined, place, ['reference to statement']);
    found.push({ ...referred, cue: { start: here.start, end: here.end }, cueKind: 'noun' });
  }
  const last = [...sentence.cues].filter(([, kind]) => kind !== 'noun').at(-1);
  if (last !== undefined) {
    const [cue, kind] = last;
    subjectsOf(sentence, phrases, cue, kind, grammar).forEach(({ phrase, derivation }) => {
      found.push(
        candidate(parsed, phrase, colon ? { at: cue, kind } : undefined, place, [
          `${where} cue ${kind}`,
          `${where} cue`,
          `before ${derivation} ${phrase.kind}`,
          ...place.shape.map((shape) => `${shape} ${where}`),
        ]),
      );
    });
  }
  const subject = phrases.find((phrase) => !phrase.governed);
  if (subject !== undefined) {
    found.push(
      candidate(parsed, subject, undefined, place, [
        `${where} subject`,
        `${where} subject ${subject.kind}`,
        ...place.shape.map((shape) => `${shape} ${where}`),
      ]),
    );
  }
  return found;
}

/** "The reference to “…”", right after a sentence that speaks of somebody's statements. */
function referenceTo(place: Place, grammar: Grammar): number | undefined {
  const { sentence, phrases } = place.parsed[place.sentence]!;
  const at =
    grammar.genitives.size > 0 && sentence.classes[place.token - 1] === 'preposition'
      ? place.token - 2
      : place.token - 1;
  if (sentence.cues.get(at) !== 'noun') return undefined;
  const phrase = phrases.find((each) => each.last === at);
  return phrase?.first === 0 && sentence.tokens[0]!.lower === 'the' ? at : undefined;
}

function fromBefore(place: Place): Candidate[] {
  const { previous } = place;
  if (previous === undefined) return [];
  const distance =
    place.sinceParagraphs > 0
      ? `paragraph${Math.min(place.sinceParagraphs, 3)}`
      : `sentence${Math.min(place.sinceSentences, 3)}`;
  const leading = place.token === 0 ? 'leading' : 'inside';
  const alone = place.parsed[place.sentence]!.sentence.tokens.length <= 2 ? 'alone' : 'amid';
  return [
    {
      ...previous,
      features: [
        `carried ${distance}`,
        `carried ${distance} ${leading} ${alone}`,
        `carried before ${place.parsed[place.sentence]!.sentence.classes[place.token - 1] ?? 'start'}`,
        `carried ${previous.phrase.kind} ${leading} ${distance}`,
        ...(place.continues ? ['carried continues'] : []),
        ...place.shape.map((shape) => `${shape} carried ${distance === 'sentence0' ? 'here' : leading}`),
      ],
    },
  ];
}

function candidate(
  parsed: Parsed,
  phrase: Phrase,
  cue: { readonly at: number; readonly kind: CueKind | 'colon'; readonly pronoun?: number | undefined } | undefined,
  place: Place,
  features: readonly string[],
): Candidate {
  const { tokens } = parsed.sentence;
  const inSentence = place.parsed[place.sentence] === parsed;
  const side = inSentence ? (phrase.last < place.token ? 'before' : 'after') : 'elsewhere';
  const { classes } = parsed.sentence;
  const pronoun = cue?.pronoun === undefined ? undefined : tokens[cue.pronoun]!;
  return {
    mention: { start: (pronoun ?? tokens[phrase.first]!).start, end: (pronoun ?? tokens[phrase.last]!).end },
    phrase,
    parsed,
    cue:
      cue === undefined
        ? undefined
        : { start: tokens[cueStart(parsed.sentence, cue.at)]!.start, end: tokens[cue.at]!.end },
    cueKind: cue?.kind,
    grammar: place.grammar,
    features: [
      ...features,
      `mention ${phrase.kind} ${side}`,
      `mention then ${classes[phrase.last + 1] ?? 'end'} ${side}`,
      `mention behind ${classes[phrase.first - 1] ?? 'start'} ${side}`,
      `mention ${phrase.governed ? 'governed' : 'free'} ${side}`,
      ...(phrase.owns ? [`mention owns ${side}`] : []),
      ...(phrase.kind === 'pronoun' ? [`pronoun ${tokens[phrase.first]!.lower}`] : []),
    ],
  };
}

/** Where a cue of several words begins: they are known by their last one. */
function cueStart(sentence: Sentence, last: number): number {
  let first = last;
  while (sentence.classes[last] === 'cue' && sentence.classes[first - 1] === 'cue' && !sentence.cues.has(first - 1))
    first--;
  return first;
}

function isPassive(sentence: Sentence, cue: number, grammar: Grammar): boolean {
  const before = sentence.classes[cue - 1] === 'adverb' ? cue - 2 : cue - 1;
  return grammar.passives.has(sentence.tokens[before]?.lower ?? '');
}

/** Words between quotation and cue that are neither signs nor the subject itself nor what introduces speech. */
function gapOf(sentence: Sentence, quotation: number, cue: number, { phrase }: Subject): number {
  let gap = 0;
  const from = Math.min(quotation, cue) + 1;
  const to = Math.max(quotation, cue);
  for (let i = from; i < to; i++) {
    if (phrase.first <= i && i <= phrase.last) continue;
    const each = sentence.classes[i]!;
    if (each === 'comma' || each === 'colon' || each === 'sign' || each === 'complementizer' || each === 'adverb')
      continue;
    if (each === 'auxiliary' || each === 'bracket' || each === 'possessive') continue;
    gap++;
  }
  return gap;
}

function glue(sentence: Sentence, cue: number, quotation: number, side: string): string {
  if (side === 'before') return cue + 1 === quotation ? 'none' : sentence.classes[quotation - 1]!;
  const next = sentence.classes[quotation + 1]!;
  return next === 'comma' ? `comma ${sentence.classes[quotation + 2] ?? ''}` : next;
}

function bucket(gap: number): string {
  if (gap <= 2) return String(gap);
  return gap <= 4 ? '3' : gap <= 8 ? '5' : gap <= 16 ? '9' : '17';
}

function count(sentence: Sentence, from: number, to: number, wanted: string): number {
  let found = 0;
  for (let i = from; i < to; i++) if (sentence.classes[i] === wanted) found++;
  return found;
}
