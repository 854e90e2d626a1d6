import type { Quotation } from '../quotations/quotation.ts';
import type { Prose } from '../text/prose.ts';
import type { Elsewhere } from './candidate.ts';
import type { Grammar } from './languages/grammar.ts';
import { parse } from './reading.ts';

/**
 * Who signs a block quotation: its last line or paragraph, or the one under it, where that is a dash and a name ("— Peach"),
 * or nothing but a name.
 */
export function signatureOf(
  { text, paragraphs }: Prose,
  { end: quoted, paragraph: index }: Quotation,
  origin: number,
  grammar: Grammar,
): Elsewhere | undefined {
  const { block, end: whole } = paragraphs[index]!;
  if (block === undefined) return undefined;
  let last = index;
  while (paragraphs[last + 1]?.block === block) last++;
  const under = paragraphs.slice(Math.max(last, index + 1), last + 2);
  for (const { start, end, kind } of [{ start: quoted, end: whole, kind: 'text' }, ...under]) {
    const words = text.slice(start, end).trim();
    const dash = /^(?:[—–―]|--?-?)\s*/u.exec(words)?.[0].length;
    const isBelow = kind === 'block-quotation' || /^\s*\n/.test(text.slice(start, end));
    const isSigned = dash !== undefined || (isBelow && BARE.test(words));
    if (!isSigned || words.length > LONGEST_SIGNATURE) continue;
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
