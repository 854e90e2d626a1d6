import { type Catalogue, type CatalogueEntry, catalogue, search, searchSteps } from '../corpus/catalogue.ts';
import { finish, type Steps } from '../text/steps.ts';
import type { Bibliography, Entry } from './bibliography.ts';
import { fullName, isoDate, makersOf, textOf } from './item.ts';
import type { Known } from './known.ts';

/**
 * The entries of a draft's bibliographies that a writer who typed `query` most likely means, best first, at most
 * `limit`: found by key, title, author and year, as sources are.
 */
export function searchEntries(known: Known, query: string, limit: number): readonly CatalogueEntry[] {
  const catalogues = known.files.map(catalogueOf);
  if (known.references.size > 0) catalogues.unshift(catalogue([...known.references.values()].map(listed)));
  const found = new Map<string, CatalogueEntry>();
  for (const one of catalogues) {
    for (const entry of search(one, query, limit)) if (!found.has(entry.key)) found.set(entry.key, entry);
  }
  return [...found.values()].slice(0, limit);
}

/** Makes what searching a bibliography needs, in steps of a few milliseconds at most. */
export function* entryCatalogueSteps(file: Bibliography): Steps<void> {
  yield* searchSteps(yield* catalogueSteps(file));
}

function catalogueOf(file: Bibliography): Catalogue {
  return finish(catalogueSteps(file));
}

function* catalogueSteps(file: Bibliography): Steps<Catalogue> {
  const known = catalogues.get(file);
  if (known !== undefined) return known;
  const entries: CatalogueEntry[] = [];
  for (const entry of file.byKey.values()) {
    entries.push(listed(entry));
    if (entries.length % ENTRIES_AT_ONCE === 0) yield;
  }
  const made = catalogue(entries);
  catalogues.set(file, made);
  return made;
}

const ENTRIES_AT_ONCE = 500;

const catalogues = new WeakMap<Bibliography, Catalogue>();

function listed({ key, item, path }: Entry): CatalogueEntry {
  return {
    key,
    path,
    title: textOf(item, 'title'),
    publisher: undefined,
    date: isoDate(item),
    author: makersOf(item).map(fullName).join(', ') || undefined,
    speakers: [],
  };
}
