import { CompletionItemKind, type CompletionList } from 'vscode-languageserver/node';
import type { LocatorCompletion, Workspace } from '../engine/index.ts';
import { rangesIn } from './ranges.ts';

export function locatorList(
  { span, query, items }: LocatorCompletion,
  workspace: Workspace,
  path: string,
): CompletionList {
  const range = rangesIn(workspace, path).range(span);
  return {
    isIncomplete: true,
    items: items.map(({ text, detail }, rank) => ({
      label: text.trimEnd(),
      kind: CompletionItemKind.Value,
      sortText: String(rank).padStart(3, '0'),
      ...(query !== '' && { filterText: query }),
      detail,
      textEdit: { range, newText: text },
    })),
  };
}
