import type { Word } from '../text/words.ts';
import type { Quotation } from './quotation.ts';
import type { Turn } from './turns.ts';

/** A source made ready to be held against: its words, and where in it somebody speaks. */
export type Quotable = {
  readonly key: string;
  readonly path: string;
  readonly text: string;
  readonly language: string | undefined;
  /** The words of the source's prose (front matter and markup left out), in order. */
  readonly words: readonly Word[];
  readonly quotations: readonly Quotation[];
  /** What is said without marks, in an interview or a transcript; in order, and none in any other text. */
  readonly turns: readonly Turn[];
  /** True when the whole text is one person's own words: a speech, a transcript, an op-ed, a letter. */
  readonly ownWords: boolean;
};
