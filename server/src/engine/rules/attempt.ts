import type { Verification } from '../quotations/verdict.ts';
import type { Span } from '../text/span.ts';
import type { CheckedQuotation, RuleContext } from './checked-quotation.ts';
import type { TextEdit } from './finding.ts';
import { holdTo } from './hold.ts';

/**
 * What would be true of a quotation after these edits of its words, in the source that it comes from. Offsets
 * count from the start of its words.
 */
export function attempt(
  { attribution, verification }: CheckedQuotation,
  { draft, corpus }: RuleContext,
  edits: readonly TextEdit[],
  content: Span = attribution.quotation.content,
): Verification | undefined {
  const source = verification.passage && corpus.sources.get(verification.passage.path);
  if (source === undefined || edits.some(({ start, end }) => start < content.start || end > content.end))
    return undefined;
  const text = applied(draft.text, content, edits, (added) => added);
  const prose = applied(draft.prose.text, content, edits, withoutMarkup);
  return holdTo(source, { text, prose }, draft, attribution, corpus);
}

function applied(text: string, content: Span, edits: readonly TextEdit[], read: (added: string) => string): string {
  const parts: string[] = [];
  let from = content.start;
  for (const { start, end, newText } of [...edits].sort((a, b) => a.start - b.start)) {
    parts.push(text.slice(from, start), read(newText));
    from = end;
  }
  return [...parts, text.slice(from, content.end)].join('');
}

/** Prose has blanks where the text has markup. */
function withoutMarkup(added: string): string {
  return added.replace(/(?<=\n[\s>]*)>/gu, ' ').replace(/[*_\\]/gu, ' ');
}
