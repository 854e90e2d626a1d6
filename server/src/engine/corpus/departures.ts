import type { Span } from '../text/span.ts';
import type { Source } from './source.ts';

/** A place where the text of an imported source is another one than its original has. */
export type Departure = {
  /** In the source's file. Where words were only taken out, what lies between the words beside them. */
  readonly span: Span;
  /** What the source has there; empty where words were only taken out. */
  readonly words: string;
  /** What the original has there; empty where words were only put in. */
  readonly original: string;
  /** True where whole paragraphs were taken out and nothing else was: what is left is as it was published. */
  readonly isWhole: boolean;
};

/** What a changed source has otherwise than its original, in order, and the source's text that this is true of. */
export type Departed = { readonly text: string; readonly departures: readonly Departure[] };

/** Of sources that were changed since their import, by path. Whoever can read the originals tells them. */
export type Departures = ReadonlyMap<string, Departed>;

/** Those of a source as it is now. None where its text has become another one since they were looked for. */
export function departuresOf({ path, text }: Source, all: Departures): readonly Departure[] {
  const found = all.get(path);
  return found?.text === text ? found.departures : [];
}
