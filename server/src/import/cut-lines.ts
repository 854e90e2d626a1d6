import { words } from '../engine/index.ts';
import type { Cut, Reading } from './article.ts';
import type { PlacedWord } from './followed.ts';

/** One line of what was cut. */
export type CutLine = Cut & {
  /** Its number among all lines that were cut, from 0: of two equal ones it tells which is meant. */
  readonly number: number;
};

/** What was cut, line by line: a paragraph may be of several. */
export function cutLines({ cut }: Pick<Reading, 'cut'>): readonly CutLine[] {
  return cut
    .flatMap(({ text, line }) =>
      text.split('\n').map((one, i) => ({ text: one.trim(), line: line === undefined ? undefined : line + i })),
    )
    .filter(({ text }) => text !== '')
    .map((one, number) => ({ ...one, number }));
}

/**
 * Where cut lines stand among the words of their input, by the first of them: on the line that they name, else behind
 * the one before, for they are in the input's order. Undefined for what has no words, or not in a row.
 */
export function placesOf(
  lines: readonly Cut[],
  input: string,
  given: readonly PlacedWord[],
): readonly (number | undefined)[] {
  const starts = lineStarts(input);
  let behind = 0;
  return lines.map(({ text, line }) => {
    const all = occurrences(text, given);
    const from = line === undefined ? undefined : starts[line - 1];
    const here = from === undefined ? undefined : all.find((at) => given[at]!.span.start >= from);
    const place = here ?? all.find((at) => at >= behind) ?? all[0];
    if (place !== undefined) behind = place + 1;
    return place;
  });
}

/** Where all words of a line stand in a row. */
export function occurrences(line: string, given: readonly PlacedWord[]): readonly number[] {
  const sought = words(line).map(({ start, end }) => line.slice(start, end));
  if (sought.length === 0) return [];
  return [...given.keys()].filter((at) => sought.every((word, i) => given[at + i]?.text === word));
}

function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}
