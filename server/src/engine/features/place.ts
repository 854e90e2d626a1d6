import type { Span } from '../text/span.ts';

/** A place in a file, with UTF-16 offsets into that file's text. */
export type Place = { readonly path: string; readonly span: Span };
