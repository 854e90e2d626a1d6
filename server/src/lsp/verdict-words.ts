import type { Verdict } from '../engine/index.ts';

/** A verdict at a glance, and in words. */
export type VerdictWords = { readonly mark: string; readonly words: string };

export const VERDICT_WORDS: Readonly<Record<Verdict, VerdictWords>> = {
  verbatim: { mark: '✓', words: 'Verbatim' },
  'acceptable-edit': { mark: '✓', words: 'Quoted with marked changes' },
  'silent-edit': { mark: '⚠', words: 'Changed without a mark, sense kept' },
  altered: { mark: '✗', words: 'Altered' },
  'negation-changed': { mark: '✗', words: 'A negation is changed' },
  spliced: { mark: '✗', words: 'Parts of different statements joined' },
  reordered: { mark: '✗', words: 'Parts in another order' },
  'paraphrase-as-quotation': { mark: '✗', words: 'The reporter’s words, not a quotation' },
  'wrong-source': { mark: '✗', words: 'From another source than the one cited' },
  translation: { mark: 'ℹ', words: 'From a source in another language' },
  'not-found': { mark: '✗', words: 'In no source of the corpus' },
  'too-short': { mark: 'ℹ', words: 'Too short to be held to a source' },
  unchecked: { mark: '⚠', words: 'Not checked: the source cannot be read' },
};
