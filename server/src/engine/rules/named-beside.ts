import { sentencesOf } from '../quotations/citing-sentences.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { Prose } from '../text/prose.ts';
import { contains, type Span } from '../text/span.ts';
import { type Word, words } from '../text/words.ts';

/**
 * True when the sentence that a quotation is set in has this name, outside of what is quoted. Where the other side
 * gives the words to that very person, this side has most likely done so, too, in words that we do not understand, and
 * to call it wrong would be rash: "It was Finch, not Valdez, who …", "Valdez called it X, and Finch dreamt of “…”".
 * `name` is one folded word; `quotations` are all of the text.
 */
export function isNamedBeside(
  name: string,
  prose: Prose,
  quotations: readonly Quotation[],
  quotation: Quotation,
): boolean {
  // A block that tells who says what is narration, but for what stands in its marks.
  const quoted = quotations.filter(
    ({ form, depth }) => depth === 0 && (form === 'marks' || quotation.form === 'block'),
  );
  return surroundings(prose, quotation, quoted).some((span) =>
    words(prose.text, span).some(
      (word) => unowned(word) === name && !quoted.some(({ content }) => contains(content, word)),
    ),
  );
}

/** "In Harlan’s phrase" names Harlan. */
export function unowned({ folded }: Word): string {
  return folded.replace(/['’]s?$/, '');
}

/** The quotation's own sentence; for a block quotation, the whole block and the paragraph that introduces it. */
function surroundings(
  { paragraphs, text }: Prose,
  quotation: Quotation,
  quoted: readonly Quotation[],
): readonly Span[] {
  const paragraph = paragraphs[quotation.paragraph];
  if (paragraph === undefined) return [];
  if (paragraph.block !== undefined) {
    const block = paragraphs.filter((other) => other.block === paragraph.block);
    const before = paragraphs[paragraphs.indexOf(block[0]!) - 1];
    const introduces = before !== undefined && /[:：]\s*$/u.test(text.slice(before.start, block[0]!.start));
    return introduces ? [before, ...block] : block;
  }
  const inside = quoted.filter((other) => other.paragraph === quotation.paragraph);
  const sentences = sentencesOf(text, paragraph, inside, []);
  return sentences.filter(({ start, end }) => start <= quotation.start && quotation.start < end);
}
