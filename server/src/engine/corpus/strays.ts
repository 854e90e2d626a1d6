import type { Span } from '../text/span.ts';
import type { Source } from './source.ts';

/** Words of an imported source that its original does not have, in order, and the source's text that they stand in. */
export type StrayWords = { readonly text: string; readonly words: readonly Span[] };

/** By the source's path. Whoever can read the originals tells them. */
export type Strays = ReadonlyMap<string, StrayWords>;

/** Those of a source as it is now. None where its text has become another one since they were looked for. */
export function straysOf({ path, text }: Source, strays: Strays): readonly Span[] {
  const found = strays.get(path);
  return found?.text === text ? found.words : [];
}
