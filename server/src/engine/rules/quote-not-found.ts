import type { QuotationRule } from './checked-quotation.ts';

/** The words stand in no article of the corpus. Without any citation in the draft, nobody claims that they should. */
export const quoteNotFound: QuotationRule = ({ attribution, citations, verification }, { draft, corpus }) => {
  if (verification.verdict !== 'not-found') return [];
  if (citations.length === 0 && (draft.citations.length === 0 || corpus.sources.size === 0)) return [];
  const { start, end } = attribution.quotation;
  const cited = [...new Set(citations.map(({ key }) => key))];
  return [{ code: 'quote-not-found', path: draft.path, span: { start, end }, cited, related: [], fixes: [] }];
};
