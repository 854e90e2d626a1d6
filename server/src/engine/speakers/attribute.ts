import type { DeclaredSpeaker } from '../corpus/source.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { Prose } from '../text/prose.ts';
import type { Attribution, QuotationKind } from './attribution.ts';
import { type Choice, choose } from './choose.ts';
import { certainKind, isTitle, isUntied } from './kinds.ts';
import type { Grammar } from './languages/grammar.ts';
import { grammarOf } from './languages/grammars.ts';
import { LEARNED } from './learned.ts';
import { type Cast, castOf, type Meant, resolve, type Spoken } from './resolve.ts';

/** One attribution for each quotation, in the same order. Works on a draft's prose and a source's alike. */
export function attribute(
  prose: Prose,
  quotations: readonly Quotation[],
  declared: readonly DeclaredSpeaker[],
): readonly Attribution[] {
  const grammar = grammarOf(prose.language);
  if (quotations.length === 0) return [];
  const cast = castOf(prose, quotations, declared, grammar);
  const choices = choose(prose, quotations, grammar, LEARNED);
  const meant: (Meant | undefined)[] = [];
  let spokeLast: Spoken | undefined;
  return choices.map((choice, index) => {
    const { setting, chosen, share, speech } = choice;
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
      confidence: Math.round(share * 100) / 100,
    };
  });
}

function kindOf(prose: Prose, choice: Choice, grammar: Grammar): QuotationKind {
  const certain = certainKind(prose, choice.setting);
  if (certain !== undefined) return certain;
  if (choice.speech >= 0.5 && !isUntied(choice.setting, choice.chosen)) return 'speech';
  return isTitle(prose, choice.setting, grammar) ? 'title' : 'term';
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
