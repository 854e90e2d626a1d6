import { type CompletionItem, CompletionItemKind, type CompletionList } from 'vscode-languageserver/node';
import { type Completion, card, type CompletionItem as Offer, type Workspace } from '../engine/index.ts';
import type { ClientAbilities } from './client-abilities.ts';
import { contentOf, markupFor } from './markup.ts';
import { rangesIn } from './ranges.ts';
import { sourceCard } from './source-card.ts';

/**
 * Characters after which an editor asks although it does not suggest by itself in prose, as in Markdown: "@" opens a
 * citation, and the others stand inside keys, where an editor takes them for the end of a word and stops asking.
 */
export const TRIGGER_CHARACTERS = ['@', '-', '_', ':', '.', '/', '+'];

export function completionList(
  found: Completion,
  workspace: Workspace,
  path: string,
  abilities: ClientAbilities,
): CompletionList {
  const range = rangesIn(workspace, path).range(found.span);
  const items = found.items.map((offer, rank) => itemOf(offer, rank, found.query, abilities));
  if (abilities.completionEditRange) return { isIncomplete: true, itemDefaults: { editRange: range }, items };
  return { isIncomplete: true, items: items.map((item) => ({ ...item, textEdit: { range, newText: item.label } })) };
}

/** The reference, the first lines and the quotations of a source, made only for the item that is looked at. */
export function resolveCompletion(
  item: CompletionItem,
  workspace: Workspace,
  abilities: ClientAbilities,
): CompletionItem {
  const path: unknown = item.data?.path;
  const source = typeof path === 'string' ? workspace.corpus.sources.get(path) : undefined;
  if (source === undefined) return item;
  const markup = markupFor(abilities);
  return { ...item, documentation: contentOf(sourceCard(card(source), markup), markup) };
}

function itemOf(
  { key, path, title, detail, speakers }: Offer,
  rank: number,
  query: string,
  abilities: ClientAbilities,
): CompletionItem {
  const item: CompletionItem = {
    label: key,
    kind: CompletionItemKind.Reference,
    sortText: String(rank).padStart(3, '0'),
    detail: [title, speakers.join(', ')].filter((part) => part).join(' · '),
    data: { path },
  };
  // The client's own matcher must not hide what was found by title, speaker or a slip of the finger.
  if (query !== '') item.filterText = query;
  if (abilities.completionLabelDetails) item.labelDetails = { description: detail };
  return item;
}
