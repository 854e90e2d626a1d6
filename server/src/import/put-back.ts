import type { Cut, Reading } from './article.ts';
import { block } from './blocks/block.ts';
import { toMarkdown } from './blocks/markdown.ts';
import { type CutLine, cutLines, placesOf } from './cut-lines.ts';
import { strayWords, wordsOf } from './followed.ts';
import { hasWords } from './has-words.ts';
import { type Laid, lay } from './laid.ts';

/** A body with lines put back into it, and which these are. */
export type PutBack = { readonly body: string; readonly put: readonly Cut[] };

/**
 * What is to be put back: for each of the `words`, the paragraph or line that is just that, else all paragraphs that
 * have these words in a row; or single lines by their numbers.
 */
export type Wanted = { readonly words: readonly string[] } | { readonly numbers: readonly number[] };

/**
 * Puts cut lines back into a body, each as a paragraph where it stood. No word of the body comes out of its order by
 * it: a line that fits nowhere between two paragraphs stays cut, and so does one that is there again already.
 */
export function putBack(body: string, reading: Reading, wanted: Wanted): PutBack {
  const lines = cutLines(reading);
  if ('numbers' in wanted) return putAmong(body, reading, lines, ({ number }) => wanted.numbers.includes(number));
  const isCut = (all: readonly Cut[], words: string) => all.some(({ text }) => text === words);
  const inRow = wanted.words.filter((words) => !isCut(reading.cut, words) && !isCut(lines, words));
  const isWanted = ({ text }: Cut) => wanted.words.includes(text) || inRow.some((words) => hasWords(text, words));
  const paragraphs = putAmong(body, reading, reading.cut, isWanted);
  const isLine = ({ text }: Cut) => wanted.words.includes(text) && !isCut(reading.cut, text);
  const single = putAmong(paragraphs.body, reading, lines, isLine);
  return { body: single.body, put: [...paragraphs.put, ...single.put] };
}

/** The lines of a reading's cut that a body does not have. */
export function stillCut(body: string, reading: Reading): readonly CutLine[] {
  const lines = cutLines(reading);
  const places = placesOf(lines, reading.input, wordsOf(reading.input));
  const there = thereOf(body, reading, lines, places);
  return lines.filter((_, i) => !there[i]);
}

function putAmong<Line extends Cut>(
  body: string,
  reading: Reading,
  lines: readonly Line[],
  isWanted: (line: Line) => boolean,
): PutBack {
  const places = placesOf(lines, reading.input, wordsOf(reading.input));
  const there = thereOf(body, reading, lines, places);
  const put: Cut[] = [];
  let now = body;
  for (const [i, line] of lines.entries()) {
    if (there[i] || !isWanted(line)) continue;
    const after = withLine(now, line.text, places[i], reading.input);
    if (after === undefined) continue;
    now = after;
    put.push(line);
  }
  return { body: now, put };
}

/** Which of the lines a body has where they stood, in paragraphs of their own that an import would not have left there. */
function thereOf(
  body: string,
  { body: article, input }: Reading,
  lines: readonly Cut[],
  places: readonly (number | undefined)[],
): readonly boolean[] {
  const { paragraphs } = lay(body, wordsOf(input));
  const left = [...paragraphs];
  const more = new Map<string, number>();
  for (const { words } of paragraphs) more.set(words, (more.get(words) ?? 0) + 1);
  for (const { words } of lay(article, wordsOf(input)).paragraphs) more.set(words, (more.get(words) ?? 0) - 1);
  return lines.map(({ text }, i) => {
    const words = bare(text);
    const count = more.get(words) ?? 0;
    const at = count > 0 ? left.findIndex((one) => one.words === words && mayStand(one, text, places[i])) : -1;
    if (at < 0) return false;
    left.splice(at, 1);
    more.set(words, count - 1);
    return true;
  });
}

function mayStand({ earliest, latestEnd }: Laid, text: string, place: number | undefined): boolean {
  return place !== undefined && earliest <= place && place + wordsOf(text).length <= latestEnd;
}

function withLine(body: string, line: string, place: number | undefined, input: string): string | undefined {
  if (place === undefined) return undefined;
  const paragraph = toMarkdown([block('text', line.replace(/\s+/g, ' ').trim())]).trim();
  const length = wordsOf(line).length;
  const { paragraphs, end } = lay(body, wordsOf(input));
  // Of two equal lines, the one that is there already counts as the first.
  const next = [...paragraphs, end].findLast(({ earliest, latest }) => earliest <= place && place + length <= latest);
  if (next === undefined) return undefined;
  const [before, after] = [body.slice(0, next.start).trimEnd(), body.slice(next.start).trim()];
  const made = `${[before, paragraph, after].filter((part) => part !== '').join('\n\n')}\n`;
  return strayWords(made, input).length <= strayWords(body, input).length ? made : undefined;
}

function bare(text: string): string {
  return wordsOf(text)
    .map((word) => word.text)
    .join(' ');
}
