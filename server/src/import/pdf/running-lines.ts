import type { Segment } from './segments.ts';

/**
 * The lines of each page that are not of its text: page numbers, and headers and footers, which come again at the edge
 * of other pages, at the same height, but for the numbers in them. A line that goes on within a sentence from the line
 * beside it is text, though another page has the like.
 */
export function runningLines(pages: readonly (readonly Segment[])[]): readonly ReadonlySet<Segment>[] {
  const edges = pages.map(edgeOf);
  const counts = new Map<string, number>();
  for (const edge of edges) {
    for (const place of new Set(edge.map(placeOf))) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const needed = Math.max(2, Math.ceil(pages.length * LEAST_SHARE));
  return edges.map(
    (edge, i) =>
      new Set(
        edge.filter(
          (line) => isPrinted(line.text) || (comesAgain(line, counts, needed) && !isWithinSentence(line, pages[i]!)),
        ),
      ),
  );
}

/** At the same height, give or take what lies between two heights that are counted as one. */
function comesAgain(line: Segment, counts: ReadonlyMap<string, number>, needed: number): boolean {
  const nearby = [-HEIGHT, 0, HEIGHT].map((by) => counts.get(placeOf({ ...line, base: line.base + by })) ?? 0);
  return nearby.reduce((sum, count) => sum + count) >= needed;
}

/** Points: heights that are counted as one. */
const HEIGHT = 4;

function placeOf(line: Segment): string {
  return `${Math.round(line.base / HEIGHT)} ${nameOf(line)}`;
}

/** Of it and the line right over or under it, of the same size, the upper ends no sentence and the lower begins with a small letter. */
function isWithinSentence(line: Segment, page: readonly Segment[]): boolean {
  return page.some((other) => {
    const gap = Math.abs(other.base - line.base);
    const isBeside = other.left < line.right && other.right > line.left && Math.abs(other.size - line.size) < 0.5;
    if (!isBeside || gap < line.size * 0.4 || gap > line.size * 1.6) return false;
    const [upper, lower] = other.base > line.base ? [other, line] : [line, other];
    return /^\p{Ll}/u.test(lower.text) && !/[.!?:…]["”’»)\]]*$/u.test(upper.text);
  });
}

/** Of all pages; left and right ones may have headers of their own, and chapters, too. */
const LEAST_SHARE = 0.2;

/** The lines at the top and the foot, the outermost two of each. */
function edgeOf(segments: readonly Segment[]): readonly Segment[] {
  const bases = [...new Set(segments.map(({ base }) => Math.round(base)))].sort((a, b) => b - a);
  if (bases.length < 5) return segments.filter(({ text }) => isPrinted(text));
  const outer = new Set([...bases.slice(0, 2), ...bases.slice(-2)]);
  return segments.filter(({ base }) => outer.has(Math.round(base)));
}

function nameOf({ text }: Segment): string {
  return text.toLowerCase().replace(/\p{Nd}+|\b[ivxlc]+\b/gu, '#');
}

/** What a browser prints around a page: its number, its address, the day and hour. */
function isPrinted(text: string): boolean {
  return isNumber(text) || /^(?:https?|file):\/\/\S+(?:\s+\d+\/\d+)?$/.test(text) || DAY_AND_HOUR.test(text);
}

const DAY_AND_HOUR = /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s[AP]M)?$/;

function isNumber(text: string): boolean {
  return /^(?:(?:page|seite|p\.|página|صفحة)\s*)?[-–—|\s]*(?:\p{Nd}{1,4}|[ivxlc]{1,6})[-–—|\s]*(?:(?:of|von|de|sur|\/)\s*\p{Nd}{1,4})?$/iu.test(
    text,
  );
}
