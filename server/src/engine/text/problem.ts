import type { Span } from './span.ts';

/** Something wrong with a file's own form: said at its place, while the rest of the file goes on working. */
export type Problem = { readonly message: string; readonly span: Span };
