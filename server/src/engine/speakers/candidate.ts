import type { Span } from '../text/span.ts';
import type { Sentence } from './classes.ts';
import { inflected } from './inflected.ts';
import type { CueKind, Grammar } from './languages/grammar.ts';
import type { Phrase } from './phrases.ts';
import type { Setting } from './reading.ts';

/** A sentence with its noun phrases. */
export type Parsed = { readonly sentence: Sentence; readonly phrases: readonly Phrase[] };

/** A sentence of another paragraph, and how far its offsets' origin lies from that of the quotation's paragraph. */
export type Elsewhere = { readonly parsed: Parsed; readonly origin: number };

/**
 * Somebody who may be the speaker of a quotation, why, and what speaks for it. Offsets count from the start of the
 * quotation's paragraph, and so are negative for what stands before it.
 */
export type Candidate = {
  readonly mention: Span;
  readonly phrase: Phrase;
  readonly parsed: Parsed;
  /** Where the offsets of `parsed` count from. */
  readonly origin: number;
  readonly cue: Span | undefined;
  readonly cueKind: CueKind | 'colon' | undefined;
  readonly grammar: Grammar;
  /** Names of what was observed; the weights of these add up. */
  readonly features: readonly string[];
};

/** A quotation's setting, and what its candidates depend on beside it. */
export type Place = Setting & {
  /** The last sentence of the paragraph before. */
  readonly lead: Elsewhere | undefined;
  /** The words under a block quotation, or outside of a quotation's paragraph, that say whose it is. */
  readonly signature: Elsewhere | undefined;
  /** The choice for the quotation before, if it stands at the same level, and how far it is. */
  readonly previous: Candidate | undefined;
  readonly sinceParagraphs: number;
  readonly sinceSentences: number;
};

type Cue = { readonly at: number; readonly kind: CueKind | 'colon'; readonly pronoun?: number | undefined };

/** A phrase as a candidate. `cue` holds indexes of tokens in the same sentence. */
export function candidate(
  parsed: Parsed,
  phrase: Phrase,
  cue: Cue | undefined,
  place: Place,
  features: readonly string[],
): Candidate {
  const { tokens, classes } = parsed.sentence;
  const inSentence = place.parsed[place.sentence] === parsed;
  const side = inSentence ? (phrase.last < place.token ? 'before' : 'after') : 'elsewhere';
  const pronoun = cue?.pronoun === undefined ? undefined : tokens[cue.pronoun]!;
  const origin =
    parsed === place.lead?.parsed ? place.lead.origin : parsed === place.signature?.parsed ? place.signature.origin : 0;
  const span = (start: number, end: number) => ({ start: start + origin, end: end + origin });
  return {
    mention: span((pronoun ?? tokens[phrase.first]!).start, (pronoun ?? tokens[phrase.last]!).end),
    phrase,
    parsed,
    origin,
    cue: cue && span(tokens[cueStart(parsed.sentence, cue.at)]!.start, tokens[cue.at]!.end),
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
      ...(place.grammar.verbSecond
        ? inflected(parsed.sentence, phrase, place.grammar, place.parsed[place.sentence]!.sentence, side, features[0]!)
        : []),
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

/** The same candidate, seen from a paragraph that starts elsewhere. */
export function seenFrom(each: Candidate, distance: number): Candidate {
  if (distance === 0) return each;
  const moved = ({ start, end }: Span) => ({ start: start - distance, end: end - distance });
  return { ...each, mention: moved(each.mention), cue: each.cue && moved(each.cue), origin: each.origin - distance };
}

/** Whether two are the same in all that anything may ask of them. */
export function isAlike(one: Candidate, other: Candidate | undefined): boolean {
  return (
    other !== undefined &&
    one.parsed === other.parsed &&
    one.phrase === other.phrase &&
    one.origin === other.origin &&
    one.grammar === other.grammar &&
    one.cueKind === other.cueKind &&
    isSpan(one.mention, other.mention) &&
    isSpan(one.cue, other.cue) &&
    one.features.join('\n') === other.features.join('\n')
  );
}

function isSpan(one: Span | undefined, other: Span | undefined): boolean {
  return one?.start === other?.start && one?.end === other?.end;
}

/** How far apart two things are, as a part of a name: gaps beyond a few words differ little. */
export function bucket(gap: number): string {
  if (gap <= 2) return String(gap);
  return gap <= 4 ? '3' : gap <= 8 ? '5' : gap <= 16 ? '9' : '17';
}
