import type { Span } from '../text/span.ts';

/** What an editor may do to somebody's words without changing their sense. House styles differ over which they allow. */
export type Liberty =
  /** A capital for a small first letter, or the other way round, without brackets. */
  | 'firstLetter'
  /** A question or exclamation mark at the end that the source has not, or that it has and the draft lacks. */
  | 'finalPunctuation'
  /** A slip of the pen mended. */
  | 'spelling'
  /** The word as another country or another style sheet spells it: honour, honor; percent, %. */
  | 'variantSpelling'
  | 'grammar'
  | 'contractions'
  /** Figures for words, or words for figures. */
  | 'numerals'
  | 'thousandsSeparators'
  /** What a scanner misread put right. */
  | 'scanning'
  /** A sound of hesitation left out, or a word that was said twice. */
  | 'hesitations'
  /** Emphasis without a note that says whose it is. */
  | 'emphasis'
  /** Words in brackets that the source has not. */
  | 'insertions'
  /** Words in brackets in place of the source's. */
  | 'replacements'
  /** Words left out, with an ellipsis. */
  | 'omissions';

/** A liberty that a draft takes, and where. For words left out, the draft's span is that of the ellipsis. */
export type Taken = {
  readonly liberty: Liberty;
  readonly draft: Span;
  readonly source: Span;
  /** The words of the source that an omission leaves out; 0 elsewhere. */
  readonly omitted: number;
};
