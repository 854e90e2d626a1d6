import type { Corpus } from './corpus.ts';
import { editDistance, letterSet, missingLetters } from './edit-distance.ts';
import { squeezed } from './search-form.ts';

/** The known key nearest to a mistyped one, or undefined when none is near enough to be meant. */
export function nearestKey({ byKey }: Pick<Corpus, 'byKey'>, key: string): string | undefined {
  const table = tables.get(byKey) ?? makeKeyTable([...byKey.values()].map(([source]) => source!.key));
  tables.set(byKey, table);
  return nearest(table, key);
}

/** The same among the keys of a bibliography. */
export function nearestKeyOf(byKey: ReadonlyMap<string, { readonly key: string }>, key: string): string | undefined {
  const table = tables.get(byKey) ?? makeKeyTable([...byKey.values()].map((one) => one.key));
  tables.set(byKey, table);
  return nearest(table, key);
}

const tables = new WeakMap<ReadonlyMap<string, unknown>, KeyTable>();

/** Keys in the form that they are compared by. */
type KeyTable = {
  readonly keys: readonly string[];
  readonly forms: readonly string[];
  readonly letters: Uint32Array;
  /** Answers given before: an unknown key is asked for again with every check of the draft. */
  readonly answers: Map<string, string | undefined>;
};

function makeKeyTable(keys: readonly string[]): KeyTable {
  const sorted = [...new Set(keys)].sort();
  const forms = sorted.map(squeezed);
  return { keys: sorted, forms, letters: Uint32Array.from(forms, letterSet), answers: new Map() };
}

/**
 * The key that differs least, by letters mistyped: a slip in short keys, one in four letters of longer ones; case,
 * accents and marks between words do not count. Else the shortest key that goes on where the typed one ends (or ends
 * with it), or that the typed one goes on from.
 */
function nearest(table: KeyTable, key: string): string | undefined {
  if (table.answers.has(key)) return table.answers.get(key);
  const typed = squeezed(key);
  const found = typed === '' ? undefined : (byDistance(table, typed) ?? byContainment(table, typed));
  if (table.answers.size >= MOST_ANSWERS) table.answers.clear();
  table.answers.set(key, found);
  return found;
}

const MOST_ANSWERS = 1000;

/** Fewer letters say too little of what was meant. */
const SHORTEST_PART = 4;

function byDistance({ keys, forms, letters }: KeyTable, typed: string): string | undefined {
  const set = letterSet(typed);
  let most = Math.max(1, Math.floor(typed.length / 4));
  let best: string | undefined;
  for (let i = 0; i < keys.length && most >= 0; i++) {
    if (missingLetters(set, letters[i]!) > most || missingLetters(letters[i]!, set) > most) continue;
    const distance = editDistance(typed, forms[i]!, most);
    if (distance > most || distance >= forms[i]!.length - 1) continue;
    best = keys[i];
    most = distance - 1;
  }
  return best;
}

function byContainment({ keys, forms }: KeyTable, typed: string): string | undefined {
  let best: number | undefined;
  for (const [i, form] of forms.entries()) {
    const [part, whole] = form.length < typed.length ? [form, typed] : [typed, form];
    if (part.length < SHORTEST_PART || !(whole.startsWith(part) || whole.endsWith(part))) continue;
    if (best === undefined || difference(form, typed) < difference(forms[best]!, typed)) best = i;
  }
  return best === undefined ? undefined : keys[best];
}

function difference(a: string, b: string): number {
  return Math.abs(a.length - b.length);
}
