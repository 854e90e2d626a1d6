import { searchEntries } from '../bibliography/catalogue.ts';
import { knownTo } from '../bibliography/known.ts';
import { type CatalogueEntry, search } from '../corpus/catalogue.ts';
import { sourcesOf } from '../corpus/corpus.ts';
import { squeezed } from '../corpus/search-form.ts';
import { citationPrefixAt } from '../markdown/citation-at.ts';
import { writtenKey } from '../markdown/citation-key.ts';
import type { Draft } from '../markdown/draft.ts';
import { catalogueOf } from '../rules/catalogue-of.ts';
import type { Span } from '../text/span.ts';
import type { Workspace } from '../workspace.ts';
import { citedKeys, keysInUse } from './cited-keys.ts';
import { frameOf, type KeyFrame } from './key-frame.ts';
import { sourcesByText } from './sources-by-text.ts';

export type Completion = {
  /** What accepting an item replaces: the key as typed so far, and of its "@" and brackets what is written anew. */
  readonly span: Span;
  /** What of it was typed. A client's own filter must match on it, or it would hide what the server chose. */
  readonly query: string;
  /** What is written before and behind the key. */
  readonly frame: KeyFrame;
  /** Best first. */
  readonly items: readonly CompletionItem[];
};

export type CompletionItem = {
  readonly key: string;
  /** As it is written between the parts of the frame: in braces where it needs them. */
  readonly written: string;
  readonly path: string;
  readonly title: string | undefined;
  /** Publisher and date in a few words. */
  readonly detail: string;
  readonly speakers: readonly string[];
  /** How often the draft cites it, elsewhere than here. */
  readonly cited: number;
};

/** More would not be read; the list is asked for anew with every key that is typed. */
const MOST_ITEMS = 50;

/**
 * The sources that may be meant at a caret, or undefined where no citation key can stand: by key, title, publisher,
 * author and speakers, and where no key is meant and those give few, by the words of the text. What is cited already comes first.
 */
export function completion(
  workspace: Workspace,
  path: string,
  offset: number,
  asked: 'while typing' | 'by hand' = 'while typing',
): Completion | undefined {
  const draft = workspace.drafts.get(path);
  const prefix = draft && citationPrefixAt(draft, offset);
  if (draft === undefined || prefix === undefined) return undefined;
  if (asked === 'while typing' && isWhole(workspace, draft, offset)) return undefined;
  const catalogue = catalogueOf(workspace.corpus);
  const entries = [...search(catalogue, prefix.query, MOST_ITEMS, keysInUse(workspace, draft, offset))];
  const isKey = entries[0] !== undefined && squeezed(entries[0].key).startsWith(squeezed(prefix.query));
  if (!isKey && entries.length < FEW) {
    const known = new Set(entries.map((entry) => entry.path));
    const paths = sourcesByText(workspace.corpus, prefix.query).filter((found) => !known.has(found));
    for (const entry of entriesAt(workspace, paths)) entries.push(entry);
  }
  const all = withListed(workspace, draft, prefix.query, entries);
  const { span, frame } = frameOf(draft, prefix);
  const items = all.slice(0, MOST_ITEMS).map((entry) => itemOf(entry, draft, offset, prefix.braced));
  return { span, query: draft.text.slice(span.start, offset), frame, items };
}

/**
 * True behind a whole key in the text, as in “says @harbour”: a list there would add nothing, and would take the Enter
 * that is to end the line.
 */
function isWhole({ corpus }: Workspace, { citations }: Draft, offset: number): boolean {
  const typed = citations.find(({ keySpan }) => keySpan.end === offset);
  return typed?.inText === true && sourcesOf(corpus, typed.key).length > 0;
}

/** Sources, and what the draft's bibliographies list beside them; where keys are meant, those of both before others. */
function withListed(
  { corpus, bibliographies }: Workspace,
  draft: Draft,
  query: string,
  entries: readonly CatalogueEntry[],
): readonly CatalogueEntry[] {
  const found = searchEntries(knownTo(draft, bibliographies), query, MOST_ITEMS);
  const listed = found.filter(({ key }) => sourcesOf(corpus, key).length === 0);
  const typed = squeezed(query);
  const isKey = ({ key }: CatalogueEntry) => typed !== '' && squeezed(key).startsWith(typed);
  const isOther = (entry: CatalogueEntry) => !isKey(entry);
  return [...entries.filter(isKey), ...listed.filter(isKey), ...entries.filter(isOther), ...listed.filter(isOther)];
}

/** So few that the writer may well mean another. */
const FEW = 5;

/** The entries of sources that no field of a catalogue was found by. */
function entriesAt({ corpus }: Workspace, paths: readonly string[]): readonly CatalogueEntry[] {
  return paths.flatMap((path) => {
    const source = corpus.sources.get(path);
    if (source === undefined) return [];
    const { title, publisher, date, author } = source.metadata;
    const speakers = source.speakers.map(({ name }) => name);
    return [{ key: source.key, path, title, publisher, date, author, speakers }];
  });
}

function itemOf(
  { key, path, title, publisher, author, date, speakers }: CatalogueEntry,
  draft: Draft,
  offset: number,
  braced: boolean,
): CompletionItem {
  const isHere = draft.citations.some(
    ({ keySpan, key: typed }) => typed === key && keySpan.start <= offset && offset <= keySpan.end,
  );
  return {
    key,
    written: braced ? key : writtenKey(key),
    path,
    title,
    detail: [publisher ?? author, date].filter((part) => part !== undefined).join(', '),
    speakers,
    cited: (citedKeys(draft).get(key) ?? 0) - (isHere ? 1 : 0),
  };
}
