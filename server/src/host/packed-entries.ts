import type { Entry, Item, Span } from '../engine/index.ts';

/**
 * Entries on their way from one thread to another, in few and large pieces: what is made of many small objects would
 * hold up the thread that takes it, while its memory is tidied.
 */
export type PackedEntries = {
  readonly keys: readonly string[];
  /** Four numbers for each: where its key starts and ends in the file, and where its item does in `items`. */
  readonly places: Uint32Array;
  /** The items, each as JSON. */
  readonly items: string;
  /** By an entry's number; most have none. */
  readonly files: ReadonlyMap<number, readonly string[]>;
};

export function packed(entries: readonly Entry[]): PackedEntries {
  const places = new Uint32Array(4 * entries.length);
  const files = new Map<number, readonly string[]>();
  let items = '';
  entries.forEach((entry, i) => {
    const json = JSON.stringify(entry.item);
    places.set([entry.span.start, entry.span.end, items.length, items.length + json.length], 4 * i);
    items += json;
    if (entry.files.length > 0) files.set(i, entry.files);
  });
  return { keys: entries.map(({ key }) => key), places, items, files };
}

/** The same entries in the file at `path`. Each reads its item when it is asked for it. */
export function unpacked({ keys, places, items, files }: PackedEntries, path: string): readonly Entry[] {
  return keys.map((key, i) => new PackedEntry(key, path, files.get(i) ?? NONE, places, 4 * i, items));
}

const NONE: readonly string[] = [];

class PackedEntry implements Entry {
  readonly key: string;
  readonly path: string;
  readonly files: readonly string[];
  readonly #places: Uint32Array;
  readonly #at: number;
  readonly #items: string;

  constructor(key: string, path: string, files: readonly string[], places: Uint32Array, at: number, items: string) {
    this.key = key;
    this.path = path;
    this.files = files;
    this.#places = places;
    this.#at = at;
    this.#items = items;
  }

  get span(): Span {
    return { start: this.#places[this.#at]!, end: this.#places[this.#at + 1]! };
  }

  get item(): Item {
    return JSON.parse(this.#items.slice(this.#places[this.#at + 2], this.#places[this.#at + 3]));
  }
}
