import { lengthAt, type PlacedWord, wordsOfBody } from './followed.ts';

/**
 * A paragraph of a body, and between which words of its input it lies: `earliest` is how far the words before it reach
 * at least, `latest` and `latestEnd` where its own and those behind it must begin at last.
 */
export type Laid = {
  /** Where it starts in the body. */
  readonly start: number;
  /** As they are compared, with a space between two. */
  readonly words: string;
  readonly earliest: number;
  readonly latest: number;
  readonly latestEnd: number;
};

/** The paragraphs of a body that have words, laid upon those of its input, and its end. Words that are not there count for none. */
export function lay(
  body: string,
  given: readonly PlacedWord[],
): { readonly paragraphs: readonly Laid[]; readonly end: Omit<Laid, 'words' | 'latestEnd'> } {
  const own = wordsOfBody(body);
  const earliest = reached(own, given);
  const latest = reachedBackwards(own, given);
  const paragraphs: Laid[] = [];
  let at = 0;
  for (const match of body.matchAll(/[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*/g)) {
    const first = at;
    while (at < own.length && own[at]!.span.start < match.index + match[0].length) at++;
    if (at === first) continue;
    const words = own
      .slice(first, at)
      .map(({ text }) => text)
      .join(' ');
    paragraphs.push({
      start: match.index,
      words,
      earliest: earliest[first]!,
      latest: latest[first]!,
      latestEnd: latest[at]!,
    });
  }
  return { paragraphs, end: { start: body.length, earliest: earliest.at(-1)!, latest: given.length } };
}

/** How far into the input the first words of a body reach when each is taken where it comes first: by their number. */
function reached(own: readonly PlacedWord[], given: readonly PlacedWord[]): readonly number[] {
  const all = [0];
  for (const word of own) {
    let at = all.at(-1)!;
    while (at < given.length && lengthAt(word, given, at) === 0) at++;
    all.push(at < given.length ? at + lengthAt(word, given, at) : all.at(-1)!);
  }
  return all;
}

/** Where the last words of a body begin in the input when each is taken where it comes last: by how many stand before. */
function reachedBackwards(own: readonly PlacedWord[], given: readonly PlacedWord[]): readonly number[] {
  const all = [given.length];
  for (const word of own.toReversed()) {
    const end = all.at(-1)!;
    let at = end - 1;
    while (at >= 0 && !(lengthAt(word, given, at) > 0 && at + lengthAt(word, given, at) <= end)) at--;
    all.push(at < 0 ? end : at);
  }
  return all.reverse();
}
