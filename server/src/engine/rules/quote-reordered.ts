import { sourcePlace } from './changes.ts';
import type { QuotationRule } from './checked-quotation.ts';
import { restoreOrder } from './mending.ts';
import { inSourceOrder, waysToPart } from './parting.ts';

/** The parts of a quotation stand in another order than in the source. */
export const quoteReordered: QuotationRule = (checked, context) => {
  const { attribution, citations, verification } = checked;
  const { verdict, passage } = verification;
  const key = passage?.key ?? citations[0]?.key;
  if (verdict !== 'reordered' || key === undefined) return [];
  const source = passage && context.corpus.sources.get(passage.path);
  const words = source === undefined ? [] : restoreOrder(checked, context, source);
  return [
    {
      code: 'quote-reordered',
      path: context.draft.path,
      span: attribution.quotation,
      key,
      related: passage === undefined ? [] : [sourcePlace(passage)],
      fixes: [...words, ...inSourceOrder(checked, context), ...waysToPart(checked, context)],
    },
  ];
};
