import type { Entry } from '../bibliography/bibliography.ts';
import { type Item, textOf } from '../bibliography/item.ts';
import type { Workspace } from '../workspace.ts';

/** An entry of a bibliography at a glance. */
export type EntryCard = {
  readonly key: string;
  /** The file that lists it. */
  readonly path: string;
  readonly item: Item;
  readonly abstract: string | undefined;
};

export function entryCard({ key, path, item }: Entry): EntryCard {
  return { key, path, item, abstract: textOf(item, 'abstract') };
}

/** The card of the entry that a bibliography has under a key. */
export function entryCardAt({ bibliographies }: Workspace, path: string, key: string): EntryCard | undefined {
  const entry = bibliographies.files.get(path)?.byKey.get(key.normalize('NFC'));
  return entry && entryCard(entry);
}
