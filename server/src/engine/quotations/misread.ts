import type { WordClasses } from './word-classes.ts';

/**
 * Whether two words differ only by what scanners take for one another: `sure` where the source's word cannot be one
 * ("c0ast"), or is none of the words that everybody knows while the draft's is ("tbe"); `perhaps` where both may be words
 * ("modem", "modern"), and only the original tells.
 */
export function misread(draft: string, source: string, classes: WordClasses): 'sure' | 'perhaps' | undefined {
  if (draft === source || !/\p{L}/u.test(draft)) return undefined;
  if (FIGURE_AMONG_LETTERS.test(source) && !/\p{N}/u.test(draft)) {
    return shape(draft) === shape(source) ? 'sure' : undefined;
  }
  if (/\p{N}/u.test(draft) || /\p{N}/u.test(source)) return undefined;
  if (classes.isCommon(draft) && !classes.isCommon(source) && shape(draft) === shape(source)) return 'sure';
  return joined(draft) === joined(source) ? 'perhaps' : undefined;
}

const FIGURE_AMONG_LETTERS = /\p{L}{2}[0158]|[0158]\p{L}{2}|\p{L}[0158]\p{L}/u;

/** Two letters that stand so close that they look like one. */
function joined(word: string): string {
  return word.replaceAll('rn', 'm').replaceAll('vv', 'w').replaceAll('cl', 'd');
}

/** Every letter as the one that it is most easily taken for. */
function shape(word: string): string {
  return joined(word)
    .replaceAll('li', 'h')
    .replace(/[1i!|]/g, 'l')
    .replaceAll('0', 'o')
    .replaceAll('5', 's')
    .replaceAll('8', 'b')
    .replaceAll('h', 'b')
    .replaceAll('e', 'c');
}
