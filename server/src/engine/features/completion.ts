import { type CatalogueEntry, search } from '../corpus/catalogue.ts';
import { citationPrefixAt } from '../markdown/citation-at.ts';
import { catalogueOf } from '../rules/catalogue-of.ts';
import type { Span } from '../text/span.ts';
import type { Workspace } from '../workspace.ts';

export type Completion = {
  /** What accepting an item replaces: the key as typed so far, without its "@". */
  readonly span: Span;
  /** What was typed. A client's own filter must match on it, or it would hide what the server chose. */
  readonly query: string;
  /** Best first. */
  readonly items: readonly CompletionItem[];
};

export type CompletionItem = {
  readonly key: string;
  readonly path: string;
  readonly title: string | undefined;
  /** Publisher and date in a few words. */
  readonly detail: string;
  readonly speakers: readonly string[];
};

/** More would not be read; the list is asked for anew with every key that is typed. */
const MOST_ITEMS = 50;

/** The sources that may be meant at a caret, or undefined where no citation key can stand. */
export function completion(workspace: Workspace, path: string, offset: number): Completion | undefined {
  const draft = workspace.drafts.get(path);
  const prefix = draft && citationPrefixAt(draft, offset);
  if (prefix === undefined) return undefined;
  const entries = search(catalogueOf(workspace.corpus), prefix.query, MOST_ITEMS);
  return { span: prefix.span, query: prefix.query, items: entries.map(itemOf) };
}

function itemOf({ key, path, title, publisher, author, date, speakers }: CatalogueEntry): CompletionItem {
  return {
    key,
    path,
    title,
    detail: [publisher ?? author, date].filter((part) => part !== undefined).join(', '),
    speakers,
  };
}
