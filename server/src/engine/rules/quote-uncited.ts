import { sourcePlace } from './changes.ts';
import type { QuotationRule } from './checked-quotation.ts';
import type { Fix } from './finding.ts';

/** The corpus knows where these words come from, and the draft does not say. */
export const quoteUncited: QuotationRule = ({ attribution, citations, verification }, { draft }) => {
  const { passage, ties, verdict } = verification;
  if (citations.length > 0 || passage === undefined || verdict === 'too-short') return [];
  const { start, end } = attribution.quotation;
  const places = [passage, ...ties];
  const fixes = places.map(
    ({ key }): Fix => ({ title: `Cite ${key}`, edits: [{ start: end, end, newText: ` [@${key}]` }] }),
  );
  return [
    {
      code: 'quote-uncited',
      path: draft.path,
      span: { start, end },
      keys: places.map(({ key }) => key),
      related: places.map((place) => sourcePlace(place)),
      fixes,
    },
  ];
};
