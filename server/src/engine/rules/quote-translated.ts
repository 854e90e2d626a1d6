import { sourcePlace } from './changes.ts';
import type { QuotationRule } from './checked-quotation.ts';

/** The source is in another language, so that its words cannot be compared with these. */
export const quoteTranslated: QuotationRule = ({ attribution, citations, verification }, { draft }) => {
  const { verdict, passage } = verification;
  const key = passage?.key ?? citations[0]?.key;
  if (verdict !== 'translation' || key === undefined) return [];
  const related = passage === undefined ? [] : [sourcePlace(passage)];
  return [{ code: 'quote-translated', path: draft.path, span: attribution.quotation, key, related, fixes: [] }];
};
