import type { Kind } from './kinds.ts';

/** What is known of an article. Undefined is what nobody stated: nothing is ever made up. */
export type ArticleMetadata = {
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  readonly publisher?: string | undefined;
  /** Of publication: ISO 8601, as exact as stated. */
  readonly date?: string | undefined;
  readonly url?: string | undefined;
  /** A BCP 47 primary subtag. */
  readonly lang?: string | undefined;
  /** What its format shows it to be: a transcript is somebody’s own words from end to end. */
  readonly type?: 'transcript';
};

/** A file read as an article. Plain data: it crosses from one process to another. */
export type Article = {
  /** `empty` was read and has no text, as a scan; `failed` is no article, or none that can be read. */
  readonly outcome: 'read' | 'empty' | 'failed';
  readonly kind: Kind;
  readonly metadata: ArticleMetadata;
  /** Front matter as it stands in the file, without its fences; undefined where there is none. */
  readonly frontMatter: string | undefined;
  /** Markdown. */
  readonly body: string;
  /** What of the file is not in the body, in its order. */
  readonly cut: readonly Cut[];
  /** What could not be read, as sentences. */
  readonly problems: readonly string[];
};

/** `line` counts from 1 in the file; undefined where a file has no lines that anybody sees. */
export type Cut = { readonly text: string; readonly line: number | undefined };

/** An article with all the words of its file, which those of the body must be among, in order. */
export type Reading = Article & { readonly input: string };
