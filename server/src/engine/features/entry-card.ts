import type { Entry } from '../bibliography/bibliography.ts';
import { type Item, textOf } from '../bibliography/item.ts';
import { knownTo } from '../bibliography/known.ts';
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

/** The card of the entry that a bibliography, or the front matter of a draft, has under a key. */
export function entryCardAt({ bibliographies, drafts }: Workspace, path: string, key: string): EntryCard | undefined {
  const draft = drafts.get(path);
  const own = draft && knownTo(draft, bibliographies).references;
  const entry = (bibliographies.files.get(path)?.byKey ?? own)?.get(key.normalize('NFC'));
  return entry && entryCard(entry);
}
