import { words } from '../text/words.ts';
import type { Speaker } from './attribution.ts';

/** The last word of a speaker's name, folded: what an article goes on calling a person by. Undefined for no words. */
export function lastNameOf({ name }: Speaker): string | undefined {
  return words(name).at(-1)?.folded;
}
