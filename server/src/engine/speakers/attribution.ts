import type { Quotation } from '../quotations/quotation.ts';
import type { Span } from '../text/span.ts';

/** `speech`: somebody's words. `term`: scare quotes, a name, a word mentioned. `title`: of a work. */
export type QuotationKind = 'speech' | 'term' | 'title';

/** A person or body that speaks. */
export type Speaker = {
  /** The canonical name: the fullest form in the article, without titles ("Jan Broeks"); a declared name wins. */
  readonly name: string;
  /** Other forms met or declared: "Broeks", "Lieutenant General Broeks". */
  readonly aliases: readonly string[];
  /** "Director General of the NATO International Military Staff", "the NATO chief". */
  readonly roles: readonly string[];
};

/** A quotation, what kind it is, and who is said to have said it. */
export type Attribution = {
  readonly quotation: Quotation;
  readonly kind: QuotationKind;
  /** The words that name the speaker: "General Broeks", "he". */
  readonly mention: Span | undefined;
  /** The words that tie it to the speaker: "said", "according to", a colon. */
  readonly cue: Span | undefined;
  /** Whom the mention stands for; undefined where it cannot be told. */
  readonly speaker: Speaker | undefined;
  /** Those who are named with the speaker as saying the same: "Finch and Diallo said". */
  readonly jointly?: readonly Speaker[];
  /**
   * How likely the speaker is the right one, 0 to 1: of those with 0.9, nine in ten are, measured on labelled English
   * news by `npm run bench:speakers`. For what nobody speaks: how likely it is no speech.
   */
  readonly confidence: number;
};
