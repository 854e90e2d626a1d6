import { changeFindings } from './changes.ts';
import type { QuotationRule } from './checked-quotation.ts';

/** Words of a quotation were added, dropped or replaced without a mark. */
export const quoteAltered: QuotationRule = (checked, context) => changeFindings('quote-altered', checked, context);
