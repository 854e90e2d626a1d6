import type { DeclaredSpeaker } from '../corpus/source.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { Prose } from '../text/prose.ts';
import type { Attribution, QuotationKind, Speaker } from './attribution.ts';
import { type Candidate, seenFrom } from './candidate.ts';
import { isIntroduced } from './candidates.ts';
import { type Choice, choose, type Weights } from './choose.ts';
import type { Sentence } from './classes.ts';
import { certainKind, isTitle, isUntied } from './kinds.ts';
import { NO_ACQUAINTANCE } from './known.ts';
import type { Grammar } from './languages/grammar.ts';
import { LEARNED } from './learned.ts';
import { Memory } from './memory.ts';
import type { Phrase } from './phrases.ts';
import type { Placed } from './places.ts';
import type { Setting } from './reading.ts';
import { type Cast, castOf, type Meant, resolve, type Spoken } from './resolve.ts';

/**
 * One attribution for each quotation, in the same order. Works on a draft's prose and a source's alike. A memory of
 * earlier versions makes it faster, and no different.
 */
export function attribute(
  prose: Prose,
  quotations: readonly Quotation[],
  declared: readonly DeclaredSpeaker[],
  memory = new Memory(),
  acquaintance = NO_ACQUAINTANCE,
): readonly Attribution[] {
  if (quotations.length === 0) return [];
  return attributeTo(castOf(prose, quotations, declared, memory, acquaintance), quotations, memory);
}

/** The same to a cast that is known: the people whom the text names. */
export function attributeTo(
  cast: Cast,
  quotations: readonly Quotation[],
  memory = new Memory(),
  weights: Weights = LEARNED,
): readonly Attribution[] {
  const { prose, grammar } = cast;
  const choices = choose(prose, quotations, grammar, weights, memory);
  const meant: (Meant | undefined)[] = [];
  const kinds: QuotationKind[] = [];
  let spokeLast: Spoken | undefined;
  return choices.map((choice, index) => {
    const { placed, certainty, speech } = choice;
    const { quotation, outer } = placed;
    const chosen = choice.chosen && seenFrom(choice.chosen, -placed.origin);
    const before = choices[index - 1];
    const isJoined =
      kinds[index - 1] === 'speech' && before !== undefined && isSecondPart(placed.setting, before.placed);
    const kind = isJoined ? 'speech' : kindOf(choice, grammar);
    kinds.push(kind);
    if (kind !== 'speech') {
      return { quotation, kind, mention: undefined, cue: undefined, speaker: undefined, confidence: 1 - speech };
    }
    if (chosen !== undefined) {
      meant[index] = outer === undefined ? resolve(cast, chosen, spokeLast) : meantInside(cast, chosen, meant[outer]);
    }
    const last = meant[index];
    if (outer === undefined && last !== undefined) spokeLast = { ...last, at: chosen!.mention.end };
    return {
      quotation,
      kind,
      mention: chosen?.mention,
      cue: chosen?.cue,
      speaker: meant[index]?.speaker,
      ...(chosen === undefined ? {} : jointly(cast, chosen)),
      confidence: Math.round(certainty * (meant[index]?.share ?? 1) * 100) / 100,
    };
  });
}

/** "A moor was “no hole”, but “a memory”": what stands against something that was quoted, and nothing in between. */
function isSecondPart({ parsed, sentence: index, token }: Setting, { setting }: Placed): boolean {
  if (
    setting.parsed !== parsed ||
    setting.sentence !== index ||
    !OPPOSED.has(parsed[index]!.sentence.tokens[token - 1]?.lower ?? '')
  )
    return false;
  return token - setting.token <= 3;
}

const OPPOSED: ReadonlySet<string> = new Set(['sondern', 'but', 'mais', 'sino', 'bensì', 'maar', 'بل']);

/** Those whom an "and" ties to the mention, on either side. */
function jointly(cast: Cast, chosen: Candidate): { readonly jointly?: readonly Speaker[] } {
  const others = chosen.parsed.phrases.filter((other) => isTiedTo(chosen.phrase, other, chosen.parsed.sentence));
  const speakers = others.flatMap((phrase) => resolve(cast, { ...chosen, phrase }, undefined)?.speaker ?? []);
  return speakers.length > 0 ? { jointly: speakers } : {};
}

function isTiedTo(one: Phrase, other: Phrase, { classes }: Sentence): boolean {
  if (other === one || (other.kind !== 'name' && other.kind !== 'role')) return false;
  const [first, second] = one.first < other.first ? [one, other] : [other, one];
  return classes[first.last + 1] === 'conjunction' && second.first === first.last + 2;
}

function kindOf({ placed: { setting }, chosen, speech }: Choice, grammar: Grammar): QuotationKind {
  const certain = certainKind(setting);
  if (certain !== undefined) return certain;
  if (isIntroducedByName(setting, chosen) || isIntroducedByCue(setting)) return 'speech';
  if (chosen?.features[0] === 'labelled' && !/^words[123]$/.test(setting.shape[1]!) && !isTitle(setting, grammar)) {
    return 'speech';
  }
  if (chosen?.features.includes('plain for whom') === true && !isTitle(setting, grammar)) return 'speech';
  if (speech >= enough(setting, chosen) && !isUntied(setting, chosen)) return 'speech';
  return isTitle(setting, grammar) ? 'title' : 'term';
}

/**
 * How likely speech must be to be taken for it. German news sets many names in marks; but more is lost by leaving a
 * misquotation unread than by reading a term, and what is no noun is no name: nannte den Vorwurf „lächerlich“.
 */
function enough({ grammar, shape }: Setting, chosen: Candidate | undefined): number {
  if (!grammar.capitalNouns) return LIKELY;
  return chosen?.cueKind === 'judge' && shape[0]!.startsWith('small') ? POSSIBLE : LIKELY_ENOUGH;
}

const LIKELY = 0.5;
const LIKELY_ENOUGH = 0.4;
const POSSIBLE = 0.1;

/** "He added: “No.”", "She told the council: “No.”": so short as it is, it is said. */
function isIntroducedByCue({ parsed, sentence: index, token }: Setting): boolean {
  const { classes, cues } = parsed[index]!.sentence;
  return (
    classes[token - 1] === 'colon' && [2, 3, 4, 5].some((step) => /^(?:say|tell)$/.test(cues.get(token - step) ?? ''))
  );
}

/** "Finch (2016): “We will stay.”": behind a name and a colon stands speech, unless it is written as a title is. */
function isIntroducedByName(setting: Setting, chosen: Candidate | undefined): boolean {
  if (chosen === undefined) return false;
  const isNamed = chosen.cueKind === 'colon' && chosen.phrase.kind === 'name';
  // "Finch was adamant: “We will stay.”"
  const isSomebody = chosen.phrase.kind === 'name' || chosen.phrase.kind === 'pronoun';
  if (
    !isNamed &&
    !(isSomebody && !setting.grammar.capitalNouns && isIntroduced(setting) && /^capital/.test(setting.shape[0]!))
  )
    return false;
  return !/^words[123]$/.test(setting.shape[1]!) && !isTitle(setting, setting.grammar);
}

/**
 * Whom the chosen mention means. Within a quotation, "I" is its speaker, and "he" is somebody whom that speaker talks
 * of: never the speaker, and nobody whom the article's own words tell.
 */
function meantInside(cast: Cast, chosen: Candidate, outer: Meant | undefined): Meant | undefined {
  const { phrase, parsed } = chosen;
  if (phrase.kind !== 'pronoun') return resolve(cast, chosen, undefined);
  return FIRST_PERSONS.has(parsed.sentence.tokens[phrase.first]!.lower) ? outer : undefined;
}

const FIRST_PERSONS: ReadonlySet<string> = new Set([
  'i',
  'we',
  'ich',
  'wir',
  'je',
  'nous',
  'yo',
  'nosotros',
  'io',
  'noi',
  'eu',
  'nós',
  'ik',
  'wij',
  'أنا',
  'نحن',
]);
