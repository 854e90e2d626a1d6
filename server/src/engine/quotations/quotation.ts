import type { Span } from '../text/span.ts';

/**
 * Words set in quotation marks, in a block quotation, or behind the dash of a dialogue, in a source or in a draft. Its
 * span includes the marks or dashes.
 */
export type Quotation = Span & {
  /** What stands between the marks; for a block quotation, its text. */
  readonly content: Span;
  readonly form: 'marks' | 'block' | 'dash';
  /** 0 outside other quotations, 1 inside one, and so on. */
  readonly depth: number;
  /** False when its closing mark is missing: at a paragraph's end, as multi-paragraph quotations have it. */
  readonly closed: boolean;
  /** True when it goes on with the unclosed quotation of the paragraph before. */
  readonly continues: boolean;
  /** Index into the prose's paragraphs. */
  readonly paragraph: number;
};
