import { lastAt } from '../text/span.ts';
import type { Quotable } from './quotable.ts';
import type { Quotation } from './quotation.ts';
import { resumes } from './resuming.ts';

/** A source made fast to search: its words as numbers, and what stands around each of them. */
export type SourceIndex = {
  readonly source: Quotable;
  /** Each word's number; equal folded words share it. */
  readonly ids: Int32Array;
  /** The number of a folded word, or of the word that a hyphen parts; undefined for words that the source has not. */
  readonly idOf: ReadonlyMap<string, number>;
  /** Places of each word, by number: `places[starts[id]] … places[starts[id + 1] - 1]`, ascending. */
  readonly starts: Int32Array;
  readonly places: Int32Array;
  /** At the second half of a word that a hyphen or bracket parts: the number of the whole word; elsewhere -1. */
  readonly joined: Int32Array;
  /** Numbers that occur in `joined`. */
  readonly joinedIds: ReadonlySet<number>;
  /** The innermost quotation of each word, -1 in narration. */
  readonly innermost: Int32Array;
  /** The outermost quotation of each word, -1 in narration. */
  readonly outermost: Int32Array;
  /** The turn of an interview or transcript that each word is of, -1 in none. */
  readonly turn: Int32Array;
  /** 1 for each word that nobody speaks: outside of quotations and turns. */
  readonly narrated: Uint8Array;
  /**
   * At the first word of a quotation that goes on with the one before it: the place just after the last word of that
   * one, so that what lies between is an interposed attribution; elsewhere -1.
   */
  readonly resumes: Int32Array;
};

const indexes = new WeakMap<Quotable, SourceIndex>();

/** Made once for each source and kept as long as the source itself is. */
export function sourceIndex(source: Quotable): SourceIndex {
  const known = indexes.get(source);
  if (known !== undefined) return known;
  const fresh = makeIndex(source);
  indexes.set(source, fresh);
  return fresh;
}

function makeIndex(source: Quotable): SourceIndex {
  const { words, text } = source;
  const idOf = new Map<string, number>();
  const number = (folded: string): number => {
    const known = idOf.get(folded);
    if (known !== undefined) return known;
    idOf.set(folded, idOf.size);
    return idOf.size - 1;
  };
  const ids = new Int32Array(words.length);
  const joined = new Int32Array(words.length).fill(-1);
  const joinedIds = new Set<number>();
  words.forEach((word, at) => {
    ids[at] = number(word.folded);
    const before = words[at - 1];
    if (before !== undefined && partsWord(text, before.end, word.start)) {
      joined[at] = number(before.folded + word.folded);
      joinedIds.add(joined[at]!);
    }
  });
  return {
    source,
    ids,
    idOf,
    ...postings(ids, idOf.size),
    joined,
    joinedIds,
    ...speech(source),
  };
}

/** A hyphen right after a word, at the line's end or within it, or a bracket within it: "[T]he". */
function partsWord(text: string, end: number, start: number): boolean {
  const code = text.charCodeAt(end);
  if (code === 0x5b || code === 0x5d) return start === end + 1;
  if (code !== 0x2d && code !== 0x2010 && code !== 0x2011 && code !== 0xac && code !== 0xad) return false;
  return start === end + 1 || (start < end + 80 && /^.[^\S\n]*\n[^\S\n]*$/su.test(text.slice(end, start)));
}

function postings(ids: Int32Array, count: number): { starts: Int32Array; places: Int32Array } {
  const starts = new Int32Array(count + 1);
  for (const id of ids) starts[id + 1]!++;
  for (let id = 0; id < count; id++) starts[id + 1]! += starts[id]!;
  const next = starts.slice();
  const places = new Int32Array(ids.length);
  ids.forEach((id, at) => {
    places[next[id]!++] = at;
  });
  return { starts, places };
}

function speech(source: Quotable): Pick<SourceIndex, 'innermost' | 'outermost' | 'resumes' | 'turn' | 'narrated'> {
  const { words, quotations } = source;
  const innermost = new Int32Array(words.length).fill(-1);
  const outermost = new Int32Array(words.length).fill(-1);
  const resumed = new Int32Array(words.length).fill(-1);
  let before: { quotation: Quotation; end: number } | undefined;
  let at = 0;
  quotations.forEach((quotation, index) => {
    while (at > 0 && words[at - 1]!.start >= quotation.content.start) at--;
    while (at < words.length && words[at]!.start < quotation.content.start) at++;
    const first = at;
    for (; at < words.length && words[at]!.end <= quotation.content.end; at++) {
      innermost[at] = index;
      if (outermost[at] === -1) outermost[at] = index;
    }
    if (at === first || outermost[first] !== index) return;
    if (
      before !== undefined &&
      first > before.end &&
      resumes(source, before.quotation, quotation, first - before.end)
    ) {
      resumed[first] = before.end;
    }
    before = { quotation, end: at };
  });
  const turn = turnsOf(source);
  const narrated = Uint8Array.from(outermost, (quotation, word) => (quotation === -1 && turn[word] === -1 ? 1 : 0));
  // A label is quoted with its turn, and is nobody's narration.
  for (const { label } of source.turns) narrated.fill(0, lastAt(words, label.start), lastAt(words, label.end - 1) + 1);
  return { innermost, outermost, resumes: resumed, turn, narrated };
}

function turnsOf({ words, turns }: Quotable): Int32Array {
  const turn = new Int32Array(words.length).fill(-1);
  let at = 0;
  turns.forEach(({ start, end }, index) => {
    while (at < words.length && words[at]!.start < start) at++;
    for (; at < words.length && words[at]!.end <= end; at++) turn[at] = index;
  });
  return turn;
}
