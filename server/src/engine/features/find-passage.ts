import type { Verification } from '../quotations/verdict.ts';
import { verify } from '../quotations/verify.ts';
import { articlesWith } from '../rules/hold.ts';
import type { Workspace } from '../workspace.ts';

/** Where in the corpus some words stand, or nearly: the verdict on them if a draft quoted them without a citation. */
export function findPassage(workspace: Workspace, words: string): Verification {
  const content = { start: 0, end: words.length };
  return verify(
    { text: words, prose: words, content, asSpeech: false, language: undefined },
    { cited: [], citesUnreadable: false, elsewhere: (folded) => articlesWith(workspace.corpus, folded) },
  );
}
