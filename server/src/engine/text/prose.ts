import type { Span } from './span.ts';

/**
 * What quotations and speakers are read from, in a draft and in a source alike.
 *
 * `text` is exactly as long as the file's text: whatever is not prose (front matter, code, math, raw HTML, link
 * destinations, citations, Markdown's own marks) is blanked with spaces, so that every offset is the file's own. Marks
 * within a word, or between a word and a quotation mark, become word joiners (U+2060) instead, which part nothing.
 */
export type Prose = {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  /** A BCP 47 primary subtag ("en", "ar"), or undefined where it cannot be told. */
  readonly language: string | undefined;
};

/** A run of prose that a quotation does not leave unless it reopens its marks in the next one. In order, disjoint. */
export type Paragraph = Span & {
  readonly kind: 'text' | 'heading' | 'block-quotation' | 'list-item' | 'table-cell';
  /** Paragraphs of one block quotation share its number, counted from 0; undefined elsewhere. */
  readonly block: number | undefined;
};
