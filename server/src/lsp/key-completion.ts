import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  InsertTextFormat,
} from 'vscode-languageserver/node';
import {
  type Completion,
  card,
  entryCardAt,
  type Item,
  itemOfSource,
  type CompletionItem as Offer,
  type Workspace,
} from '../engine/index.ts';
import type { ClientAbilities } from './client-abilities.ts';
import { contentOf, markupFor } from './markup.ts';
import { rangesIn } from './ranges.ts';
import type { SetReference } from './set-reference.ts';
import { escaped } from './snippet.ts';
import { entryCardText, sourceCard } from './source-card.ts';

export function keyList(
  { span, query, frame, items }: Completion,
  workspace: Workspace,
  path: string,
  abilities: ClientAbilities,
): CompletionList {
  const range = rangesIn(workspace, path).range(span);
  const offers = items.map((offer, rank): CompletionItem => {
    const item = itemOf(offer, rank, query, path, abilities);
    const hasStop = abilities.completionSnippets && frame.bracket !== '';
    const written = `${frame.before}${offer.written}${frame.brace}`;
    // The caret waits where a locator goes, and Tab leads on behind the bracket.
    const newText = hasStop ? `${escaped(written)}$1${frame.bracket}$0` : `${written}${frame.bracket}`;
    if (hasStop) item.insertTextFormat = InsertTextFormat.Snippet;
    if (!abilities.completionEditRange) item.textEdit = { range, newText };
    else if (newText !== item.label) item.textEditText = newText;
    return item;
  });
  const defaults = abilities.completionEditRange ? { itemDefaults: { editRange: range } } : {};
  return { isIncomplete: true, ...defaults, items: offers };
}

/** The reference, the first lines and the quotations of a source, made only for the item that is looked at. */
export async function resolveSource(
  item: CompletionItem,
  workspace: Workspace,
  abilities: ClientAbilities,
  setReference: SetReference,
): Promise<CompletionItem> {
  const { path, draft }: { readonly path?: unknown; readonly draft?: unknown } = item.data ?? {};
  if (typeof path !== 'string') return item;
  const markup = markupFor(abilities);
  const set = (work: Item) => setReference(work, typeof draft === 'string' ? draft : '');
  const entry = entryCardAt(workspace, path, item.label);
  if (entry !== undefined) {
    return { ...item, documentation: contentOf(entryCardText(entry, markup, await set(entry.item)), markup) };
  }
  const source = workspace.corpus.sources.get(path);
  if (source === undefined) return item;
  const reference = await set(itemOfSource(source));
  return { ...item, documentation: contentOf(sourceCard(card(source), markup, reference), markup) };
}

function itemOf(
  { key, path, title, detail, speakers, cited }: Offer,
  rank: number,
  query: string,
  draft: string,
  abilities: ClientAbilities,
): CompletionItem {
  const item: CompletionItem = {
    label: key,
    kind: CompletionItemKind.Reference,
    sortText: String(rank).padStart(3, '0'),
    detail: [title, speakers.join(', '), citedSoOften(cited)].filter((part) => part).join(' · '),
    data: { path, draft },
  };
  // The client's own matcher must not hide what was found by title, speaker or a slip of the finger.
  if (query !== '') item.filterText = query;
  if (abilities.completionLabelDetails) {
    item.labelDetails = { description: detail, ...(cited > 0 ? { detail: ` ✓${cited > 1 ? ` ${cited}×` : ''}` } : {}) };
  }
  return item;
}

function citedSoOften(times: number): string {
  return times === 0 ? '' : times === 1 ? 'cited once in this draft' : `cited ${times} times in this draft`;
}
