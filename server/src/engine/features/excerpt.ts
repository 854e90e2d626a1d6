import { parseSource, type Source } from '../corpus/source.ts';
import type { Span } from '../text/span.ts';

/** A part of a long source, read as if it were one. */
export type Excerpt = {
  readonly source: Source;
  /** Where it starts in the whole. UTF-16 units, as all offsets. */
  readonly at: number;
};

/**
 * The paragraphs of a long source around the places where these words stand as they are, one after the other and with
 * nothing but signs between them. Folded words, as a writer types them. To read the whole of a book would take too long
 * while the writer waits; a place that is spelled otherwise there is not found.
 */
export function excerptsWith(source: Source, folded: readonly string[]): readonly Excerpt[] {
  const { text, path } = source;
  const places = placesOf(text, folded);
  const excerpts: Excerpt[] = [];
  for (const place of places) {
    const span = around(text, place);
    if (excerpts.some(({ at, source }) => at <= place && place < at + source.text.length)) continue;
    excerpts.push({ source: parseSource({ path, text: text.slice(span.start, span.end) }), at: span.start });
    if (excerpts.length === MOST) break;
  }
  return excerpts;
}

const MOST = 3;
/** UTF-16 units on each side: some paragraphs. */
const NEAR = 2000;
/** And no more than so many, where no paragraph begins or ends. */
const FAR = 6000;
/** Places of one word that are looked at. */
const MOST_LOOKED_AT = 2000;

/** Found by the longest word, which is the rarest as a rule: to look for letters in a text takes next to no time. */
function placesOf(text: string, folded: readonly string[]): readonly number[] {
  const longest = folded.reduce((best, word, i) => (word.length > folded[best]!.length ? i : best), 0);
  const [before, word, after] = [folded.slice(0, longest), folded[longest]!, folded.slice(longest + 1)];
  const behind = new RegExp(`^${after.map((each) => `${BETWEEN}${literal(each)}`).join('')}(?![\\p{L}\\p{N}])`, 'iu');
  const ahead = new RegExp(`(?<![\\p{L}\\p{N}])${before.map((each) => `${literal(each)}${BETWEEN}`).join('')}$`, 'iu');
  const reach = folded.join(' ').length + folded.length * LONGEST_BETWEEN;
  const found: number[] = [];
  let left = MOST_LOOKED_AT;
  for (const form of new Set([word, word[0]!.toUpperCase() + word.slice(1), word.toUpperCase()])) {
    for (let at = text.indexOf(form); at >= 0 && left > 0; at = text.indexOf(form, at + 1), left--) {
      const end = at + form.length;
      if (!behind.test(text.slice(end, end + reach)) || !ahead.test(text.slice(Math.max(0, at - reach), at))) continue;
      found.push(at);
      if (found.length === MOST) return found;
    }
  }
  return found.sort((a, b) => a - b);
}

/** UTF-16 units. */
const LONGEST_BETWEEN = 12;
const BETWEEN = `[^\\p{L}\\p{N}]{1,${LONGEST_BETWEEN}}`;

function literal(folded: string): string {
  return folded.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll("'", "['’‘ʼ]");
}

function around(text: string, place: number): Span {
  const before = text.lastIndexOf('\n\n', Math.max(0, place - NEAR));
  const after = text.indexOf('\n\n', place + NEAR);
  return {
    start: before < place - FAR ? Math.max(0, place - FAR) : before + 2,
    end: after < 0 || after > place + FAR ? Math.min(text.length, place + FAR) : after,
  };
}
