import { sourcePlace } from './changes.ts';
import type { QuotationRule } from './checked-quotation.ts';

/** The words are the reporter's own, but the draft sets them in quotation marks as somebody's speech. */
export const quoteIsParaphrase: QuotationRule = ({ attribution, verification }, { draft }) => {
  const { verdict, passage } = verification;
  if (verdict !== 'paraphrase-as-quotation' || passage === undefined) return [];
  const { quotation, speaker } = attribution;
  const { start, end, content } = quotation;
  return [
    {
      code: 'quote-is-paraphrase',
      path: draft.path,
      span: { start, end },
      key: passage.key,
      speaker: speaker?.name,
      related: [sourcePlace(passage)],
      fixes:
        quotation.form === 'block'
          ? []
          : [
              {
                title: 'Take the quotation marks off',
                edits: [
                  { start, end: content.start, newText: '' },
                  { start: content.end, end, newText: '' },
                ],
              },
            ],
    },
  ];
};
