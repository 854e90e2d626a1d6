import type { Problem } from '../text/problem.ts';
import type { Prose } from '../text/prose.ts';

/** One article of the corpus. Immutable. */
export type Source = {
  readonly path: string;
  /** Front matter's `key`, else the file's name without its extension. */
  readonly key: string;
  readonly text: string;
  readonly metadata: Metadata;
  /** Speakers declared in front matter. */
  readonly speakers: readonly DeclaredSpeaker[];
  readonly prose: Prose;
  readonly problems: readonly Problem[];
  /** Why nothing can be held against this source ("is empty", "is not text"), else undefined. */
  readonly unreadable: string | undefined;
};

/** What is known of an article beside its text. A missing field is undefined, never an empty string. */
export type Metadata = {
  readonly title: string | undefined;
  readonly author: string | undefined;
  readonly publisher: string | undefined;
  /** ISO 8601, as exact as known: "2018-10-26", "2018-10" or "2018". */
  readonly date: string | undefined;
  readonly url: string | undefined;
  readonly accessed: string | undefined;
  /** What the text is: "speech", "interview", "transcript", "letter", "op-ed", "release", "article", … */
  readonly type: string | undefined;
};

export type DeclaredSpeaker = {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
};

/** What the host read of a file: its text, or the reason why there is none. */
export type SourceFile = { readonly path: string; readonly text: string; readonly unreadable?: string };

/** Never fails: a malformed field is a problem on the file, and the rest of it loads. */
export function parseSource(file: SourceFile): Source {
  throw new Error(file.path);
}
