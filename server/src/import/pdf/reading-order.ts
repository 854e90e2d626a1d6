import type { Segment } from './segments.ts';

/** Segments that are read one under the other: a column, or what stands across all of them. */
export type Column = readonly Segment[];

/**
 * The columns of a page in the order that they are read in. A gutter is a place that hardly any line crosses, with lines
 * to both of its sides; the lines that do cross it part the page into bands, each with columns of its own.
 */
export function columnsOf(segments: readonly Segment[], depth = 0): readonly Column[] {
  const sorted = [...segments].sort((a, b) => b.base - a.base || a.left - b.left);
  const gutter = depth < DEEPEST ? gutterOf(sorted) : undefined;
  if (gutter === undefined) return sorted.length === 0 ? [] : [sorted];
  const columns: Column[] = [];
  let band: Segment[] = [];
  let across: Segment[] = [];
  const endBand = () => {
    const [left, right] = [band.filter((one) => one.right <= gutter), band.filter((one) => one.right > gutter)];
    const isRightFirst = isRightToLeft(band);
    for (const side of isRightFirst ? [right, left] : [left, right]) columns.push(...columnsOf(side, depth + 1));
    band = [];
  };
  for (const segment of sorted) {
    if (segment.left < gutter && segment.right > gutter) {
      if (band.length > 0) endBand();
      across.push(segment);
    } else {
      if (across.length > 0) columns.push(across);
      across = [];
      band.push(segment);
    }
  }
  if (across.length > 0) columns.push(across);
  endBand();
  return columns;
}

const DEEPEST = 3;
/** Lines that each column must have. */
const FEWEST = 4;
/** Of all lines, those that may cross a gutter. */
const MOST_CROSSING = 0.3;

function gutterOf(segments: readonly Segment[]): number | undefined {
  if (segments.length < 2 * FEWEST) return undefined;
  let best: { readonly at: number; readonly crossing: number } | undefined;
  for (const { left } of segments) {
    // A gutter ends where the lines of a column begin.
    const at = left - 1;
    const before = segments.filter((one) => one.right <= at);
    const after = segments.filter((one) => one.left > at);
    const crossing = segments.length - before.length - after.length;
    if (before.length < FEWEST || after.length < FEWEST || crossing > segments.length * MOST_CROSSING) continue;
    if (!areBeside(before, after) || !areText(before) || !areText(after)) continue;
    if (best === undefined || crossing < best.crossing) best = { at, crossing };
  }
  return best?.at;
}

/** Most lines of the shorter side lie no higher and no lower than the other side reaches. */
function areBeside(a: readonly Segment[], b: readonly Segment[]): boolean {
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  const top = Math.max(...many.map(({ base }) => base));
  const bottom = Math.min(...many.map(({ base }) => base));
  return few.filter(({ base }) => base <= top + 1 && base >= bottom - 1).length > few.length / 2;
}

/** The cells of a table are short: its rows are read across. */
function areText(segments: readonly Segment[]): boolean {
  const words = segments.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  return words / segments.length >= 3;
}

/** True where most letters are of a script that is read from the right. */
export function isRightToLeft(segments: readonly Segment[]): boolean {
  const text = segments.map((one) => one.text).join('');
  return (text.match(/[\u0590-\u08FF\uFB1D-\uFEFC]/g)?.length ?? 0) * 2 > text.length;
}
