import type { Prose } from '../text/prose.ts';
import { blockWords } from './block.ts';
import { pairMarks } from './pair.ts';
import type { Quotation } from './quotation.ts';

/**
 * Every quotation of a text, in order of appearance, outer before inner. Odd marks harm their own paragraph alone.
 *
 * Each paragraph of a block quotation is a quotation of its own, the later ones of a block marked as continuing it.
 */
export function findQuotations(prose: Prose): readonly Quotation[] {
  const found: Quotation[] = [];
  let carried: readonly string[] = [];
  let openBlock: number | undefined;
  prose.paragraphs.forEach((paragraph, index) => {
    const pairs = pairMarks(prose.text, paragraph, prose.paragraphs[index + 1], carried);
    carried = pairs.filter((pair) => !pair.closed).map((pair) => pair.family);
    const block = paragraph.kind === 'block-quotation' ? blockWords(prose.text, paragraph, pairs) : undefined;
    if (block !== undefined) {
      const continues = paragraph.block !== undefined && openBlock === paragraph.block;
      found.push({ ...block, content: block, form: 'block', depth: 0, closed: true, continues, paragraph: index });
      openBlock = paragraph.block;
    }
    const ends: number[] = [];
    for (const { start, end, content, closed, continues } of pairs) {
      while (ends.length > 0 && ends.at(-1)! <= start) ends.pop();
      const depth = ends.length + (block === undefined ? 0 : 1);
      found.push({ start, end, content, form: 'marks', depth, closed, continues, paragraph: index });
      ends.push(end);
    }
  });
  return found;
}
