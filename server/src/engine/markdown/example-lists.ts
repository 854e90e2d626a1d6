import type { Span } from '../text/span.ts';
import type { Citation } from './citations.ts';
import type { Leaf } from './leaves.ts';
import type { Mask } from './masks.ts';

/**
 * The labels of Pandoc's example lists: `(@good) An example` at the start of a line numbers an example, and `(@good)`
 * or `@good` elsewhere refers to it.
 */
export function exampleLabels(text: string, leaves: readonly Leaf[]): ReadonlySet<string> {
  const labels = new Set<string>();
  for (const leaf of leaves) {
    if (!text.startsWith('(@', leaf.start)) continue;
    for (const key of leaf.keys) if (startsExample(text, leaf, key)) labels.add(key.key);
  }
  return labels;
}

/** True for a citation that refers to an example: one in the text, by a label that an example has. */
export function refersToExample({ key, inText }: Citation, labels: ReadonlySet<string>): boolean {
  return inText && labels.has(key);
}

/** What such a reference takes up: its parentheses, too, where it has them. */
export function exampleMark(text: string, key: Span): Mask {
  return inParentheses(text, key)
    ? { start: key.start - 1, end: key.end + 1, parts: true }
    : { start: key.start, end: key.end, parts: true };
}

function startsExample(text: string, leaf: Leaf, key: Span): boolean {
  const startsLine = key.start - 1 === leaf.start || /[\r\n]/.test(text.charAt(key.start - 2));
  return startsLine && inParentheses(text, key) && /^\s?$/.test(text.charAt(key.end + 1));
}

function inParentheses(text: string, key: Span): boolean {
  return text[key.start - 1] === '(' && text[key.start] === '@' && text[key.end] === ')';
}
