import { changeFindings } from './changes.ts';
import type { QuotationRule } from './checked-quotation.ts';
import { takenFindings } from './taken-liberties.ts';

/** The sense is kept, but the house does not allow the change: a contraction, a numeral spelled out, grammar mended. */
export const quoteSilentlyEdited: QuotationRule = (checked, context) => [
  ...changeFindings('quote-silently-edited', checked, context),
  ...takenFindings(checked, context),
];
