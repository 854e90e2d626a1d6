import type { DeclaredSpeaker } from '../corpus/source.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { Prose } from '../text/prose.ts';
import type { Attribution, QuotationKind, Speaker } from './attribution.ts';
import type { Candidate } from './candidates.ts';
import { type Choice, choose } from './choose.ts';
import type { Sentence } from './classes.ts';
import { certainKind, isTitle, isUntied } from './kinds.ts';
import type { Grammar } from './languages/grammar.ts';
import { LEARNED } from './learned.ts';
import type { Phrase } from './phrases.ts';
import { type Cast, castOf, type Meant, resolve, type Spoken } from './resolve.ts';

/** One attribution for each quotation, in the same order. Works on a draft's prose and a source's alike. */
export function attribute(
  prose: Prose,
  quotations: readonly Quotation[],
  declared: readonly DeclaredSpeaker[],
): readonly Attribution[] {
  return quotations.length === 0 ? [] : attributeTo(castOf(prose, quotations, declared), quotations);
}

/** The same to a cast that is known: the people whom the text names. */
export function attributeTo(cast: Cast, quotations: readonly Quotation[]): readonly Attribution[] {
  const { prose, grammar } = cast;
  const choices = choose(prose, quotations, grammar, LEARNED);
  const meant: (Meant | undefined)[] = [];
  let spokeLast: Spoken | undefined;
  return choices.map((choice, index) => {
    const { setting, chosen, certainty, speech } = choice;
    const { quotation, outer } = setting;
    const kind = kindOf(prose, choice, grammar);
    if (kind !== 'speech') {
      return { quotation, kind, mention: undefined, cue: undefined, speaker: undefined, confidence: 1 - speech };
    }
    if (chosen !== undefined)
      meant[index] = meantBy(cast, choice, outer === undefined ? undefined : meant[outer], spokeLast);
    const last = meant[index];
    if (outer === undefined && last !== undefined) spokeLast = { ...last, at: chosen!.mention.end };
    return {
      quotation,
      kind,
      mention: chosen?.mention,
      cue: chosen?.cue,
      speaker: meant[index]?.speaker,
      ...(chosen === undefined ? {} : jointly(cast, chosen)),
      confidence: Math.round(certainty * 100) / 100,
    };
  });
}

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

function kindOf(prose: Prose, choice: Choice, grammar: Grammar): QuotationKind {
  const certain = certainKind(prose, choice.setting);
  if (certain !== undefined) return certain;
  if (isIntroducedByName(prose, choice)) return 'speech';
  if (choice.speech >= 0.5 && !isUntied(choice.setting, choice.chosen)) return 'speech';
  return isTitle(prose, choice.setting, grammar) ? 'title' : 'term';
}

/** "Finch (2016): “We will stay.”": behind a name and a colon stands speech, unless it is written as a title is. */
function isIntroducedByName(prose: Prose, { chosen, setting }: Choice): boolean {
  if (chosen?.cueKind !== 'colon' || chosen.phrase.kind !== 'name') return false;
  return !/^words[123]$/.test(setting.shape[1]!) && !isTitle(prose, setting, setting.grammar);
}

/** Whom the chosen mention means; within a quotation, "I" is its speaker. */
function meantBy(
  cast: Cast,
  choice: Choice,
  outer: Meant | undefined,
  spokeLast: Spoken | undefined,
): Meant | undefined {
  const { phrase, parsed } = choice.chosen!;
  const word = parsed.sentence.tokens[phrase.first]!.lower;
  if (phrase.kind === 'pronoun' && FIRST_PERSONS.has(word)) return outer;
  return resolve(cast, choice.chosen!, spokeLast);
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
  'أنا',
  'نحن',
]);
