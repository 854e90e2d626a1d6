import { bucket, type Candidate, candidate, type Parsed, type Place } from './candidate.ts';
import type { Sentence } from './classes.ts';
import { rivals } from './inflected.ts';
import type { Grammar } from './languages/grammar.ts';
import type { Phrase } from './phrases.ts';
import { isPassive, NOMINATIVE, type Subject, subjectsOf } from './subjects.ts';

/** Whoever is the subject of a cue in the quotation's own sentence. */
export function withCue(parsed: Parsed, place: Place, grammar: Grammar): Candidate[] {
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
    const rivalry = ({ phrase, derivation }: Subject) => {
      const told = rivals(
        sentence,
        phrase,
        subjects.map((each) => each.phrase),
        grammar,
      );
      return [`${told}`, `${told} ${derivation}`];
    };
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
          ...(place.nested && side === 'before' && derivation === 'adjacent' && gap <= 1 ? ['told inside'] : []),
          ...(derivation === 'inverted' && phrase.first === cue + 1 && NOMINATIVE.has(sentence.tokens[cue + 1]!.lower)
            ? ['inverted nominative']
            : []),
          ...(isInserted(sentence, cue, phrase, grammar) ? ['said so'] : []),
          ...(isPassive(sentence, cue, grammar) ? [`passive ${derivation}`] : []),
          `${side} ${kind} glue ${glue(sentence, cue, place.token, side)}`,
          ...(derivation === 'inverted' ? [`inverted after ${sentence.classes[cue - 1] ?? 'start'}`] : []),
          ...(grammar.verbSecond ? rivalry(subject) : []),
          ...place.shape.map((shape) => `${shape} ${side} ${kind}`),
          ...place.shape.map((shape) => `${shape} ${side} gap${bucket(gap)}`),
        ]),
      );
    });
  }
  return found;
}

/** "Er habe, so der Sprecher, „keine Wahl“", "es sei, wie Finck mitteilte, „zu spät“": says whose words come next. */
function isInserted({ classes, tokens }: Sentence, cue: number, { first, last }: Phrase, grammar: Grammar): boolean {
  if (!grammar.verbSecond || classes.slice(0, cue).includes('quotation')) return false;
  if (grammar.verbless.has(tokens[cue]!.lower)) {
    return first === cue + 1 && classes[cue - 1] === 'comma' && classes[last + 1] === 'comma';
  }
  const before = classes[first - 2];
  return (
    tokens[first - 1]?.lower === 'wie' &&
    last < cue &&
    classes[cue + 1] === 'comma' &&
    (before === undefined || before === 'comma')
  );
}

/** Cues on either side that are looked at; farther ones are hardly ever a quotation's. */
const NEAREST = 8;

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

function count(sentence: Sentence, from: number, to: number, wanted: string): number {
  let found = 0;
  for (let i = from; i < to; i++) if (sentence.classes[i] === wanted) found++;
  return found;
}
