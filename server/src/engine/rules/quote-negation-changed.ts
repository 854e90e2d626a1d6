import { changeFindings } from './changes.ts';
import type { QuotationRule } from './checked-quotation.ts';

/** A quotation lost or gained a negation, and says the opposite of its source. */
export const quoteNegationChanged: QuotationRule = (checked, context) =>
  changeFindings('quote-negation-changed', checked, context);
