import type { Corpus } from '../corpus/corpus.ts';
import { type Draft, parseDraft } from '../markdown/draft.ts';
import type { Steps } from '../text/steps.ts';

/**
 * True for a Markdown file that is a draft by what it does: it cites. A bare `@name` outside of brackets may be
 * anybody's handle, and counts only where it names a source, or where front matter says where such names are listed.
 */
export function citesSources({ citations, frontMatter: { data } }: Draft, { byKey }: Corpus): boolean {
  const isListing = data['bibliography'] !== undefined || data['references'] !== undefined;
  return citations.some(({ inText, key }) => !inText || isListing || byKey.has(key));
}

/**
 * Parses files that may be drafts, by path, one in a step. Left out are those that cite nothing, unless they are drafts
 * by what the settings say of them.
 */
export function* draftSteps(
  texts: ReadonlyMap<string, string>,
  corpus: Corpus,
  isSet: (path: string) => boolean,
): Steps<ReadonlyMap<string, Draft>> {
  const drafts = new Map<string, Draft>();
  for (const [path, text] of texts) {
    const mayBe = isSet(path) || text.includes('@');
    const draft = mayBe ? parseDraft(path, text) : undefined;
    if (draft !== undefined && (isSet(path) || citesSources(draft, corpus))) drafts.set(path, draft);
    yield;
  }
  return drafts;
}
