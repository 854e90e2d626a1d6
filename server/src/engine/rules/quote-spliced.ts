import { sourcePlace } from './changes.ts';
import type { CheckedQuotation, QuotationRule, RuleContext } from './checked-quotation.ts';
import type { Finding } from './finding.ts';
import { waysToPart } from './parting.ts';

/** Parts of different statements, or words too far apart, were joined into one quotation. */
export const quoteSpliced: QuotationRule = (checked, context) => {
  const { attribution, citations, verification } = checked;
  const { verdict, passage } = verification;
  const key = passage?.key ?? citations[0]?.key;
  if (verdict !== 'spliced' || key === undefined) return tooLargeOmissions(checked, context);
  const related = passage === undefined ? [] : [sourcePlace(passage)];
  const fixes = waysToPart(checked, context);
  return [{ code: 'quote-spliced', path: context.draft.path, span: attribution.quotation, key, related, fixes }];
};

/** Ellipses that leave out more words than the house style lets them. */
function tooLargeOmissions({ verification }: CheckedQuotation, { draft, style }: RuleContext): readonly Finding[] {
  const { verdict, taken, passage } = verification;
  if (passage === undefined || (verdict !== 'acceptable-edit' && verdict !== 'silent-edit')) return [];
  return taken
    .filter(({ liberty, omitted }) => liberty === 'omissions' && style.omissions && omitted > style.largestOmission)
    .map(
      (one): Finding => ({
        code: 'quote-spliced',
        path: draft.path,
        span: one.draft,
        key: passage.key,
        omitted: one.omitted,
        related: [sourcePlace(passage, one.source)],
        fixes: [],
      }),
    );
}
