import { parseSource, type Span, words } from '../engine/index.ts';

/**
 * The words of a Markdown body that are not among those of its input, in order; none where the body follows from it.
 * Spans count in the body.
 *
 * A body that follows is one that the words of its input give when some of them are left out, which taking the first
 * that fits decides. Where it does not follow, the words are found that must be left out of it: after a stray word the
 * two go on together at the next place where three words in a row are the same.
 */
export function strayWords(body: string, input: string): readonly Span[] {
  const own = wordsOfBody(body);
  const given = wordsOf(input);
  if (follows(own, given)) return [];
  const places = placesOf(given);
  const strays: Span[] = [];
  let at = 0;
  for (let i = 0; i < own.length; ) {
    const length = lengthAt(own[i]!, given, at);
    if (length > 0) {
      at += length;
      i++;
      continue;
    }
    const next = nextPlace(own, i, places, at);
    if (next === undefined) strays.push(own[i++]!.span);
    else at = next;
  }
  return strays;
}

/** The words of a Markdown body that a reader sees. */
export function wordsOfBody(body: string): readonly PlacedWord[] {
  return wordsOf(parseSource({ path: 'body.md', text: body }).prose.text);
}

export type PlacedWord = {
  readonly text: string;
  readonly span: Span;
  /** True where the line ends within a word, after its hyphen, and the next word may be its other half. */
  readonly isBroken: boolean;
};

/** The words of a text, as they are compared. */
export function wordsOf(text: string): readonly PlacedWord[] {
  return words(text).map(({ start, end }) => ({
    text: text.slice(start, end).replace(INVISIBLE, ''),
    span: { start, end },
    isBroken: BROKEN.test(text.slice(end, end + 8)),
  }));
}

const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const BROKEN = /^[-\u00AD\u2010] ?\r?\n/;

function follows(own: readonly PlacedWord[], given: readonly PlacedWord[]): boolean {
  let at = 0;
  for (const word of own) {
    let length = 0;
    while (at < given.length) {
      length = lengthAt(word, given, at);
      if (length > 0) break;
      at++;
    }
    if (length === 0) return false;
    at += length;
  }
  return true;
}

/** How many words of the input stand for this one where it is: none, one, or two halves. */
export function lengthAt(word: PlacedWord, given: readonly PlacedWord[], at: number): number {
  const here = given[at];
  if (here === undefined) return 0;
  if (here.text === word.text) return 1;
  return here.isBroken && here.text + (given[at + 1]?.text ?? '') === word.text ? 2 : 0;
}

/** Where each run of two and of three words stands in the input, in order. */
function placesOf(given: readonly PlacedWord[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (let i = 0; i < given.length; i++) {
    for (const length of [2, 3]) {
      const name = runAt(given, i, length);
      const known = places.get(name);
      if (known === undefined) places.set(name, [i]);
      else known.push(i);
    }
  }
  return places;
}

/** Two words in a row may be anywhere: they count only nearby. */
function nextPlace(
  own: readonly PlacedWord[],
  i: number,
  places: ReadonlyMap<string, readonly number[]>,
  at: number,
): number | undefined {
  const ahead = (length: number) => places.get(runAt(own, i, length))?.find((place) => place >= at);
  const near = ahead(2);
  return ahead(3) ?? (near !== undefined && near - at <= NEARBY ? near : undefined);
}

/** Words. */
const NEARBY = 50;

function runAt(all: readonly PlacedWord[], i: number, length: number): string {
  return all
    .slice(i, i + length)
    .map(({ text }) => text)
    .join(' ');
}
