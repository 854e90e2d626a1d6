import type { Weights } from './choose.ts';
import weights from './weights.json' with { type: 'json' };

/** Adds what is too rare in the labels to be learned from them. */
export function withRare({ speaker, speech, certainty }: Weights): Weights {
  return {
    speaker: new Map([
      ...speaker,
      ['reference to statement', 6],
      ['signed alone name', 8],
      ['signed alone role', 6],
      ['signature', 9],
      ['introduces block say', 4],
      ['introduces block tell', 4],
      ['labelled', 9],
      ['bracketed behind', 9],
      ['subject dropped', 9],
      ['told inside', 5],
      ['carried though told anew', -2],
      ['whose name', 4],
      ['whose role', 4],
      ['said so', 5],
      ['cited name', 4],
      ['cited role', 4],
      ['cited pronoun', 4],
      ['inverted nominative', 3],
      ['plain for whom', 6],
      ['elsewhere though introduced', -3],
    ]),
    speech: new Map([...speech, ['tie reference to statement', 6], ['tie bracketed behind', 2]]),
    certainty: new Map([
      ...certainty,
      ['tie signed alone name', 1],
      ['tie signature', 1],
      ['tie labelled', 1],
      ['tie bracketed behind', 1],
    ]),
  };
}

/** The learned weights, ready to be looked up. The file has them in hundredths. */
export const LEARNED: Weights = withRare({
  speaker: table(weights.speaker),
  speech: table(weights.speech),
  certainty: table(weights.certainty),
});

function table(hundredths: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  return new Map(Object.entries(hundredths).map(([name, weight]) => [name, weight / 100]));
}
