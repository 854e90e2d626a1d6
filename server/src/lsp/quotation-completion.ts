import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type InlineCompletionItem,
  InsertTextFormat,
  type Position,
} from 'vscode-languageserver/node';
import type { QuotationCompletion, QuotationOffer, Workspace } from '../engine/index.ts';
import type { ClientAbilities } from './client-abilities.ts';
import { rangesIn } from './ranges.ts';
import { escaped } from './snippet.ts';

export function quotationList(
  { span, typed, items }: QuotationCompletion,
  workspace: Workspace,
  path: string,
  abilities: ClientAbilities,
): CompletionList {
  const range = rangesIn(workspace, path).range(span);
  const format = abilities.completionSnippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText;
  const offers = items.map((offer, rank): CompletionItem => {
    const newText = abilities.completionSnippets ? snippetOf(offer) : plainText(offer);
    return {
      ...itemOf(offer, rank, typed, abilities),
      insertTextFormat: format,
      ...(abilities.completionEditRange ? { textEditText: newText } : { textEdit: { range, newText } }),
    };
  });
  const defaults = abilities.completionEditRange ? { itemDefaults: { editRange: range } } : {};
  return { isIncomplete: true, ...defaults, items: offers };
}

/** The rest of the best passage that somebody says, to be shown behind the caret. The writer's own marks follow it. */
export function inlineCompletions({ items, typed }: QuotationCompletion, caret: Position): InlineCompletionItem[] {
  const [best] = items;
  if (best === undefined || typed === '' || best.rest === '') return [];
  // Without a range an editor takes the word at the caret for what is replaced.
  return [{ insertText: best.rest, range: { start: caret, end: caret } }];
}

function itemOf(offer: QuotationOffer, rank: number, typed: string, abilities: ClientAbilities): CompletionItem {
  const { key, title, speaker, narrated, words, rest, path } = offer;
  const label = words.length <= LONGEST_LABEL ? words : `${words.slice(0, words.lastIndexOf(' ', LONGEST_LABEL))} …`;
  const item: CompletionItem = {
    label,
    kind: CompletionItemKind.Value,
    sortText: String(rank).padStart(3, '0'),
    // What was typed, and what follows in the source: the client's matcher goes on with it until it asks again. Where
    // the label says the same it is left out, since older clients take no range of an item that has it.
    ...(label.startsWith(typed) ? {} : { filterText: typed + rest }),
    detail: [speaker ?? (narrated ? 'the article’s own words' : undefined), title, `@${key}`]
      .filter((part) => part !== undefined)
      .join(' · '),
    data: { path },
  };
  if (abilities.completionLabelDetails) item.labelDetails = { description: speaker ?? key };
  return item;
}

/** UTF-16 units. */
const LONGEST_LABEL = 90;

/** What is offered besides the words can be kept with Tab or dropped with a key; the last stop of all is a locator's. */
function snippetOf({ opening, words, closing, attribution, citation, locator }: QuotationOffer): string {
  let stop = 1;
  const quoted = escaped(opening + words + closing);
  const said = attribution === '' ? '' : `\${${stop++}:${escaped(attribution)}}`;
  const place = locator === '' ? `\${${stop + 1}}` : `\${${stop + 1}:, ${escaped(locator)}}`;
  const cited = citation === '' ? '' : `\${${stop}: [${escaped(citation)}${place}]}`;
  return `${quoted}${said}${cited}$0`;
}

/** Who cannot choose is given what every quotation needs: its words and its citation. */
function plainText({ opening, words, closing, attribution, citation, locator }: QuotationOffer): string {
  const place = locator === '' ? '' : `, ${locator}`;
  const alone = attribution === '' ? words : words.replace(/,$/, '');
  return `${opening}${alone}${closing}${citation === '' ? '' : ` [${citation}${place}]`}`;
}
