import type { Problem } from '../text/problem.ts';
import type { Span } from '../text/span.ts';

/** YAML front matter as read: the mapping, or an empty one with a problem. */
export type FrontMatter = {
  readonly data: Readonly<Record<string, unknown>>;
  /** The block with its fences; `{ start: 0, end: 0 }` where there is none. */
  readonly span: Span;
  readonly problems: readonly Problem[];
};
