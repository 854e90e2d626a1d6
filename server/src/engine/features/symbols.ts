import { search } from '../corpus/catalogue.ts';
import { findCandidates } from '../corpus/passages.ts';
import { searchWords } from '../corpus/search-form.ts';
import { catalogueOf } from '../rules/catalogue-of.ts';
import { readArticle, readDraft } from '../speakers/article.ts';
import type { Attribution } from '../speakers/attribution.ts';
import type { Span } from '../text/span.ts';
import { foldedWords, words } from '../text/words.ts';
import type { Workspace } from '../workspace.ts';

/** Something with a name that one may go to. */
export type NamedPlace = {
  readonly kind: 'source' | 'speaker' | 'quotation';
  readonly name: string;
  /** What else is known of it: of a quotation its speaker, of a source its title. */
  readonly detail: string | undefined;
  readonly path: string;
  readonly span: Span;
};

/** The quotations of a draft or of a source, in order. */
export function documentSymbols(workspace: Workspace, path: string): readonly NamedPlace[] {
  const { corpus, drafts } = workspace;
  const source = corpus.sources.get(path);
  const draft = drafts.get(path);
  const text = source?.text ?? draft?.text;
  if (text === undefined || source?.unreadable !== undefined) return [];
  const attributions = source !== undefined ? readArticle(source).attributions : readDraft(draft!, corpus.speakers);
  return attributions
    .filter(({ kind, quotation: { depth, form } }) => depth === 0 && (kind === 'speech' || form === 'block'))
    .map((attribution) => symbolOf(attribution, path, text));
}

function symbolOf({ quotation, speaker }: Attribution, path: string, text: string): NamedPlace {
  const { start, end } = quotation;
  return { kind: 'quotation', name: nameOf(text.slice(start, end)), detail: speaker?.name, path, span: { start, end } };
}

function nameOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_NAME ? line : `${line.slice(0, line.lastIndexOf(' ', LONGEST_NAME))} …`;
}

/** UTF-16 units. */
const LONGEST_NAME = 80;
const MOST_OF_A_KIND = 30;
const MOST_PASSAGES = 8;

/** Sources, speakers and passages of the whole corpus that answer to a query, in this order. */
export function workspaceSymbols(workspace: Workspace, query: string): readonly NamedPlace[] {
  const { corpus } = workspace;
  const entries = search(catalogueOf(corpus), query, MOST_OF_A_KIND);
  const sources = entries.map(({ key, title, path }): NamedPlace => {
    return { kind: 'source', name: key, detail: title, path, span: TOP };
  });
  const wanted = searchWords(query);
  const isMeant = (name: string) => {
    const parts = searchWords(name);
    return wanted.length > 0 && wanted.every((word) => parts.some((part) => part.startsWith(word)));
  };
  const speakers = entries.flatMap(({ speakers, path, title, key }) =>
    speakers
      .filter(isMeant)
      .map((name): NamedPlace => ({ kind: 'speaker', name, detail: title ?? key, path, span: TOP })),
  );
  return [...sources, ...speakers, ...passages(workspace, query)];
}

const TOP: Span = { start: 0, end: 0 };

/** Places of three words and more of the query, as they follow each other in a source. */
function passages({ corpus }: Workspace, query: string): readonly NamedPlace[] {
  const folded = foldedWords(query);
  if (folded.length < FEWEST_WORDS) return [];
  return findCandidates(corpus.passages, folded, MOST_PASSAGES).flatMap(({ path, votes, word }): NamedPlace[] => {
    const source = corpus.sources.get(path);
    const all = source === undefined || votes < folded.length - 1 ? [] : words(source.text);
    const [first, last] = [all[Math.max(0, word)], all[word + folded.length - 1]];
    if (source === undefined || first === undefined || last === undefined) return [];
    const span = { start: first.start, end: last.end };
    const name = nameOf(source.text.slice(span.start, span.end + LONGEST_NAME));
    return [{ kind: 'quotation', name, detail: source.metadata.title ?? source.key, path, span }];
  });
}

const FEWEST_WORDS = 3;
