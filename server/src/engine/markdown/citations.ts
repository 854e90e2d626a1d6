import type { Span } from '../text/span.ts';

/** One citation key where a draft uses it. */
export type Citation = Span & {
  /** The key without "@" and without the braces of `@{…}`. */
  readonly key: string;
  /** The key's own characters. The citation's own span also covers "-", "@" and braces. */
  readonly keySpan: Span;
  /** The brackets that it shares with others (`[see @a, p. 3; @b]`), or its own span and trailing `[p. 3]`. */
  readonly group: Span;
  /** True for `@key` outside brackets, where the citation is itself a word of the sentence. */
  readonly inText: boolean;
};
