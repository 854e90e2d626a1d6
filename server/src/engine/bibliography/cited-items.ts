import { type Corpus, sourcesOf } from '../corpus/corpus.ts';
import type { Draft } from '../markdown/draft.ts';
import { citesAll, nociteKeys } from '../markdown/nocite.ts';
import type { Bibliographies } from './bibliographies.ts';
import type { Item } from './item.ts';
import { entryFor, type Known, knownTo } from './known.ts';
import { citableCorpus } from './linked.ts';
import { itemOfSource } from './source-item.ts';

export type CitedItems = {
  /** In the order of the alphabet of their keys. */
  readonly items: readonly Item[];
  /** Keys that neither a source nor an entry has. */
  readonly unknown: readonly string[];
};

/** Every source of the corpus that a key stands for. Of several with one key, the first. */
export function corpusItems({ byKey }: Corpus): readonly Item[] {
  return [...byKey.values()].map(([source]) => itemOfSource(source!)).sort(byId);
}

/**
 * What these drafts cite, their `nocite` included: as their bibliographies have it, with what the sources add, under
 * the keys that the drafts use. So Pandoc needs no other bibliography to render them.
 */
export function citedItems(drafts: readonly Draft[], corpus: Corpus, bibliographies: Bibliographies): CitedItems {
  const items = new Map<string, Item>();
  const unknown = new Set<string>();
  for (const draft of drafts) {
    const known = knownTo(draft, bibliographies);
    const citable = citableCorpus(corpus, known);
    for (const key of keysOf(draft, corpus, known)) {
      if (items.has(key)) continue;
      const item = itemOf(key, citable, known);
      if (item === undefined) unknown.add(key);
      else items.set(key, item);
    }
  }
  return { items: [...items.values()].sort(byId), unknown: [...unknown].sort() };
}

/** The work that a draft cites by a key: as its bibliographies have it, with what the source adds. */
export function itemCitedBy(
  key: string,
  draft: Draft,
  corpus: Corpus,
  bibliographies: Bibliographies,
): Item | undefined {
  const known = knownTo(draft, bibliographies);
  return itemOf(key, citableCorpus(corpus, known), known);
}

function itemOf(key: string, corpus: Corpus, known: Known): Item | undefined {
  const [source] = sourcesOf(corpus, key);
  const entry = entryFor(known, key);
  const ofSource = source && itemOfSource(source, key);
  if (entry === undefined) return ofSource;
  return { ...ofSource, ...entry.item, id: key };
}

function keysOf(draft: Draft, corpus: Corpus, { references, files }: Known): ReadonlySet<string> {
  const keys = new Set(draft.citations.map(({ key }) => key));
  for (const { key } of nociteKeys(draft)) keys.add(key);
  if (!citesAll(draft)) return keys;
  const lists = [corpus.byKey, references, ...files.map((file) => file.byKey)];
  for (const list of lists) for (const key of list.keys()) keys.add(key);
  return keys;
}

function byId(a: Item, b: Item): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
