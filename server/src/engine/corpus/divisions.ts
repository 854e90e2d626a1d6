import type { Locator, LocatorLabel } from '../markdown/locators.ts';
import { overlaps, type Span } from '../text/span.ts';
import { headingsOf } from './headings.ts';
import { numberedParagraphs } from './numbered-paragraphs.ts';
import { placeMarksIn } from './place-marks.ts';
import { clockSeconds, printedTimes } from './printed-times.ts';
import type { Source } from './source.ts';

/** A part of a source that its text itself tells apart and numbers: a page, a chapter, a minute. Up to the next one. */
export type Division = Span & {
  /** As it is printed: "34", "xiv", "12:30". Empty for a heading that only has a name. */
  readonly label: string;
  /** The words of a heading, without its number. */
  readonly name?: string;
  /** Of a time, the one that follows it. */
  readonly until?: string;
};

/**
 * The divisions of a kind that a source has, in order: those that its text has marks for, else those that are printed
 * in it (headings, numbers before its paragraphs, times before what is said). Empty where it tells none. What stands
 * before the first one is in none that is known.
 */
export function divisionsOf(source: Source, kind: LocatorLabel): readonly Division[] {
  const known = kept.get(source) ?? read(source);
  kept.set(source, known);
  return known.get(kind) ?? [];
}

/** The kinds of division that a source has, the ones that writers name most first. */
export function kindsIn(source: Source): readonly LocatorLabel[] {
  return KINDS.filter((kind) => divisionsOf(source, kind).length > 0);
}

/** The divisions of a kind that a passage stands in, in order; of those inside each other, all. */
export function divisionsAt(source: Source, kind: LocatorLabel, passage: Span): readonly Division[] {
  return divisionsOf(source, kind).filter((one) => overlaps(one, passage));
}

const kept = new WeakMap<Source, ReadonlyMap<LocatorLabel, readonly Division[]>>();

const KINDS: readonly LocatorLabel[] = [
  ...(['page', 'timestamp', 'paragraph', 'verse', 'line', 'section', 'chapter', 'part', 'book', 'article'] as const),
  ...(['act', 'scene', 'column', 'folio', 'volume', 'issue', 'table', 'figure', 'note', 'appendix', 'opus'] as const),
];

function read(source: Source): ReadonlyMap<LocatorLabel, readonly Division[]> {
  const found = new Map<LocatorLabel, Division[]>();
  const add = (kind: LocatorLabel, division: Division) => {
    const others = found.get(kind);
    if (others === undefined) found.set(kind, [division]);
    else others.push(division);
  };
  const { text } = source;
  for (const { kind, label, start, end } of placeMarksIn(text)) {
    const before = found.get(kind)?.at(-1);
    if (before !== undefined) found.get(kind)![found.get(kind)!.length - 1] = { ...before, end: start };
    add(kind, { label, start: end, end: text.length });
  }
  const marked = new Set(found.keys());
  if (!marked.has('timestamp')) for (const time of printedTimes(source)) add('timestamp', time);
  if (!marked.has('paragraph')) for (const paragraph of numberedParagraphs(source)) add('paragraph', paragraph);
  for (const { start, end, name, numbered } of headingsOf(source)) {
    if (numbered !== undefined && !marked.has(numbered.kind)) {
      add(numbered.kind, { start, end, label: numbered.label, name });
    }
    // A writer may call any heading a section or a chapter, by its words.
    for (const kind of ['section', 'chapter'] as const) {
      if (kind !== numbered?.kind && !marked.has(kind)) add(kind, { start, end, label: '', name });
    }
  }
  const times = found.get('timestamp') ?? [];
  found.set(
    'timestamp',
    times.map((time, i) => (times[i + 1] === undefined ? time : { ...time, until: times[i + 1]!.label })),
  );
  return found;
}

/** True where a division is one of those that a locator names. */
export function isGiven(
  { label, name, until }: Division,
  kind: LocatorLabel,
  locator: Pick<Locator, 'ranges' | 'name'>,
): boolean {
  if (locator.name !== undefined) return name !== undefined && plainName(name) === plainName(locator.name);
  if (kind === 'timestamp') return locator.ranges.some(({ first, last }) => isAtTime(label, until, first, last));
  return label !== '' && locator.ranges.some(({ first, last }) => isWithin(label, first, last));
}

/** Somebody who stops a recording to cite it is some seconds off. */
function isAtTime(label: string, until: string | undefined, first: string, last: string): boolean {
  const end = until === undefined ? Number.POSITIVE_INFINITY : clockSeconds(until) + SOME_SECONDS;
  return clockSeconds(first) <= end && clockSeconds(last) >= clockSeconds(label) - SOME_SECONDS;
}

const SOME_SECONDS = 5;

function isWithin(label: string, first: string, last: string): boolean {
  if (same(label, first) || same(label, last)) return true;
  const [at, from, to] = [label, first, last].map(numberOf) as [number, number, number];
  // "133-35" goes on to 135.
  const end = to < from && last.length < first.length ? Number(first.slice(0, -last.length) + last) : to;
  return at >= from && at <= end;
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** NaN for what is none, and for what has parts: "3.10" is not 3.1. Chapter IV is chapter 4. */
function numberOf(label: string): number {
  if (/^[ivxlcdm]+$/i.test(label)) return romanNumber(label);
  return label.includes('.') ? Number.NaN : Number(label);
}

function romanNumber(label: string): number {
  const values = [...label.toLowerCase()].map((letter) => ROMAN[letter]!);
  return values.reduce((sum, value, i) => (value < (values[i + 1] ?? 0) ? sum - value : sum + value), 0);
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };

function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
