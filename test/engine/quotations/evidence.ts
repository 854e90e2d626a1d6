import { parseDraft } from '../../../server/src/engine/markdown/draft.ts';
import { findQuotations } from '../../../server/src/engine/quotations/find.ts';
import type { Quotable } from '../../../server/src/engine/quotations/quotable.ts';
import { findTurns } from '../../../server/src/engine/quotations/turns.ts';
import type { Verification } from '../../../server/src/engine/quotations/verdict.ts';
import { type Claim, verify } from '../../../server/src/engine/quotations/verify.ts';
import { words } from '../../../server/src/engine/text/words.ts';

type SourceOptions = { readonly key?: string; readonly language?: string; readonly ownWords?: boolean };

/** An article ready to be held against. */
export function article(text: string, { key = 'source', language, ownWords = false }: SourceOptions = {}): Quotable {
  const { prose } = parseDraft(`/corpus/${key}.md`, text);
  return {
    key,
    path: `/corpus/${key}.md`,
    text,
    language: language ?? prose.language ?? 'en',
    words: words(prose.text),
    quotations: findQuotations(prose),
    turns: findTurns(prose),
    ownWords,
  };
}

/** What a draft sets between its marks, as speech. */
export function claim(text: string, options: Partial<Claim> = {}): Claim {
  const prose = parseDraft('/draft.md', text).prose.text;
  return { text, prose, content: { start: 0, end: text.length }, asSpeech: true, language: 'en', ...options };
}

/** Holds the words to one cited article, with the others elsewhere in the corpus. */
export function hold(
  text: string,
  cited: Quotable,
  others: readonly Quotable[] = [],
  options: Partial<Claim> = {},
): Verification {
  return verify(claim(text, options), { cited: [cited], citesUnreadable: false, elsewhere: () => [cited, ...others] });
}

/** The edits as `kind draft → source`, in the order of the draft. */
export function editsOf(verification: Verification, draft: string, source: string): string[] {
  return verification.edits.map(
    ({ kind, draft: ours, source: theirs }) =>
      `${kind} ${draft.slice(ours.start, ours.end) || '∅'} → ${source.slice(theirs.start, theirs.end) || '∅'}`,
  );
}
