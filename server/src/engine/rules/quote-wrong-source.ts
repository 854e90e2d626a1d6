import type { Citation } from '../markdown/citations.ts';
import type { Passage } from '../quotations/verdict.ts';
import { sourcePlace } from './changes.ts';
import type { QuotationRule, RuleContext } from './checked-quotation.ts';
import type { Fix } from './finding.ts';

/** The words stand in another article than the one cited. Marked is the citation, for that is what is wrong. */
export const quoteWrongSource: QuotationRule = ({ citations, verification }, context) => {
  const { verdict, passage, ties } = verification;
  const citation = citations[0];
  if (verdict !== 'wrong-source' || passage === undefined || citation === undefined) return [];
  const places = [passage, ...ties];
  return [
    {
      code: 'quote-wrong-source',
      path: context.draft.path,
      span: { start: citation.start, end: citation.end },
      cited: citation.key,
      keys: places.map(({ key }) => key),
      related: places.map((place) => sourcePlace(place)),
      fixes: places.flatMap((place) => fixOf(place, citation, context)),
    },
  ];
};

/** The other key in its place; or beside it, where other quotations rely on the one that is there. */
function fixOf({ key }: Passage, citation: Citation, { held }: RuleContext): readonly Fix[] {
  const shared = held.filter(({ citations }) => citations.includes(citation)).length > 1;
  if (!shared) return [{ title: `Cite ${key} instead`, edits: [{ ...citation.keySpan, newText: key }] }];
  const end = citation.group.end - 1;
  return citation.inText ? [] : [{ title: `Cite ${key} too`, edits: [{ start: end, end, newText: `; @${key}` }] }];
}
