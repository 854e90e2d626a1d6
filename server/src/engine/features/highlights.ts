import { keysIn } from '../markdown/nocite.ts';
import type { Span } from '../text/span.ts';
import type { Workspace } from '../workspace.ts';
import { citationAt, quotationAt } from './at.ts';

/**
 * What belongs to the place under a caret in its draft. On a citation: all citations of the same source. On a quotation:
 * itself, what it cites, and the words that say who said it.
 */
export function highlights(workspace: Workspace, path: string, offset: number): readonly Span[] {
  const citation = citationAt(workspace, path, offset);
  const draft = workspace.drafts.get(path);
  if (draft === undefined || workspace.corpus.sources.has(path)) return [];
  if (citation !== undefined) {
    return keysIn(draft)
      .filter(({ key }) => key === citation.key)
      .map(({ keySpan }) => keySpan);
  }
  const checked = quotationAt(workspace, path, offset);
  if (checked === undefined) return [];
  const { quotation, mention } = checked.attribution;
  const cited = checked.citations.map(({ keySpan }) => keySpan);
  return [quotation, ...(mention === undefined ? [] : [mention]), ...cited]
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start);
}
