import type { Draft } from '../markdown/draft.ts';
import type { Workspace } from '../workspace.ts';

/** How often each key is cited in a draft, in the order of the citations. */
export function citedKeys(draft: Draft): ReadonlyMap<string, number> {
  const known = counts.get(draft);
  if (known !== undefined) return known;
  const count = new Map<string, number>();
  for (const { key } of draft.citations) count.set(key, (count.get(key) ?? 0) + 1);
  counts.set(draft, count);
  return count;
}

const counts = new WeakMap<Draft, ReadonlyMap<string, number>>();

/**
 * The keys that a writer most likely cites again: the last few before the caret, then the others of this draft and of
 * the other drafts by how often they are cited. The citation that is being typed is left out.
 */
export function keysInUse(workspace: Workspace, draft: Draft, offset: number): readonly string[] {
  const before = draft.citations.filter(({ keySpan }) => keySpan.end < offset).map(({ key }) => key);
  const recent = [...new Set(before.slice(-MOST_RECENT).reverse())];
  const times = new Map<string, number>();
  for (const other of workspace.drafts.values()) {
    const weight = other === draft ? OWN : 1;
    for (const [key, count] of citedKeys(other)) times.set(key, (times.get(key) ?? 0) + weight * count);
  }
  const here = draft.citations.find(({ keySpan }) => keySpan.start <= offset && offset <= keySpan.end);
  if (here !== undefined) times.set(here.key, times.get(here.key)! - OWN);
  const often = [...times].filter(([, count]) => count > 0).sort(([, a], [, b]) => b - a);
  return [...new Set([...recent, ...often.map(([key]) => key)])].slice(0, MOST_KEYS);
}

const MOST_RECENT = 3;
const MOST_KEYS = 50;
/** How much more a citation in the same draft says than one in another. */
const OWN = 10;
