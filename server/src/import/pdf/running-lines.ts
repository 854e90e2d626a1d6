import type { Segment } from './segments.ts';

/**
 * The lines of each page that are not of its text: page numbers, and headers and footers, which come again at the edge
 * of other pages, but for the numbers in them.
 */
export function runningLines(pages: readonly (readonly Segment[])[]): readonly ReadonlySet<Segment>[] {
  const edges = pages.map(edgeOf);
  const counts = new Map<string, number>();
  for (const edge of edges) {
    for (const name of new Set(edge.map(nameOf))) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const needed = Math.max(2, Math.ceil(pages.length * LEAST_SHARE));
  return edges.map(
    (edge) => new Set(edge.filter((line) => isPrinted(line.text) || counts.get(nameOf(line))! >= needed)),
  );
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
