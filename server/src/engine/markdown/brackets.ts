import { contains, type Span } from '../text/span.ts';
import type { KeyToken } from './citation-key.ts';

/** A pair of square brackets, or brackets that are never closed. */
export type Brackets = Span & {
  /** The parts that semicolons cut the content into, at least one. */
  readonly parts: readonly BracketPart[];
  /** False where the closing bracket is missing. */
  readonly closed: boolean;
};

/** `keys` are those that stand in it directly, not in brackets within it. */
export type BracketPart = Span & { readonly keys: readonly KeyToken[] };

/** What else a paragraph has: marks whose characters are none of ours, and words in emphasis. */
export type OtherMarks = { readonly masks: readonly Span[]; readonly emphasised: readonly Span[] };

/**
 * The brackets of one paragraph, in no order. They count unless they are the marks of something else or escaped. Those
 * of a note (`^[…]`) are none. A semicolon in quotation marks or in emphasis parts nothing.
 */
export function bracketsOf(
  text: string,
  paragraph: Span,
  keys: readonly KeyToken[],
  others: OtherMarks,
): readonly Brackets[] {
  const found: Brackets[] = [];
  const open: Open[] = [];
  const isKey = new Set<Span>(keys);
  const skipped = [...keys, ...others.masks].sort((a, b) => a.start - b.start);
  let next = 0;
  for (let i = paragraph.start; i < paragraph.end; i++) {
    while (next < skipped.length && skipped[next]!.start <= i) {
      const skip = skipped[next++]!;
      if (isKey.has(skip)) open.at(-1)?.keys.push(skip as KeyToken);
      // A backslash is a mark of its own, and takes from the character behind it what that would mean.
      i = Math.max(i, text[skip.start] === '\\' && skip.end === skip.start + 1 ? skip.end + 1 : skip.end);
    }
    if (i >= paragraph.end) break;
    const character = text[i];
    if (character === '[') open.push({ start: i, semicolons: [], keys: [] });
    else if (character === ';') open.at(-1)?.semicolons.push(i);
    else if (character === ']') {
      const pair = open.pop();
      if (pair !== undefined && text[pair.start - 1] !== '^') found.push(closed(pair, i, text, others.emphasised));
    }
  }
  for (const { start, keys: inside } of open) {
    found.push({
      start,
      end: paragraph.end,
      parts: [{ start: start + 1, end: paragraph.end, keys: inside }],
      closed: false,
    });
  }
  return found;
}

type Open = { readonly start: number; readonly semicolons: number[]; readonly keys: KeyToken[] };

function closed({ start, semicolons, keys }: Open, at: number, text: string, emphasised: readonly Span[]): Brackets {
  const cuts = [...partingOf(semicolons, { start, end: at }, text, emphasised), at];
  const parts = cuts.map((end, i) => {
    const from = i === 0 ? start + 1 : cuts[i - 1]! + 1;
    return { start: from, end, keys: keys.filter((key) => from <= key.start && key.start < end) };
  });
  return { start, end: at + 1, parts, closed: true };
}

function partingOf(semicolons: readonly number[], pair: Span, text: string, emphasised: readonly Span[]) {
  if (semicolons.length === 0) return semicolons;
  const quoted = [...text.slice(pair.start, pair.end).matchAll(QUOTED)].map(({ index, 0: words }) => {
    return { start: pair.start + index, end: pair.start + index + words.length };
  });
  const wholes = [...quoted, ...emphasised.filter((span) => contains(pair, span))];
  return semicolons.filter((at) => !wholes.some(({ start, end }) => start < at && at < end));
}

const QUOTED = /(?<![\p{L}\p{N}])"[^"]{1,500}"|“[^”]{1,500}”/gu;
