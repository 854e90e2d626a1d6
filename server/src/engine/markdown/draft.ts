import { guessLanguage } from '../text/language.ts';
import type { Problem } from '../text/problem.ts';
import type { Prose } from '../text/prose.ts';
import type { Citation } from './citations.ts';
import type { Comment } from './comments.ts';
import { readDocument } from './document.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { parseMarkdown, type Syntax } from './syntax.ts';

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

/**
 * Never fails: a half-typed or broken document gives what can be read of it, and `problems` for the rest. Of an earlier
 * version it takes over what the two have in common, which gives the same draft in less time.
 */
export function parseDraft(path: string, text: string, before?: Draft): Draft {
  const frontMatter = readFrontMatter(text);
  const read = readDocument(text, frontMatter.span.end, CITATIONS, before && syntaxes.get(before));
  const { text: prose, paragraphs, citations, comments, syntax } = read;
  const language = declaredLanguage(frontMatter.data['lang']) ?? guessLanguage(prose.slice(paragraphs[0]?.start));
  const { problems } = frontMatter;
  const draft = {
    path,
    text,
    frontMatter,
    prose: { text: prose, paragraphs, language },
    citations,
    comments,
    problems,
  };
  syntaxes.set(draft, syntax);
  return draft;
}

const CITATIONS = { citations: true };

/** Undefined where a draft has no marks. */
const syntaxes = new WeakMap<Draft, Syntax | undefined>();

/** How the text after the front matter was parsed; undefined where its nesting is too deep. */
export function syntaxOf(draft: Draft): Syntax | undefined {
  const known = syntaxes.get(draft) ?? parseMarkdown(draft.text.slice(draft.frontMatter.span.end), CITATIONS);
  syntaxes.set(draft, known);
  return known;
}

/** The primary subtag of a language tag ("en" of "en-GB"), or undefined where the value is none. */
export function declaredLanguage(value: unknown): string | undefined {
  return typeof value === 'string' ? /^[a-z]{2,3}(?=$|[-_])/i.exec(value.trim())?.[0].toLowerCase() : undefined;
}
