import { guessLanguage } from '../text/language.ts';
import type { Problem } from '../text/problem.ts';
import type { Prose } from '../text/prose.ts';
import type { Citation } from './citations.ts';
import type { Comment } from './comments.ts';
import { readDocument } from './document.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';

/** A Markdown document that cites sources. Immutable. */
export type Draft = {
  readonly path: string;
  readonly text: string;
  readonly frontMatter: FrontMatter;
  readonly prose: Prose;
  /** In order of appearance. */
  readonly citations: readonly Citation[];
  /** In order of appearance. */
  readonly comments: readonly Comment[];
  readonly problems: readonly Problem[];
};

/** Never fails: a half-typed or broken document gives what can be read of it, and `problems` for the rest. */
export function parseDraft(path: string, text: string): Draft {
  const frontMatter = readFrontMatter(text);
  const { citations, comments, ...prose } = readDocument(text, frontMatter.span.end, { citations: true });
  const language =
    declaredLanguage(frontMatter.data['lang']) ?? guessLanguage(prose.text.slice(prose.paragraphs[0]?.start));
  return {
    path,
    text,
    frontMatter,
    prose: { ...prose, language },
    citations,
    comments,
    problems: frontMatter.problems,
  };
}

/** The primary subtag of a language tag ("en" of "en-GB"), or undefined where the value is none. */
export function declaredLanguage(value: unknown): string | undefined {
  return typeof value === 'string' ? /^[a-z]{2,3}(?=$|[-_])/i.exec(value.trim())?.[0].toLowerCase() : undefined;
}
