import { knownTo } from '../bibliography/known.ts';
import { citableCorpus } from '../bibliography/linked.ts';
import { sourcesOf } from '../corpus/corpus.ts';
import { keysIn } from '../markdown/nocite.ts';
import type { Span } from '../text/span.ts';
import type { Workspace } from '../workspace.ts';

/** From a citation key to the file of its source. */
export type DocumentLink = { readonly span: Span; readonly path: string; readonly title: string | undefined };

/** The links of a draft: its citations, but for those of no source or of several. */
export function documentLinks(workspace: Workspace, path: string): readonly DocumentLink[] {
  const draft = workspace.drafts.get(path);
  if (draft === undefined || workspace.corpus.sources.has(path)) return [];
  const corpus = citableCorpus(workspace.corpus, knownTo(draft, workspace.bibliographies));
  return keysIn(draft).flatMap(({ key, keySpan }) => {
    const [source, ...others] = sourcesOf(corpus, key);
    if (source === undefined || others.length > 0) return [];
    return [{ span: keySpan, path: source.path, title: source.metadata.title }];
  });
}
