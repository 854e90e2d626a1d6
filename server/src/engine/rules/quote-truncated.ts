import { readArticle } from '../speakers/article.ts';
import type { Span } from '../text/span.ts';
import { foldedWords } from '../text/words.ts';
import { sourcePlace } from './changes.ts';
import { isWhole, type QuotationRule } from './checked-quotation.ts';
import { cutBefore, utteranceAt } from './cut-before.ts';
import type { Finding } from './finding.ts';
import { goesOnWith } from './going-on.ts';

/**
 * The quotation ends right before a reservation of the same sentence (although, but, unless, if), or starts right behind
 * a denial or behind what makes its number less exact.
 */
export const quoteTruncated: QuotationRule = ({ attribution, verification }, { draft, corpus }) => {
  const { passage, verdict } = verification;
  const source = passage && corpus.sources.get(passage.path);
  if (passage === undefined || source === undefined || !isWhole(verdict)) return [];
  const article = readArticle(source);
  const said = utteranceAt(article.quotable, passage);
  if (said === undefined) return [];
  const { quotation } = attribution;
  const { content } = quotation;
  const found: Finding[] = [];
  const raise = (span: Span, left: 'reservation' | 'denial' | 'hedge', cut: Span) =>
    found.push({
      code: 'quote-truncated',
      path: draft.path,
      span,
      key: passage.key,
      left,
      words: left === 'reservation' ? '' : source.text.slice(cut.start, cut.end),
      related: [sourcePlace(passage, cut)],
      fixes: [],
    });
  const begins = cutBefore(article, passage, draft, quotation);
  if (begins !== undefined) raise(firstWord(draft.text, content), begins.reason, begins.source);
  const ends = cutAfter(source.text, { start: passage.span.end, end: said.end });
  const isTakenUp = ends !== undefined && goesOnWith(quotation, draft, corpus)[0] === foldedWords(source.text, ends)[0];
  if (ends !== undefined && !isTakenUp) raise(lastWord(draft.text, content), 'reservation', ends);
  return found;
};

/** The reservation that the rest of the speech opens with, up to the end of its sentence. */
function cutAfter(text: string, { start, end }: Span): Span | undefined {
  const rest = text.slice(start, end);
  const reservation = RESERVATION.exec(rest);
  if (reservation === null) return undefined;
  return { start: start + reservation[0].length - reservation[1]!.length, end: start + sentenceEnd(rest) };
}

const RESERVATION =
  /^[,;:–—-]?\s*(but|although|though|however|yet|unless|except|provided|only if|if|mais|bien que|sauf|à moins|si|aber|obwohl|sofern|wenn|außer|pero|aunque|salvo|a menos|لكن|ولكن|إلا|لولا)(?=\s)/iu;

function sentenceEnd(text: string): number {
  const end = /[.!?…؟]/u.exec(text);
  return end === null ? text.length : end.index + 1;
}

/** The place where the quotation starts. */
function firstWord(text: string, { start, end }: Span): Span {
  const word = /^[^\p{L}\p{N}]*[\p{L}\p{M}\p{N}'’.,-]*[\p{L}\p{N}]/u.exec(text.slice(start, end));
  return word === null ? { start, end } : { start, end: start + word[0].length };
}

/** The place where the quotation stops. */
function lastWord(text: string, { start, end }: Span): Span {
  const word = /[\p{L}\p{M}\p{N}'’-]+[^\p{L}\p{N}]*$/u.exec(text.slice(start, end));
  return word === null ? { start, end } : { start: start + word.index, end };
}
