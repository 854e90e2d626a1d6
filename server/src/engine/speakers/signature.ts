import type { Prose } from '../text/prose.ts';
import type { Elsewhere } from './candidate.ts';
import type { Grammar } from './languages/grammar.ts';
import { parse } from './reading.ts';

/**
 * Who signs a block quotation: its last paragraph, or the one under it, where that is a dash and a name ("— Peach"),
 * or nothing but a name.
 */
export function signatureOf(
  { text, paragraphs }: Prose,
  index: number,
  origin: number,
  grammar: Grammar,
): Elsewhere | undefined {
  const { block } = paragraphs[index]!;
  if (block === undefined) return undefined;
  let last = index;
  while (paragraphs[last + 1]?.block === block) last++;
  for (const { start, end, kind } of paragraphs.slice(Math.max(last, index + 1), last + 2)) {
    const words = text.slice(start, end).trim();
    const dash = /^(?:[—–―]|--?-?)\s*/u.exec(words)?.[0].length;
    if (words.length > LONGEST_SIGNATURE || (dash === undefined && (kind !== 'block-quotation' || !BARE.test(words)))) {
      continue;
    }
    const from = start + text.slice(start, end).indexOf(words) + (dash ?? 0);
    const [parsed] = parse(text, { start: from, end }, [], grammar);
    const first = parsed?.phrases.find((phrase) => phrase.kind === 'name' || phrase.kind === 'role');
    if (first !== undefined && first.first <= 1) {
      return { parsed: { sentence: parsed!.sentence, phrases: [first] }, origin: -origin };
    }
  }
  return undefined;
}

/** UTF-16 units. */
const LONGEST_SIGNATURE = 120;
/** Two to five words with capitals, small ones only as particles, and what is told of them behind a comma. */
const BARE = /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Ll}{1,3} )?\p{Lu}[\p{L}.'’-]*){1,4}(?:,[^.!?]*)?$/u;
