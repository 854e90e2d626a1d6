import { type Corpus, sourcesOf } from '../corpus/corpus.ts';
import type { Citation } from '../markdown/citations.ts';
import type { Draft } from '../markdown/draft.ts';
import type { Verdict, Verification } from '../quotations/verdict.ts';
import type { Held } from './checked-quotation.ts';
import { hold } from './hold.ts';
import { isNamedIn } from './set-as-speech.ts';

export type HeldAsCited = { readonly citations: readonly Citation[]; readonly verification: Verification };

/**
 * Holds a quotation to what it cites. A citation that only its paragraph shares claims nothing of words that its source
 * does not have, unless their speaker is one of that source's: beside a cited quotation stand proverbs, too, titles,
 * and what a reporter heard with her own ears.
 */
export function holdAsCited(draft: Draft, { attribution, citations, direct }: Held, corpus: Corpus): HeldAsCited {
  const verification = hold(draft, attribution, citations, corpus);
  const { speaker } = attribution;
  const claims =
    direct ||
    !ELSEWHERE.has(verification.verdict) ||
    citations.some(({ key }) =>
      sourcesOf(corpus, key).some((source) => speaker !== undefined && isNamedIn(speaker, source)),
    );
  return claims ? { citations, verification } : { citations: [], verification: hold(draft, attribution, [], corpus) };
}

const ELSEWHERE: ReadonlySet<Verdict> = new Set<Verdict>(['not-found', 'wrong-source', 'unchecked']);
