import { sourcesOf } from '../corpus/corpus.ts';
import type { Passage } from '../quotations/verdict.ts';
import { knowsWordsOf } from '../quotations/word-classes.ts';
import { readArticle } from '../speakers/article.ts';
import type { Span } from '../text/span.ts';
import { foldedWords } from '../text/words.ts';
import { type ChangeCode, codeOf } from './change-code.ts';
import type { CheckedQuotation, RuleContext } from './checked-quotation.ts';
import type { Finding, Related } from './finding.ts';
import { foundElsewhere } from './found-elsewhere.ts';
import { waysToMend } from './mending.ts';
import { wordsOf } from './restoring.ts';

/** One finding for each of the edits that are of this code, on exactly the words that differ. */
export function changeFindings(code: ChangeCode, checked: CheckedQuotation, context: RuleContext): readonly Finding[] {
  const { edits, passage } = checked.verification;
  const source = passage && context.corpus.sources.get(passage.path);
  if (passage === undefined || source === undefined) return [];
  const { draft } = context;
  const isForeign = !knowsWordsOf(readArticle(source).quotable.language);
  return edits.flatMap((edit) => {
    if (codeOf(edit, checked, context.style) !== code) return [];
    const ours = foldedWords(draft.prose.text, edit.draft);
    const from = edit.liberty === undefined ? foundElsewhere(ours, source, context.corpus) : undefined;
    return {
      code,
      path: draft.path,
      span: visible(draft.text, edit.draft, checked.attribution.quotation.content),
      change: {
        kind: edit.kind,
        draft: draft.prose.text.slice(edit.draft.start, edit.draft.end),
        source: wordsOf(source, edit.source),
        key: passage.key,
        liberty: edit.liberty,
        ...(from === undefined ? {} : { from }),
        ...(isForeign ? { isForeign } : {}),
      },
      related: [sourcePlace(passage, edit.source)],
      fixes: waysToMend(edit, checked, context, source),
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

/** Dropped words leave an empty place, which no editor can underline: the words on both sides of it are shown. */
export function visible(text: string, place: Span, content: Span): Span {
  if (place.start < place.end) return place;
  const before = /\S+\s*$/u.exec(text.slice(Math.max(content.start, place.start - LONGEST_WORD), place.start));
  const after = /^\s*\S+/u.exec(text.slice(place.end, Math.min(content.end, place.end + LONGEST_WORD)));
  const start = place.start - (before?.[0].length ?? 0);
  const end = place.end + (after?.[0].length ?? 0);
  return start < end ? { start, end } : content;
}

/** Far enough to reach a neighbouring word, near enough to stay cheap in a text without spaces. UTF-16 units. */
const LONGEST_WORD = 60;
