import { readArticle } from '../speakers/article.ts';
import { sourcePlace } from './changes.ts';
import type { QuotationRule } from './checked-quotation.ts';

/** The quotation ends right before a reservation of the same sentence: although, but, unless, if. */
export const quoteTruncated: QuotationRule = ({ attribution, verification }, { draft, corpus }) => {
  const { passage, verdict } = verification;
  const source = passage && corpus.sources.get(passage.path);
  if (passage?.quotation === undefined || source === undefined || !WHOLE.has(verdict)) return [];
  const said = readArticle(source).quotable.quotations[passage.quotation];
  const rest = source.text.slice(passage.span.end, said?.content.end ?? passage.span.end);
  const reservation = RESERVATION.exec(rest);
  if (reservation === null || attribution.quotation.content.end <= attribution.quotation.content.start) return [];
  const from = passage.span.end;
  const cut = { start: from + reservation[0].length - reservation[1]!.length, end: from + sentenceEnd(rest) };
  const { content } = attribution.quotation;
  const span = lastWord(draft.text, content.start, content.end);
  return [
    {
      code: 'quote-truncated',
      path: draft.path,
      span,
      key: passage.key,
      related: [sourcePlace(passage, cut)],
      fixes: [],
    },
  ];
};

/** Where the words themselves are wrong, that they also stop early is the lesser news. */
const WHOLE: ReadonlySet<string> = new Set(['verbatim', 'acceptable-edit', 'silent-edit']);

const RESERVATION =
  /^[,;:–—-]?\s*(but|although|though|however|yet|unless|except|provided|only if|if|mais|bien que|sauf|à moins|si|aber|obwohl|sofern|wenn|außer|pero|aunque|salvo|a menos|لكن|ولكن|إلا|لولا)(?=\s)/iu;

function sentenceEnd(text: string): number {
  const end = /[.!?…؟]/u.exec(text);
  return end === null ? text.length : end.index + 1;
}

/** The place where the quotation stops. */
function lastWord(text: string, start: number, end: number): { start: number; end: number } {
  const word = /[\p{L}\p{M}\p{N}'’-]+[^\p{L}\p{N}]*$/u.exec(text.slice(start, end));
  return word === null ? { start, end } : { start: start + word.index, end };
}
