import type { Line } from './clipped.ts';
import { isFurniture } from './furniture.ts';

/**
 * The paragraphs of a plain text, each as its lines; what a web page sets among them ("Advertisement") is none of theirs. A text that was broken at some column, as mail, typescripts and
 * scanned pages have it, parts its paragraphs by empty lines; in any other, a line is a paragraph.
 */
export function paragraphsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  if (!isWrapped(lines)) return lines.map((line) => [line]);
  const longest = columnOf(lines);
  const paragraphs: Line[][] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    const isParted = before === undefined || [before, line].some(({ text }) => INTERRUPTS.test(text));
    if (isParted || line.opens || !runsOn(before, line, longest)) paragraphs.push([line]);
    else paragraphs.at(-1)!.push(line);
  }
  return paragraphs;
}

/** What a page sets in the middle of an article, in a line of its own. */
const INTERRUPTS =
  /^(?:ADVERTISEMENT|Advertisement|ANZEIGE|Anzeige|WERBUNG|Werbung|PUBLICITÉ|Publicité|PUBLICIDAD|Publicidad|PUBBLICITÀ|Pubblicità|إعلان|(?:RELATED|Related|READ MORE|Read more|MORE|More|SEE ALSO|See also|LESEN SIE AUCH|Lesen Sie auch|LIRE AUSSI|Lire aussi|LEA TAMBIÉN|Lea también) ?: .{1,100})$/u;

/** Lines that are followed by another of their paragraph: fewer tell nothing of a text. */
const LEAST_PAIRS = 3;

/** The least share of those that go on in the middle of a sentence: prose breaks there more often than not. */
const LEAST_SHARE = 0.4;

/** Lines of a text that was broken at a column are seldom longer. In UTF-16 units. */
const WIDEST = 120;

/** A small letter opens a line only where a sentence goes on. Scripts without case tell by their even lines. */
function isWrapped(lines: readonly Line[]): boolean {
  // Menus and buttons around an article are no lines of it.
  const own = lines.filter(({ text }) => !isFurniture(text));
  const pairs = own.slice(1).flatMap((line, at) => (line.opens ? [] : [[own[at]!, line] as const]));
  if (pairs.length < LEAST_PAIRS) return false;
  const short = pairs.filter(([line]) => line.text.length <= WIDEST);
  if (short.length < pairs.length * 0.9) return false;
  const cased = pairs.filter(([, { text }]) => /^[\p{Lu}\p{Ll}]/u.test(text));
  if (cased.length * 2 < pairs.length) return isEven(short.map(([line]) => line.text.length));
  return cased.filter(([, { text }]) => /^\p{Ll}/u.test(text)).length >= cased.length * LEAST_SHARE;
}

function isEven(lengths: readonly number[]): boolean {
  const sorted = [...lengths].sort((a, b) => a - b);
  return sorted.length > LEAST_PAIRS && sorted[Math.floor(sorted.length / 5)]! >= sorted.at(-1)! * 0.75;
}

/** The column that lines were broken at, near enough. */
function columnOf(lines: readonly Line[]): number {
  const lengths = lines.map(({ text }) => text.length).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.9)]!;
}

/** A line runs on into the next, unless it ends a sentence well before the column. */
function runsOn(line: Line, next: Line, column: number): boolean {
  if (/^\p{Ll}/u.test(next.text)) return true;
  return line.text.length > column * 0.7 || !/[.!?…:؟。]["'”’»)\]]*$/u.test(line.text);
}
