import type { Prose } from '../text/prose.ts';
import { blockWords } from './block.ts';
import { type DashedSpeech, findDialogues } from './dialogue.ts';
import { type Pair, pairMarks } from './pair.ts';
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
  const dialogues = findDialogues(prose);
  prose.paragraphs.forEach((paragraph, index) => {
    const marked = pairMarks(prose.text, paragraph, prose.paragraphs[index + 1], carried);
    carried = marked.filter((pair) => !pair.closed).map((pair) => pair.family);
    const dashed = dialogues.get(index);
    const pairs: readonly Found[] = dashed === undefined ? marked : together(marked, dashed);
    const block = paragraph.kind === 'block-quotation' ? blockWords(prose.text, paragraph, pairs) : undefined;
    if (block !== undefined) {
      const continues = paragraph.block !== undefined && openBlock === paragraph.block;
      found.push({ ...block, content: block, form: 'block', depth: 0, closed: true, continues, paragraph: index });
      openBlock = paragraph.block;
    }
    const ends: number[] = [];
    for (const { start, end, content, closed, continues, form = 'marks' } of pairs) {
      while (ends.length > 0 && ends.at(-1)! <= start) ends.pop();
      const depth = ends.length + (block === undefined ? 0 : 1);
      found.push({ start, end, content, form, depth, closed, continues, paragraph: index });
      ends.push(end);
    }
  });
  return found;
}

type Found = Omit<Pair, 'family'> & { readonly form?: Quotation['form'] };

/** Outer before inner: what stands in marks within a dialogue's turn lies inside it. */
function together(marked: readonly Found[], dashed: readonly DashedSpeech[]): readonly Found[] {
  const spoken = dashed.map((each) => ({ ...each, form: 'dash' as const, closed: true, continues: false }));
  return [...marked, ...spoken].sort((a, b) => a.start - b.start || b.end - a.end);
}
