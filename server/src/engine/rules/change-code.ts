import type { Edit } from '../quotations/verdict.ts';
import type { CheckedQuotation } from './checked-quotation.ts';
import type { HouseStyle } from './house-style.ts';

export type ChangeCode = 'quote-altered' | 'quote-negation-changed' | 'quote-silently-edited';

/** What an edit is called in its house; undefined where the house allows it, or where the verdict says it all. */
export function codeOf(
  { kind, liberty, draft, source }: Edit,
  { verification: { verdict } }: CheckedQuotation,
  style: HouseStyle,
): ChangeCode | undefined {
  const isReplaced = liberty === undefined && draft.start < draft.end && source.start < source.end;
  // Narration that is put as speech says less than the figure in it that was changed, too.
  if (verdict === 'paraphrase-as-quotation' && kind === 'number' && isReplaced) return 'quote-altered';
  if (!JUDGED_BY_EDITS.has(verdict)) return undefined;
  if (liberty !== undefined)
    return style[liberty] ? undefined : style.strict ? 'quote-altered' : 'quote-silently-edited';
  if (verdict === 'silent-edit') return 'quote-silently-edited';
  return kind === 'negation' && verdict !== 'altered' ? 'quote-negation-changed' : 'quote-altered';
}

/** The other verdicts are about the quotation as a whole. */
const JUDGED_BY_EDITS: ReadonlySet<string> = new Set(['silent-edit', 'altered', 'negation-changed', 'wrong-source']);
