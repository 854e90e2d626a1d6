/** A run of text on one line of a page, in points from its lower left corner. */
export type Segment = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the line that the letters stand on. */
  readonly base: number;
  /** Of the font. */
  readonly size: number;
};

/** What the library gives of a run of letters. `transform` is [a, b, c, d, x, y] as PDF has it. */
export type Item = {
  readonly str: string;
  readonly dir: string;
  readonly width: number;
  readonly transform: readonly number[];
};

/** The lines of a page's letters, parted where a gap is too wide for a space. Letters that do not stand upright are left out. */
export function segmentsOf(items: readonly Item[]): readonly Segment[] {
  const upright = items.filter(({ str, transform: [a = 0, b = 0] }) => str !== '' && Math.abs(b) <= Math.abs(a) * 0.1);
  const lines: Item[][] = [];
  for (const item of [...upright].sort((p, q) => baseOf(q) - baseOf(p))) {
    const line = lines.at(-1);
    const isSame = line !== undefined && Math.abs(baseOf(line[0]!) - baseOf(item)) < Math.max(sizeOf(item), 1) * 0.4;
    if (isSame) line.push(item);
    else lines.push([item]);
  }
  return lines.flatMap(partsOf);
}

function partsOf(line: readonly Item[]): readonly Segment[] {
  const sorted = [...line].sort((a, b) => leftOf(a) - leftOf(b));
  const parts: Item[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const item of sorted) {
    if (item.str.trim() === '') continue;
    if (leftOf(item) - right > sizeOf(item) * WIDEST_SPACE || parts.length === 0) parts.push([]);
    parts.at(-1)!.push(item);
    right = Math.max(right, leftOf(item) + item.width);
  }
  return parts.map((part) => segmentOf(part, line));
}

/**
 * In sizes of the font. Hardly a space in a justified line is as wide; where one is, the line is two segments, one after
 * the other.
 */
const WIDEST_SPACE = 0.8;

function segmentOf(part: readonly Item[], line: readonly Item[]): Segment {
  const isRightToLeft = part.filter(({ dir }) => dir === 'rtl').length * 2 >= part.length;
  const ordered = isRightToLeft ? fromTheRight(part) : part;
  let text = '';
  for (const [i, item] of ordered.entries()) {
    const before = ordered[i - 1];
    text += before !== undefined && isParted(before, item, line) && !/\s$/.test(text) ? ` ${item.str}` : item.str;
  }
  return {
    text: text
      .replace(FORMS, (form) => form.normalize('NFKC'))
      .replace(/\s+/g, ' ')
      .trim(),
    left: Math.min(...part.map(leftOf)),
    right: Math.max(...part.map((item) => leftOf(item) + item.width)),
    base: baseOf(part[0]!),
    size: Math.max(...part.map(sizeOf)),
  };
}

/** Ligatures, and the forms that an Arabic letter has within a word: a font's, not the text's. */
const FORMS = /[\uFB00-\uFB06\uFB50-\uFDFF\uFE70-\uFEFC]/g;

/**
 * Runs of a line that is read from the right. Those of Latin letters and digits among them keep their own order, and
 * marks alone, which come as they stand from left to right, are turned round.
 */
function fromTheRight(part: readonly Item[]): readonly Item[] {
  const ordered: Item[] = [];
  let western: Item[] = [];
  for (const item of [...part].reverse()) {
    if (item.dir !== 'rtl' && /[\p{L}\p{N}]/u.test(item.str)) western.unshift(item);
    else {
      ordered.push(...western, item.dir === 'rtl' ? item : { ...item, str: [...item.str].reverse().join('') });
      western = [];
    }
  }
  return [...ordered, ...western];
}

/** True where a gap lies between two runs that stand beside each other, or a space of its own. */
function isParted(a: Item, b: Item, line: readonly Item[]): boolean {
  const [first, second] = leftOf(a) < leftOf(b) ? [a, b] : [b, a];
  const end = leftOf(first) + first.width;
  const gap = leftOf(second) - end;
  if (gap > sizeOf(b) * NARROWEST_SPACE) return true;
  return line.some(
    (item) => item.str.trim() === '' && item.width > 0 && leftOf(item) >= end - 0.5 && leftOf(item) < leftOf(second),
  );
}

/** In sizes of the font: what is narrower is the distance of two letters. */
const NARROWEST_SPACE = 0.15;

function leftOf({ transform }: Item): number {
  return transform[4] ?? 0;
}

function baseOf({ transform }: Item): number {
  return transform[5] ?? 0;
}

function sizeOf({ transform: [a = 0, b = 0, c = 0, d = 0] }: Item): number {
  return Math.hypot(c, d) || Math.hypot(a, b);
}
