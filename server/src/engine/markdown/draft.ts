import type { Problem } from '../text/problem.ts';
import type { Prose } from '../text/prose.ts';
import type { Citation } from './citations.ts';
import type { FrontMatter } from './front-matter.ts';

/** A Markdown document that cites sources. Immutable. */
export type Draft = {
  readonly path: string;
  readonly text: string;
  readonly frontMatter: FrontMatter;
  readonly prose: Prose;
  /** In order of appearance. */
  readonly citations: readonly Citation[];
  readonly problems: readonly Problem[];
};

/** Never fails: a half-typed or broken document gives what can be read of it, and `problems` for the rest. */
export function parseDraft(path: string, text: string): Draft {
  throw new Error(`${path} ${text.length}`);
}
