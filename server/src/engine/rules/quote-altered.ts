import { changeFindings } from './changes.ts';
import type { QuotationRule } from './checked-quotation.ts';

/** Words of a quotation were added, dropped or replaced without a mark. */
export const quoteAltered: QuotationRule = (checked, context) => {
  const { verdict } = checked.verification;
  if (verdict !== 'altered' && verdict !== 'negation-changed' && verdict !== 'wrong-source') return [];
  return changeFindings('quote-altered', checked, context, (kind) => kind !== 'negation' || verdict === 'altered');
};
