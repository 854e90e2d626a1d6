import type { Division } from './divisions.ts';
import type { Source } from './source.ts';

/**
 * The paragraphs of a text that prints a number before each of them, as rulings, reports and treaties do. Empty where
 * they are not surely numbered: a list of a few items numbers its items and no paragraphs.
 */
export function numberedParagraphs({ text, prose }: Source): readonly Division[] {
  const body = prose.paragraphs.filter(({ kind }) => kind !== 'heading' && kind !== 'table-cell');
  const read = body.map(({ start, end }) => ({ start: lineStart(text, start), end, number: numberAt(text, start) }));
  const first = read.findIndex(({ number }) => number !== undefined);
  const numbered = read.filter(({ number }) => number !== undefined);
  if (numbered.length < FEWEST || !isSeries(numbered.map(({ number }) => number!))) return [];
  const length = (some: typeof read) => some.reduce((sum, { start, end }) => sum + end - start, 0);
  const isMost = length(numbered) >= MOST * length(read.slice(first)) && length(numbered) >= MOST * length(read);
  if (!isMost || length(numbered) < SHORTEST * numbered.length) return [];
  // A heading ends what stands above it, too.
  const ends = [...numbered, ...prose.paragraphs.filter(({ kind }) => kind === 'heading')].map(({ start }) => start);
  return numbered.map(({ start, number }) => ({
    label: String(number),
    start,
    end: Math.min(text.length, ...ends.filter((end) => end > start)),
  }));
}

/** Fewer may be a list. */
const FEWEST = 4;
/** The share of the text that stands in numbered paragraphs. */
const MOST = 0.6;
/** UTF-16 units, on average. The items of a list are shorter. */
const SHORTEST = 80;

function lineStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
}

/** The number that is printed at the start of a paragraph's first line. */
function numberAt(text: string, start: number): number | undefined {
  const line = lineStart(text, start);
  const found = NUMBER.exec(text.slice(line, Math.max(start, line) + LONGEST_NUMBER));
  const digits = found?.slice(1).find((each) => each !== undefined);
  return digits === undefined ? undefined : Number(digits);
}

const NUMBER =
  /^[ \t>]*(?:\\?\[(\d{1,4})\\?\]|\\?\((\d{1,4})\\?\)|(\d{1,4})\\?[.)]|(?:¶|§|Rn\.|para\.)\s?(\d{1,4})\.?)(?=\s)/u;
/** UTF-16 units. */
const LONGEST_NUMBER = 14;

/** Each is one more than the one before, save for a few that are left out. */
function isSeries(numbers: readonly number[]): boolean {
  const steps = numbers.slice(1).map((number, i) => number - numbers[i]!);
  return steps.every((step) => step > 0 && step <= 3) && steps.filter((step) => step > 1).length <= steps.length / 10;
}
