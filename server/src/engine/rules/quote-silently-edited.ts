import { changeFindings } from './changes.ts';
import type { QuotationRule } from './checked-quotation.ts';

/** Words were changed without a mark, though the sense is kept: a contraction, a numeral spelled out, grammar mended. */
export const quoteSilentlyEdited: QuotationRule = (checked, context) =>
  checked.verification.verdict === 'silent-edit'
    ? changeFindings('quote-silently-edited', checked, context, () => true)
    : [];
