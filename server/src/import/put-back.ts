import type { Cut, Reading } from './article.ts';
import { block } from './blocks/block.ts';
import { toMarkdown } from './blocks/markdown.ts';
import { type CutLine, cutLines, occurrences, placesOf } from './cut-lines.ts';
import { lengthAt, type PlacedWord, strayWords, wordsOf, wordsOfBody } from './followed.ts';
import { hasWords } from './has-words.ts';

/** A body with lines put back into it, and which these are. */
export type PutBack = { readonly body: string; readonly put: readonly Cut[] };

/**
 * What is to be put back: for each of the `words`, the paragraph or line that is just that, else all paragraphs that
 * have these words in a row; or single lines by their numbers.
 */
export type Wanted = { readonly words: readonly string[] } | { readonly numbers: readonly number[] };

/**
 * Puts cut lines back into a body, each as a paragraph where it stood. The body stays one that follows from its input:
 * a line that fits nowhere between two paragraphs stays cut, and so does one that is there again already.
 */
export function putBack(body: string, reading: Reading, wanted: Wanted): PutBack {
  const { input } = reading;
  const given = wordsOf(input);
  const lines = cutLines(reading);
  const chosen =
    'words' in wanted ? byWords(reading, wanted.words) : lines.filter(({ number }) => wanted.numbers.includes(number));
  const places = placesOf(chosen, input, given);
  const put: Cut[] = [];
  let now = body;
  for (const [i, line] of chosen.entries()) {
    const times = Math.max(...[reading.cut, lines].map((all) => all.filter(({ text }) => text === line.text).length));
    if (timesIn(now, line.text) >= timesIn(reading.body, line.text) + times) continue;
    if (isThere(now, line.text, places[i], given)) continue;
    const after = withLine(now, line.text, places[i], given, input);
    if (after === undefined) continue;
    now = after;
    put.push(line);
  }
  return { body: now, put };
}

/** The lines of a reading's cut that a body does not have. */
export function stillCut(body: string, reading: Reading): readonly CutLine[] {
  const given = wordsOf(reading.input);
  const lines = cutLines(reading);
  const places = placesOf(lines, reading.input, given);
  return lines.filter(({ text }, i) => !isThere(body, text, places[i], given));
}

function byWords(reading: Reading, wanted: readonly string[]): readonly Cut[] {
  const { cut } = reading;
  const isCut = (all: readonly Cut[], words: string) => all.some(({ text }) => text === words);
  const lines = cutLines(reading).filter(({ text }) => wanted.includes(text) && !isCut(cut, text));
  const others = wanted.filter((words) => !isCut(cut, words) && !isCut(lines, words));
  return [
    ...cut.filter(({ text }) => wanted.includes(text) || others.some((words) => hasWords(text, words))),
    ...lines,
  ];
}

/** How many paragraphs are just this line. */
function timesIn(body: string, line: string): number {
  return body.split(/\n[ \t\r]*\n/).filter((paragraph) => bare(paragraph) === bare(line)).length;
}

/** True where a paragraph of the body is this line, and stands where the line stood. */
function isThere(body: string, line: string, place: number | undefined, given: readonly PlacedWord[]): boolean {
  return startsIn(body, given).some(({ text, reached }) => reached === place && bare(text) === bare(line));
}

function bare(text: string): string {
  return wordsOf(text)
    .map((word) => word.text)
    .join(' ');
}

function withLine(
  body: string,
  line: string,
  own: number | undefined,
  given: readonly PlacedWord[],
  input: string,
): string | undefined {
  const paragraph = toMarkdown([block('text', line.replace(/\s+/g, ' ').trim())]).trim();
  const starts = startsIn(body, given);
  for (const place of new Set([...(own === undefined ? [] : [own]), ...occurrences(line, given)])) {
    const next = starts.find(({ reached }) => reached > place)?.start ?? body.length;
    const [before, after] = [body.slice(0, next).trimEnd(), body.slice(next).trim()];
    const made = `${[before, paragraph, after].filter((part) => part !== '').join('\n\n')}\n`;
    if (strayWords(made, input).length === 0) return made;
  }
  return undefined;
}

/** The paragraphs of a body: where each starts, its text, and how far in the input its first word is reached. */
function startsIn(body: string, given: readonly PlacedWord[]) {
  const paragraphs = [...body.matchAll(/(?<=^|\n[ \t\r]*\n)[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*/g)];
  const starts: { readonly start: number; readonly text: string; readonly reached: number }[] = [];
  let at = 0;
  for (const word of wordsOfBody(body)) {
    while (at < given.length && lengthAt(word, given, at) === 0) at++;
    while (paragraphs.length > 0 && paragraphs[0]!.index <= word.span.start) {
      const { index, 0: text } = paragraphs.shift()!;
      starts.push({ start: index, text, reached: at });
    }
    at += lengthAt(word, given, at);
  }
  return starts;
}
