import { sourcePlace } from './changes.ts';
import type { QuotationRule } from './checked-quotation.ts';
import type { Fix } from './finding.ts';

/** The words stand in another article than the one cited. Marked is the citation, for that is what is wrong. */
export const quoteWrongSource: QuotationRule = ({ citations, verification }, { draft }) => {
  const { verdict, passage, ties } = verification;
  const citation = citations[0];
  if (verdict !== 'wrong-source' || passage === undefined || citation === undefined) return [];
  const places = [passage, ...ties];
  const fixes = places.map(
    ({ key }): Fix => ({ title: `Cite ${key} instead`, edits: [{ ...citation.keySpan, newText: key }] }),
  );
  return [
    {
      code: 'quote-wrong-source',
      path: draft.path,
      span: { start: citation.start, end: citation.end },
      cited: citation.key,
      keys: places.map(({ key }) => key),
      related: places.map((place) => sourcePlace(place)),
      fixes,
    },
  ];
};
