import type { Edit } from '../quotations/verdict.ts';
import { sourcePlace } from './changes.ts';
import type { QuotationRule } from './checked-quotation.ts';
import type { Change } from './finding.ts';

/** The source is in another language, so that its words cannot be compared with these; its numbers can. */
export const quoteTranslated: QuotationRule = ({ attribution, citations, verification }, { draft, corpus }) => {
  const { verdict, passage, edits } = verification;
  const key = passage?.key ?? citations[0]?.key;
  if (verdict !== 'translation' || key === undefined) return [];
  const source = passage && corpus.sources.get(passage.path);
  const related = passage === undefined ? [] : [sourcePlace(passage)];
  const lost = edits.map(
    ({ kind, draft: ours, source: theirs }: Edit): Change => ({
      kind,
      key,
      draft: draft.prose.text.slice(ours.start, ours.end),
      source: source?.text.slice(theirs.start, theirs.end) ?? '',
    }),
  );
  const span = attribution.quotation;
  return [{ code: 'quote-translated', path: draft.path, span, key, lost, related, fixes: [] }];
};
