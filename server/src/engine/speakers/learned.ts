import type { Weights } from './choose.ts';
import { SPEAKER_WEIGHTS, SPEECH_WEIGHTS } from './weights.ts';

/** The learned weights, ready to be looked up. */
export const LEARNED: Weights = { speaker: table(SPEAKER_WEIGHTS), speech: table(SPEECH_WEIGHTS) };

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
