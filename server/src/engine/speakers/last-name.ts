import { words } from '../text/words.ts';
import type { Speaker } from './attribution.ts';

/** The last word of a speaker's name, folded: what an article goes on calling a person by. Undefined for no words. */
export function lastNameOf({ name }: Speaker): string | undefined {
  return words(name).at(-1)?.folded;
}

/**
 * One word of each speaker's name that tells them apart where papers do: their last names, or where they share one,
 * their first.
 */
export function namesApart(one: Speaker, other: Speaker): readonly [string | undefined, string | undefined] {
  const last = [lastNameOf(one), lastNameOf(other)] as const;
  if (last[0] !== last[1]) return last;
  const first = [words(one.name)[0]?.folded, words(other.name)[0]?.folded] as const;
  return first[0] === first[1] ? last : first;
}
