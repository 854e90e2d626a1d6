import { sourcePlace } from './changes.ts';
import type { QuotationRule } from './checked-quotation.ts';

/** Parts of different statements, or words too far apart, were joined into one quotation. */
export const quoteSpliced: QuotationRule = ({ attribution, citations, verification }, { draft }) => {
  const { verdict, passage } = verification;
  const key = passage?.key ?? citations[0]?.key;
  if (verdict !== 'spliced' || key === undefined) return [];
  const related = passage === undefined ? [] : [sourcePlace(passage)];
  return [{ code: 'quote-spliced', path: draft.path, span: attribution.quotation, key, related, fixes: [] }];
};
