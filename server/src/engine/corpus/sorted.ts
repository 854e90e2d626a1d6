import type { Steps } from '../text/steps.ts';

/**
 * Sorts in steps, however many items there are: those with one `start` are sorted together. What `order` puts first
 * must have the start that comes first, or last, of all.
 */
export function* sortSteps<T>(
  items: readonly T[],
  start: (item: T) => string,
  order: (a: T, b: T) => number,
): Steps<T[]> {
  const groups = new Map<string, T[]>();
  for (const [i, item] of items.entries()) {
    const group = groups.get(start(item));
    if (group === undefined) groups.set(start(item), [item]);
    else group.push(item);
    if (i % AT_ONCE === 0) yield;
  }
  const sorted: T[] = [];
  let count = 0;
  for (const group of [...groups.values()].sort(([a], [b]) => order(a!, b!))) {
    for (const item of group.length > 1 ? group.sort(order) : group) sorted.push(item);
    count += group.length;
    if (count < AT_ONCE) continue;
    count = 0;
    yield;
  }
  return sorted;
}

/** Sorting takes a few milliseconds for so many. */
const AT_ONCE = 2000;

export function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
