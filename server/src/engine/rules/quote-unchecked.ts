import { sourcesOf } from '../corpus/corpus.ts';
import type { QuotationRule } from './checked-quotation.ts';

/** The source is missing, empty or unreadable: nobody has checked this quotation, and we must not look as if we had. */
export const quoteUnchecked: QuotationRule = ({ attribution, citations, verification }, { draft, corpus }) => {
  if (verification.verdict !== 'unchecked') return [];
  const reasons = citations.flatMap(({ key }) => {
    const sources = sourcesOf(corpus, key);
    if (sources.length === 0) return [`no source has the key ${key}`];
    return sources.flatMap(({ unreadable }) => (unreadable === undefined ? [] : [`${key} ${unreadable}`]));
  });
  const { start, end } = attribution.quotation;
  return [
    {
      code: 'quote-unchecked',
      path: draft.path,
      span: { start, end },
      reasons: [...new Set(reasons)],
      related: [],
      fixes: [],
    },
  ];
};
