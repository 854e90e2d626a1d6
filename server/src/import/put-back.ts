import { words } from '../engine/index.ts';
import type { Cut, Reading } from './article.ts';
import { block } from './blocks/block.ts';
import { toMarkdown } from './blocks/markdown.ts';
import { lengthAt, type PlacedWord, strayWords, wordsOf, wordsOfBody } from './followed.ts';
import { hasWords } from './has-words.ts';

/** A body with lines put back into it, and which these are. */
export type PutBack = { readonly body: string; readonly put: readonly Cut[] };

/**
 * Puts cut lines back into a body, each as a paragraph where it stood: for each of the `wanted`, the line that is just
 * that, else all that have these words in a row. The body stays one that follows from its input: a line that fits
 * nowhere between two paragraphs stays cut, and so does one that is there again already.
 */
export function putBack(body: string, reading: Reading, wanted: readonly string[]): PutBack {
  const { input, cut } = reading;
  const given = wordsOf(input);
  const put: Cut[] = [];
  let now = body;
  const exact = wanted.filter((one) => cut.some(({ text }) => text === one));
  const others = wanted.filter((one) => !exact.includes(one));
  for (const line of cut) {
    if (!exact.includes(line.text) && !others.some((one) => hasWords(line.text, one))) continue;
    const times = cut.filter(({ text }) => text === line.text).length;
    if (timesIn(now, line.text) >= timesIn(reading.body, line.text) + times) continue;
    const after = withLine(now, line.text, given, input);
    if (after === undefined) continue;
    now = after;
    put.push(line);
  }
  return { body: now, put };
}

/** How many paragraphs are just this line. */
function timesIn(body: string, line: string): number {
  const bare = (text: string) =>
    wordsOf(text)
      .map((word) => word.text)
      .join(' ');
  return body.split(/\n[ \t\r]*\n/).filter((paragraph) => bare(paragraph) === bare(line)).length;
}

function withLine(body: string, line: string, given: readonly PlacedWord[], input: string): string | undefined {
  const own = wordsOfBody(body);
  const paragraph = toMarkdown([block('text', line.replace(/\s+/g, ' ').trim())]).trim();
  const starts = startsIn(body, own, given);
  for (const place of placesOf(line, given)) {
    const next = starts.find(({ reached }) => reached > place)?.start ?? body.length;
    const [before, after] = [body.slice(0, next).trimEnd(), body.slice(next).trim()];
    const made = `${[before, paragraph, after].filter((part) => part !== '').join('\n\n')}\n`;
    if (strayWords(made, input).length === 0) return made;
  }
  return undefined;
}

/** Where all words of a line stand in a row. */
function placesOf(line: string, given: readonly PlacedWord[]): readonly number[] {
  const sought = words(line).map(({ start, end }) => line.slice(start, end));
  if (sought.length === 0) return [];
  return [...given.keys()].filter((at) => sought.every((word, i) => given[at + i]?.text === word));
}

/** Where each paragraph starts in a body, and how far in the input its first word is reached. */
function startsIn(body: string, own: readonly PlacedWord[], given: readonly PlacedWord[]) {
  const paragraphs = [...body.matchAll(/(?<=^|\n[ \t\r]*\n)[^\n]*\S/g)].map(({ index }) => index);
  const starts: { readonly start: number; readonly reached: number }[] = [];
  let at = 0;
  for (const word of own) {
    while (at < given.length && lengthAt(word, given, at) === 0) at++;
    while (paragraphs.length > 0 && paragraphs[0]! <= word.span.start) {
      const start = paragraphs.shift()!;
      starts.push({ start, reached: at });
    }
    at += lengthAt(word, given, at);
  }
  return starts;
}
