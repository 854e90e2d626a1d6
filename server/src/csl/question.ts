import type { Item } from '../engine/index.ts';

/** How references are written. */
export type ReferenceFormat = 'text' | 'markdown' | 'html';

/** What is to be set, and how. */
export type Question = {
  readonly items: readonly Item[];
  /** The text of a style of CSL; undefined for our own. */
  readonly style: string | undefined;
  /** A tag ("de-CH") that wins over what the style says; undefined where the style decides. */
  readonly language: string | undefined;
  readonly format: ReferenceFormat;
};

/** References in the order of the style. */
export type Answer = {
  readonly references: readonly Reference[];
  /** Why a style that was named is not used, and ours is; reads on from "The style". Else undefined. */
  readonly problem: string | undefined;
};

export type Reference = {
  /** The key of the work. */
  readonly id: string;
  /** Marked up, on one line. Empty where the style has no word for the work, or the processor failed over it. */
  readonly text: string;
};
