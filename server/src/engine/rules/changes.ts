import { sourcesOf } from '../corpus/corpus.ts';
import type { Edit, EditKind, Passage } from '../quotations/verdict.ts';
import type { Span } from '../text/span.ts';
import type { CheckedQuotation, RuleContext } from './checked-quotation.ts';
import type { Finding, Fix, Related, TextEdit } from './finding.ts';

type ChangeCode = 'quote-altered' | 'quote-negation-changed' | 'quote-silently-edited';

/** One finding for each of the edits that `which` picks, on exactly the words that differ. */
export function changeFindings(
  code: ChangeCode,
  checked: CheckedQuotation,
  context: RuleContext,
  which: (kind: EditKind) => boolean,
): readonly Finding[] {
  const { edits, passage } = checked.verification;
  const source = passage && context.corpus.sources.get(passage.path);
  if (passage === undefined || source === undefined) return [];
  const { draft } = context;
  const all = edits.map((edit) => restoration(draft.text, source.text, edit));
  return edits.flatMap((edit, i) => {
    if (!which(edit.kind)) return [];
    const theirs = source.text.slice(edit.source.start, edit.source.end);
    const fixes: Fix[] = [{ title: restoreTitle(theirs), edits: [all[i]!] }];
    if (edits.length > 1)
      fixes.push({ title: `Restore all ${edits.length} changed places of this quotation`, edits: all });
    return {
      code,
      path: draft.path,
      span: visible(draft.text, edit.draft, checked.attribution.quotation.content),
      change: {
        kind: edit.kind,
        draft: draft.text.slice(edit.draft.start, edit.draft.end),
        source: theirs,
        key: passage.key,
      },
      related: [sourcePlace(passage, edit.source)],
      fixes,
    };
  });
}

/** The place in the source that a finding is about: the words themselves, or where they are missing, the passage. */
export function sourcePlace(passage: Passage, span: Span = passage.span): Related {
  const shown = span.start < span.end ? span : passage.span;
  return { path: passage.path, key: passage.key, span: shown, note: `what ${passage.key} has` };
}

/** True when the quotation's passage stands in one of the sources that it cites. */
export function isCited({ citations, verification }: CheckedQuotation, { corpus }: RuleContext): boolean {
  const path = verification.passage?.path;
  return citations.some(({ key }) => sourcesOf(corpus, key).some((source) => source.path === path));
}

function restoreTitle(words: string): string {
  return words === ''
    ? 'Remove the words that the source does not have'
    : `Restore the source’s words: “${words.replace(/\s+/g, ' ')}”`;
}

/** What puts the source's words back. A word put in or taken out takes one space with it. */
function restoration(draft: string, source: string, edit: Edit): TextEdit {
  const theirs = source.slice(edit.source.start, edit.source.end).replace(/\s+/g, ' ');
  const { start, end } = edit.draft;
  if (start < end) {
    if (theirs !== '') return { start, end, newText: theirs };
    return /\s/.test(draft[start - 1] ?? '') && /\s/.test(draft[end] ?? '')
      ? { start, end: end + 1, newText: '' }
      : { start, end, newText: '' };
  }
  const before = /[\p{L}\p{N},.;:!?)\]]/u.test(draft[start - 1] ?? '') ? ' ' : '';
  const after = /[\p{L}\p{N}([]/u.test(draft[start] ?? '') ? ' ' : '';
  return { start, end, newText: `${before}${theirs}${after}` };
}

/** Dropped words leave an empty place, which no editor can underline: the words on both sides of it are shown. */
function visible(text: string, place: Span, content: Span): Span {
  if (place.start < place.end) return place;
  const before = /\S+\s*$/u.exec(text.slice(Math.max(content.start, place.start - LONGEST_WORD), place.start));
  const after = /^\s*\S+/u.exec(text.slice(place.end, Math.min(content.end, place.end + LONGEST_WORD)));
  const start = place.start - (before?.[0].length ?? 0);
  const end = place.end + (after?.[0].length ?? 0);
  return start < end ? { start, end } : content;
}

/** Far enough to reach a neighbouring word, near enough to stay cheap in a text without spaces. UTF-16 units. */
const LONGEST_WORD = 60;
