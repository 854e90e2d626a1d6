import { entryFor, knownTo } from '../bibliography/known.ts';
import { citableCorpus } from '../bibliography/linked.ts';
import { sourcesOf } from '../corpus/corpus.ts';
import { keysIn } from '../markdown/nocite.ts';
import type { Span } from '../text/span.ts';
import type { Workspace } from '../workspace.ts';

/** A citation to be coloured by what is known of it: `unknown` where no source and no bibliography has its key, `ambiguous` where several do. */
export type CitationToken = { readonly span: Span; readonly standing: 'known' | 'unknown' | 'ambiguous' };

/** The citation keys of a draft, in order. */
export function citationTokens(workspace: Workspace, path: string): readonly CitationToken[] {
  const draft = workspace.drafts.get(path);
  if (draft === undefined || workspace.corpus.sources.has(path)) return [];
  const known = knownTo(draft, workspace.bibliographies);
  const corpus = citableCorpus(workspace.corpus, known);
  return keysIn(draft).map(({ key, keySpan }) => {
    const { length } = sourcesOf(corpus, key);
    const isListed = length === 0 && entryFor(known, key) !== undefined;
    return { span: keySpan, standing: length === 1 || isListed ? 'known' : length === 0 ? 'unknown' : 'ambiguous' };
  });
}
