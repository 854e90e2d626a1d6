import { type Catalogue, type CatalogueEntry, catalogue, search, searchSteps } from '../corpus/catalogue.ts';
import type { Steps } from '../text/steps.ts';
import type { Bibliography, Entry } from './bibliography.ts';
import { fullName, isoDate, makersOf, textOf } from './item.ts';
import type { Known } from './known.ts';

/**
 * The entries of a draft's bibliographies that a writer who typed `query` most likely means, best first, at most
 * `limit`: found by key, title, author and year, as sources are.
 */
export function searchEntries(known: Known, query: string, limit: number): readonly CatalogueEntry[] {
  const catalogues = known.files.map(catalogueOf);
  if (known.references.size > 0) catalogues.unshift(madeOf([...known.references.values()]));
  const found = new Map<string, CatalogueEntry>();
  for (const one of catalogues) {
    for (const entry of search(one, query, limit)) if (!found.has(entry.key)) found.set(entry.key, entry);
  }
  return [...found.values()].slice(0, limit);
}

/** Makes what searching a bibliography needs, in steps of a few milliseconds at most. */
export function* entryCatalogueSteps(file: Bibliography): Steps<void> {
  yield* searchSteps(catalogueOf(file));
}

function catalogueOf(file: Bibliography): Catalogue {
  const made = catalogues.get(file) ?? madeOf([...file.byKey.values()]);
  catalogues.set(file, made);
  return made;
}

const catalogues = new WeakMap<Bibliography, Catalogue>();

function madeOf(entries: readonly Entry[]): Catalogue {
  return catalogue(
    entries.map(({ key, item, path }) => ({
      key,
      path,
      title: textOf(item, 'title'),
      publisher: undefined,
      date: isoDate(item),
      author: makersOf(item).map(fullName).join(', ') || undefined,
      speakers: [],
    })),
  );
}
