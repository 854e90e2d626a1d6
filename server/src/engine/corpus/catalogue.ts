import { finish, type Steps } from '../text/steps.ts';
import { searchWords, squeezed } from './search-form.ts';
import {
  type Costs,
  entriesByKey,
  entriesByPrefix,
  entriesBySlip,
  type TermTable,
  termTableSteps,
} from './term-table.ts';

/** What completion knows of one source. */
export type CatalogueEntry = {
  readonly key: string;
  readonly path: string;
  readonly title: string | undefined;
  readonly publisher: string | undefined;
  readonly date: string | undefined;
  readonly author: string | undefined;
  /** Canonical names and aliases of those who speak in it. */
  readonly speakers: readonly string[];
};

/** A searchable, immutable set of entries. What searching needs is made with the first search, if not before. */
export type Catalogue = { readonly entries: readonly CatalogueEntry[] };

export function catalogue(entries: readonly CatalogueEntry[]): Catalogue {
  return { entries };
}

/** Makes what searching needs, in steps of a few milliseconds at most, so that the first search is as fast as others. */
export function* searchSteps(known: Catalogue): Steps<void> {
  if (!tables.has(known)) tables.set(known, yield* termTableSteps(known.entries));
}

/**
 * The entries that a writer who typed `query` most likely means, best first, at most `limit`: a key that starts with
 * it, then any word of key, title, publisher, author or speaker that does, then the same with one typing slip (two
 * in words of eight letters and more). Of several words in the query, each must be found. An empty query lists all,
 * newest first. `favoured` are keys that are wanted before others, the most wanted first: they precede what matches as
 * well or little better, but not what matches without a slip where they do not.
 */
export function search(
  known: Catalogue,
  query: string,
  limit: number,
  favoured: readonly string[] = [],
): readonly CatalogueEntry[] {
  const table = tableOf(known);
  const words = searchWords(query);
  const favours = favouredEntries(table, favoured);
  if (words.length === 0) {
    return entriesOf(table, new Set([...favours.keys(), ...table.newestFirst.slice(0, limit).keys()]), limit);
  }
  const typed = squeezed(query);
  const found = new Set([...favours.keys()].filter((number) => keyOf(table, number).startsWith(typed)));
  for (const number of entriesByKey(table, typed, limit)) found.add(number);
  if (found.size >= limit) return entriesOf(table, found, limit);
  const budget = words.length === 1 ? MOST_POSTINGS : MOST_POSTINGS_OF_SEVERAL;
  const exact = words.map((word) => entriesByPrefix(table, word, budget));
  for (const number of ranked(exact, favours)) found.add(number);
  if (found.size < limit) {
    const near = words.map((word, i) =>
      isKnownNumber(word, exact[i]!) ? exact[i]! : withSlips(table, word, exact[i]!, budget),
    );
    for (const number of ranked(near, favours)) found.add(number);
  }
  return entriesOf(table, found, limit);
}

/** The numbers of the entries with these keys, with their places in the order. */
function favouredEntries(table: TermTable, keys: readonly string[]): ReadonlyMap<number, number> {
  const favours = new Map<number, number>();
  for (const key of keys) {
    for (const number of entriesByKey(table, squeezed(key), MOST_SHARING)) {
      if (table.newestFirst[number]!.key === key) favours.set(number, favours.size);
    }
  }
  return favours;
}

/** Entries that share a key, or begin with the same one. */
const MOST_SHARING = 8;

function keyOf(table: TermTable, number: number): string {
  return squeezed(table.newestFirst[number]!.key);
}

function entriesOf(table: TermTable, numbers: Iterable<number>, limit: number): readonly CatalogueEntry[] {
  return [...numbers].slice(0, limit).map((number) => table.newestFirst[number]!);
}

/** More places than anybody looks at bound the time of a short query; several words need more to have any in common. */
const MOST_POSTINGS = 1_500;
const MOST_POSTINGS_OF_SEVERAL = 10_000;

function tableOf(known: Catalogue): TermTable {
  finish(searchSteps(known));
  return tables.get(known)!;
}

/** Kept as long as the catalogues. */
const tables = new WeakMap<Catalogue, TermTable>();

/** The entries in which every word is found, best first, and of equals the favoured and then the newer ones first. */
function ranked(words: readonly Costs[], favours: ReadonlyMap<number, number>): readonly number[] {
  const [first, ...others] = [...words].sort((a, b) => a.size - b.size);
  const all: (readonly [number: number, cost: number])[] = [];
  for (const [number, cost] of first!) {
    const costs = others.map((other) => other.get(number));
    if (costs.includes(undefined)) continue;
    const total = costs.reduce((sum: number, next) => sum + next!, cost);
    all.push([number, favours.has(number) ? total - FAVOUR : total]);
  }
  const place = (number: number) => favours.get(number) ?? favours.size;
  return all.sort((a, b) => a[1] - b[1] || place(a[0]) - place(b[0]) || a[0] - b[0]).map(([number]) => number);
}

/** As much as a whole word or a better field weighs, and less than a slip. */
const FAVOUR = 14;

function withSlips(table: TermTable, word: string, exact: Costs, budget: number): Costs {
  return new Map([...entriesBySlip(table, word, budget), ...exact]);
}

/** 2018 is not meant for 2019 where there is a 2018. */
function isKnownNumber(word: string, exact: Costs): boolean {
  return exact.size > 0 && /^\d+$/.test(word);
}
