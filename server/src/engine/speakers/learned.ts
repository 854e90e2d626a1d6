import type { Weights } from './choose.ts';
import { SPEAKER_WEIGHTS, SPEECH_WEIGHTS } from './weights.ts';

/** The learned weights, ready to be looked up, and what is too rare in the labels to be learned from them. */
export const LEARNED: Weights = {
  speaker: new Map([
    ...table(SPEAKER_WEIGHTS),
    ['reference to statement', 6],
    ['signed alone name', 8],
    ['signed alone role', 6],
    ['signature', 9],
    ['labelled', 9],
    ['plain for whom', 6],
    ['elsewhere though introduced', -3],
  ]),
  speech: new Map([...table(SPEECH_WEIGHTS), ['tie reference to statement', 6]]),
};

function table(lines: string): ReadonlyMap<string, number> {
  return new Map(
    lines
      .trim()
      .split('\n')
      .map((line) => {
        const space = line.indexOf(' ');
        return [line.slice(space + 1), Number(line.slice(0, space)) / 100];
      }),
  );
}
