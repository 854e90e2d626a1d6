import { sourcePlace } from './changes.ts';
import type { QuotationRule } from './checked-quotation.ts';

/** The parts of a quotation stand in another order than in the source. */
export const quoteReordered: QuotationRule = ({ attribution, citations, verification }, { draft }) => {
  const { verdict, passage } = verification;
  const key = passage?.key ?? citations[0]?.key;
  if (verdict !== 'reordered' || key === undefined) return [];
  const related = passage === undefined ? [] : [sourcePlace(passage)];
  return [{ code: 'quote-reordered', path: draft.path, span: attribution.quotation, key, related, fixes: [] }];
};
