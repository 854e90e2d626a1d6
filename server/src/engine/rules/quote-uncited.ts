import { sourcePlace } from './changes.ts';
import type { QuotationRule } from './checked-quotation.ts';
import { waysToCite } from './citing.ts';

/** The corpus knows where these words come from, and the draft does not say. */
export const quoteUncited: QuotationRule = (checked, context) => {
  const { attribution, citations, verification } = checked;
  const { passage, ties, verdict } = verification;
  if (citations.length > 0 || passage === undefined || verdict === 'too-short') return [];
  const { start, end } = attribution.quotation;
  const places = [passage, ...ties];
  return [
    {
      code: 'quote-uncited',
      path: context.draft.path,
      span: { start, end },
      keys: places.map(({ key }) => key),
      related: places.map((place) => sourcePlace(place)),
      fixes: waysToCite(places, checked, context),
    },
  ];
};
