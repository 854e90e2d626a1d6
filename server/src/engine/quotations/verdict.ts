import type { Span } from '../text/span.ts';
import type { Liberty, Taken } from './liberty.ts';

/** What is true of a quotation, held against its source. */
export type Verdict =
  | 'verbatim'
  | 'acceptable-edit'
  | 'silent-edit'
  | 'altered'
  | 'negation-changed'
  | 'spliced'
  | 'reordered'
  | 'paraphrase-as-quotation'
  | 'wrong-source'
  | 'translation'
  | 'not-found'
  | 'too-short'
  | 'unchecked';

export type EditKind =
  | 'negation'
  | 'number'
  | 'name'
  | 'modal'
  | 'quantifier'
  | 'comparison'
  | 'preposition'
  /** A condition left out: if, unless. */
  | 'condition'
  /** Words given another subject than the source has. */
  | 'subject'
  /** A mark that changes the sense: "No, more", "no more". */
  | 'punctuation'
  /** Words that stand elsewhere in the source's sentence. */
  | 'moved'
  /** Letters that scanners take for one another. */
  | 'ocr'
  | 'content'
  | 'function'
  | 'contraction'
  | 'spelling';

/** One difference between draft and source. Either side is empty (start = end) where words were only added or dropped. */
export type Edit = {
  readonly kind: EditKind;
  /** In the draft's text. For dropped words, the empty place between its neighbours. */
  readonly draft: Span;
  /** In the source's text. */
  readonly source: Span;
  /** What it is where it keeps the sense, so that a house style may allow it. */
  readonly liberty?: Liberty;
};

/** Words that stand together in the source, in a quotation that joins them to others. */
export type JoinedPart = {
  readonly draft: Span;
  readonly source: Span;
  /** The other article that has it, where the passage's own has not. */
  readonly elsewhere?: Pick<Passage, 'key' | 'path'>;
};

/** The place in a source that a quotation comes from. */
export type Passage = {
  readonly key: string;
  readonly path: string;
  readonly span: Span;
  /** The innermost quotation of the source that holds it, as an index into its quotations; undefined in narration. */
  readonly quotation: number | undefined;
};

export type Verification = {
  readonly verdict: Verdict;
  /** Empty when `verbatim`. In the order of the draft. */
  readonly edits: readonly Edit[];
  /** What the draft does beyond its edits that no verdict objects to, but a house style may. In the order of the draft. */
  readonly taken: readonly Taken[];
  /** Two or more where it is `spliced` or `reordered` out of parts, in the order of the draft; else none. */
  readonly parts: readonly JoinedPart[];
  /** Where the words come from; for `wrong-source`, in the article that really has them. */
  readonly passage: Passage | undefined;
  /** Equal matches in other articles (agency copy), the passage's own left out. */
  readonly ties: readonly Passage[];
};
