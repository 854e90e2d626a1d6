import MiniSearch from 'minisearch';
import { firstWhere } from '../text/bisect.ts';
import type { Steps } from '../text/steps.ts';
import type { CatalogueEntry } from './catalogue.ts';
import { editDistance } from './edit-distance.ts';
import { searchWords, squeezed } from './search-form.ts';
import { byCode, sortSteps } from './sorted.ts';

/**
 * All words of a catalogue, sorted, each with the entries that it stands in. Entries are numbered from the newest to
 * the oldest, so that a scan that must stop early has seen the newest of each word.
 */
export type TermTable = {
  readonly newestFirst: readonly CatalogueEntry[];
  /** Whole keys in squeezed form, sorted, with their entries' numbers. */
  readonly keys: readonly string[];
  readonly keyEntries: Uint32Array;
  readonly terms: readonly string[];
  /** Finds terms by a mistyped one; each is a document of one word, whose `id` is its number. */
  readonly slips: MiniSearch<{ id: number; term: string }>;
  /** Postings of term `i` stand at `starts[i]` up to `starts[i + 1]`: entry number times 8, plus the field. */
  readonly starts: Uint32Array;
  readonly postings: Uint32Array;
};

/** Makes a table, in steps of a few milliseconds at most. */
export function* termTableSteps(entries: readonly CatalogueEntry[]): Steps<TermTable> {
  const newestFirst = yield* sortSteps(entries, ({ date }) => date ?? '', byDate);
  const byTerm = new Map<string, number[]>();
  for (const [number, entry] of newestFirst.entries()) {
    addTerms(byTerm, entry, number);
    if (number % ENTRIES_AT_ONCE === 0) yield;
  }
  const terms = yield* sortSteps([...byTerm.keys()], (term) => term.slice(0, 2), byCode);
  const { starts, postings } = flattened(terms, byTerm);
  yield;
  const squeezedKeys = newestFirst.map(({ key }, number) => ({ key: squeezed(key), number }));
  yield;
  const keys = yield* sortSteps(
    squeezedKeys,
    ({ key }) => key.slice(0, 3),
    (a, b) => byCode(a.key, b.key),
  );
  return {
    newestFirst,
    keys: keys.map(({ key }) => key),
    keyEntries: Uint32Array.from(keys, ({ number }) => number),
    terms,
    slips: yield* slipSteps(terms),
    starts,
    postings,
  };
}

const ENTRIES_AT_ONCE = 100;
const TERMS_AT_ONCE = 500;

function addTerms(byTerm: Map<string, number[]>, entry: CatalogueEntry, number: number): void {
  fieldsOf(entry).forEach((text, field) => {
    for (const term of text === undefined ? [] : searchWords(text)) {
      const postings = byTerm.get(term);
      if (postings === undefined) byTerm.set(term, [number * FIELDS + field]);
      else postings.push(number * FIELDS + field);
    }
  });
}

function flattened(
  terms: readonly string[],
  byTerm: ReadonlyMap<string, readonly number[]>,
): Pick<TermTable, 'starts' | 'postings'> {
  const starts = new Uint32Array(terms.length + 1);
  terms.forEach((term, i) => {
    starts[i + 1] = starts[i]! + byTerm.get(term)!.length;
  });
  const postings = new Uint32Array(starts[terms.length]!);
  terms.forEach((term, i) => {
    postings.set(byTerm.get(term)!, starts[i]!);
  });
  return { starts, postings };
}

/** Numbers of the entries whose key starts with what was typed, at most `limit`, an equal key first. */
export function entriesByKey(table: TermTable, typed: string, limit: number): readonly number[] {
  const from = lowerBound(table.keys, typed);
  let to = from;
  while (to < from + limit && table.keys[to]?.startsWith(typed)) to++;
  return [...table.keyEntries.subarray(from, to)];
}

/** Entry numbers with how badly each matches: 0 is best. */
export type Costs = Map<number, number>;

/**
 * The entries with a word that starts with `typed`: whole words before others, and words of the key before those of
 * other fields. At most `budget` places of words are looked at.
 */
export function entriesByPrefix(table: TermTable, typed: string, budget: number): Costs {
  const costs: Costs = new Map();
  let left = budget;
  for (let i = lowerBound(table.terms, typed); left > 0 && table.terms[i]?.startsWith(typed); i++) {
    left -= addTerm(table, i, table.terms[i] === typed ? 0 : INEXACT, left, costs);
  }
  return costs;
}

/**
 * The entries with a word that was typed with one slip, or two in words of eight letters and more. Two neighbours
 * swapped and a letter too many, which are the commonest, are also understood while the word is still being typed.
 */
export function entriesBySlip(table: TermTable, typed: string, budget: number): Costs {
  const costs: Costs = new Map();
  if (typed.length < SHORTEST_WITH_SLIP) return costs;
  const most = typed.length < 8 ? 1 : 2;
  let left = budget;
  for (const { id } of table.slips.search(typed, { fuzzy: most })) {
    if (left <= 0) return costs;
    left -= addTerm(table, id, SLIP * editDistance(typed, table.terms[id]!, most), left, costs);
  }
  for (const meant of withoutSlip(typed)) {
    for (let i = lowerBound(table.terms, meant); left > 0 && table.terms[i]?.startsWith(meant); i++) {
      left -= addTerm(table, i, SLIP + (table.terms[i] === meant ? 0 : INEXACT), left, costs);
    }
  }
  return costs;
}

const SHORTEST_WITH_SLIP = 4;

function* slipSteps(terms: readonly string[]): Steps<TermTable['slips']> {
  const whole = (text: string) => [text];
  const index = new MiniSearch<{ id: number; term: string }>({
    fields: ['term'],
    tokenize: whole,
    processTerm: (term) => term,
  });
  for (let id = 0; id < terms.length; id++) {
    index.add({ id, term: terms[id]! });
    if (id % TERMS_AT_ONCE === 0) yield;
  }
  return index;
}

/** What may have been meant, if two neighbours were swapped or a letter was typed too many. */
function withoutSlip(typed: string): readonly string[] {
  const meant = new Set<string>();
  for (let i = 0; i < typed.length; i++) {
    const [before, letter, next, after] = [typed.slice(0, i), typed[i]!, typed[i + 1] ?? '', typed.slice(i + 2)];
    meant.add(before + next + letter + after);
    if (typed.length > SHORTEST_WITH_SLIP) meant.add(before + next + after);
  }
  meant.delete(typed);
  return [...meant];
}

const FIELDS = 8;
const INEXACT = 8;
const SLIP = 32;

/** In the order of how likely a writer names the source by them. */
function fieldsOf(entry: CatalogueEntry): readonly (string | undefined)[] {
  return [entry.key, entry.title, entry.speakers.join('\n'), entry.publisher, entry.author, entry.date];
}

function addTerm(table: TermTable, term: number, cost: number, limit: number, costs: Costs): number {
  const start = table.starts[term]!;
  const end = Math.min(table.starts[term + 1]!, start + limit);
  for (let at = start; at < end; at++) {
    const posting = table.postings[at]!;
    const number = Math.floor(posting / FIELDS);
    const total = cost + (posting % FIELDS);
    const known = costs.get(number);
    if (known === undefined || total < known) costs.set(number, total);
  }
  return end - start;
}

function lowerBound(sorted: readonly string[], text: string): number {
  return firstWhere(sorted.length, (index) => sorted[index]! >= text);
}

function byDate(a: CatalogueEntry, b: CatalogueEntry): number {
  return byCode(b.date ?? '', a.date ?? '') || byCode(a.key, b.key);
}
