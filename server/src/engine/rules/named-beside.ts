import type { Draft } from '../markdown/draft.ts';
import { sentencesOf } from '../quotations/citing-sentences.ts';
import type { Quotation } from '../quotations/quotation.ts';
import { readDraft } from '../speakers/article.ts';
import type { Speaker } from '../speakers/attribution.ts';
import { contains, type Span } from '../text/span.ts';
import { words } from '../text/words.ts';

/**
 * True when the sentence that a draft sets a quotation in names this speaker itself, outside of what is quoted. Then it
 * has most likely given the words to whom the source gives them, in words that we do not understand, and to call it
 * wrong would be rash: "It was Finch, not Valdez, who …", "Valdez called it X, and Finch dreamt of “…”".
 */
export function isNamedBeside({ name }: Speaker, draft: Draft, quotation: Quotation): boolean {
  const last = words(name).at(-1)?.folded;
  if (last === undefined) return false;
  const quotations = readDraft(draft).flatMap((read) => (read.quotation.depth === 0 ? [read.quotation] : []));
  // A block that tells who says what is narration, but for what stands in its marks.
  const quoted = quotations.filter(({ form }) => form === 'marks' || quotation.form === 'block').map((q) => q.content);
  return surroundings(draft, quotation, quotations).some((span) =>
    words(draft.prose.text, span).some(
      (word) => word.folded === last && !quoted.some((other) => contains(other, word)),
    ),
  );
}

/** The quotation's own sentence; for a block quotation, the whole block and the paragraph before it. */
function surroundings(draft: Draft, quotation: Quotation, quotations: readonly Quotation[]): readonly Span[] {
  const { paragraphs, text } = draft.prose;
  const paragraph = paragraphs[quotation.paragraph];
  if (paragraph === undefined) return [];
  if (paragraph.block !== undefined) {
    const block = paragraphs.filter((other) => other.block === paragraph.block);
    const before = paragraphs[paragraphs.indexOf(block[0]!) - 1];
    return before === undefined ? block : [before, ...block];
  }
  const inside = quotations.filter((other) => other.paragraph === quotation.paragraph);
  const sentences = sentencesOf(text, paragraph, inside, []);
  return sentences.filter(({ start, end }) => start <= quotation.start && quotation.start < end);
}
