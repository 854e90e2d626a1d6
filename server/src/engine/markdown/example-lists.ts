import type { Span } from '../text/span.ts';
import type { Leaf } from './leaves.ts';

/**
 * The labels of Pandoc's example lists: `(@good) An example` at the start of a line numbers an example, and `(@good)`
 * elsewhere refers to it.
 */
export function exampleLabels(text: string, leaves: readonly Leaf[]): ReadonlySet<string> {
  const labels = new Set<string>();
  for (const leaf of leaves) {
    if (!text.startsWith('(@', leaf.start)) continue;
    for (const key of leaf.keys) if (startsExample(text, leaf, key)) labels.add(key.key);
  }
  return labels;
}

/** The same block, in which the labels of examples are no citations. */
export function withoutExamples(text: string, leaf: Leaf, labels: ReadonlySet<string>): Leaf {
  if (labels.size === 0 || leaf.keys.length === 0) return leaf;
  const isLabel = leaf.keys.map((key) => labels.has(key.key) && inParentheses(text, key));
  const masks = leaf.keys
    .filter((_key, i) => isLabel[i])
    .map(({ start, end }) => ({ start: start - 1, end: end + 1, parts: true }));
  return { ...leaf, keys: leaf.keys.filter((_key, i) => !isLabel[i]), masks: [...leaf.masks, ...masks] };
}

function startsExample(text: string, leaf: Leaf, key: Span): boolean {
  const startsLine = key.start - 1 === leaf.start || /[\r\n]/.test(text.charAt(key.start - 2));
  return startsLine && inParentheses(text, key) && /^\s?$/.test(text.charAt(key.end + 1));
}

function inParentheses(text: string, key: Span): boolean {
  return text[key.start - 1] === '(' && text[key.start] === '@' && text[key.end] === ')';
}
