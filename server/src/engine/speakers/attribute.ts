import type { DeclaredSpeaker } from '../corpus/source.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { Prose } from '../text/prose.ts';
import type { Attribution } from './attribution.ts';
import { type Choice, choose } from './choose.ts';
import { certainKind, isTitle } from './kinds.ts';
import type { Grammar } from './languages/grammar.ts';
import { grammarOf } from './languages/grammars.ts';
import { LEARNED } from './learned.ts';

/** One attribution for each quotation, in the same order. Works on a draft's prose and a source's alike. */
export function attribute(
  prose: Prose,
  quotations: readonly Quotation[],
  declared: readonly DeclaredSpeaker[],
): readonly Attribution[] {
  const grammar = grammarOf(prose.language);
  return choose(prose, quotations, grammar, LEARNED).map((choice) => attributionOf(prose, choice, grammar));
}

function attributionOf(prose: Prose, choice: Choice, grammar: Grammar): Attribution {
  const { setting, chosen, share, speech } = choice;
  const { quotation } = setting;
  const kind =
    certainKind(prose, setting) ?? (speech >= 0.5 ? 'speech' : isTitle(prose, setting, grammar) ? 'title' : 'term');
  if (kind !== 'speech' || chosen === undefined) {
    return { quotation, kind, mention: undefined, cue: undefined, speaker: undefined, confidence: 1 - speech };
  }
  const name = prose.text.slice(chosen.mention.start, chosen.mention.end);
  return {
    quotation,
    kind,
    mention: chosen.mention,
    cue: chosen.cue,
    speaker: { name, aliases: [], roles: [] },
    confidence: Math.round(speech * share * 100) / 100,
  };
}
