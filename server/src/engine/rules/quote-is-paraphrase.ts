import { sourcePlace } from './changes.ts';
import type { QuotationRule } from './checked-quotation.ts';
import { isNameOfSource } from './name-of-source.ts';
import { wordsOf } from './restoring.ts';

/** The words are the reporter's own, but the draft sets them in quotation marks as somebody's speech. */
export const quoteIsParaphrase: QuotationRule = ({ attribution, verification }, { draft, corpus }) => {
  const { verdict, passage, edits } = verification;
  if (verdict !== 'paraphrase-as-quotation' || passage === undefined) return [];
  const isReworded = edits.some(({ liberty }) => liberty === undefined);
  const source = corpus.sources.get(passage.path);
  if (!isReworded && source !== undefined && isNameOfSource(passage.span, source)) return [];
  const { quotation, speaker } = attribution;
  const { start, end, content } = quotation;
  return [
    {
      code: 'quote-is-paraphrase',
      path: draft.path,
      span: { start, end },
      key: passage.key,
      speaker: speaker?.name,
      told: isReworded && source !== undefined ? wordsOf(source, passage.span) : undefined,
      related: [sourcePlace(passage)],
      fixes:
        quotation.form !== 'marks'
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
