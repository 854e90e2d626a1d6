import type { Draft } from '../markdown/draft.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { Attribution } from '../speakers/attribution.ts';
import { contains, type Span } from '../text/span.ts';
import { words } from '../text/words.ts';

/**
 * True for a block quotation that is told rather than quoted: most of its words stand in marks, and either nearly all
 * of them do or the words around them say who speaks. `> “We will not sell,” said Finch.` quotes four words, not six.
 */
export function isTold(attributions: readonly Attribution[], at: number, draft: Draft): boolean {
  const block = attributions[at]!.quotation;
  const marked = markedWithin(attributions, at);
  if (marked.length === 0) return false;
  const text = draft.prose.text;
  const count = (span: Span) => words(text, span).length;
  const covered = marked.reduce((sum, { quotation }) => sum + count(quotation.content), 0);
  const share = covered / Math.max(1, count(block.content));
  return share >= NEARLY_ALL || (share >= MOST && marked.some(({ mention }) => mention && contains(block, mention)));
}

const NEARLY_ALL = 0.8;
const MOST = 0.5;

/** The outermost marked quotations of a block, which follow it in the list. */
function markedWithin(attributions: readonly Attribution[], at: number): readonly Attribution[] {
  const { paragraph, depth } = attributions[at]!.quotation;
  const marked: Attribution[] = [];
  for (let next = at + 1; attributions[next]?.quotation.paragraph === paragraph; next++) {
    if (attributions[next]!.quotation.depth === depth + 1) marked.push(attributions[next]!);
  }
  return marked;
}

/** True for the last paragraph of a block quotation where it only says whose the others are: `> *Ada Finch* [@key]`. */
export function isSignature(attributions: readonly Attribution[], at: number, draft: Draft): boolean {
  const { quotation } = attributions[at]!;
  if (quotation.form !== 'block' || !(quotation.continues || isBelowMarks(attributions, at, draft))) return false;
  let next = at + 1;
  while (next < attributions.length && attributions[next]!.quotation.form !== 'block') next++;
  if (attributions[next]?.quotation.continues) return false;
  const text = draft.prose.text.slice(quotation.start, quotation.end);
  return words(text).length <= LONGEST_SIGNATURE && !SENTENCE.test(text) && isCitedRightBehind(quotation, draft);
}

/** True right below words in marks of the same block quotation: a name there is none of them. */
function isBelowMarks(attributions: readonly Attribution[], at: number, { prose: { paragraphs } }: Draft): boolean {
  const before = attributions[at - 1]?.quotation;
  const block = paragraphs[attributions[at]!.quotation.paragraph]?.block;
  return before?.form === 'marks' && block !== undefined && paragraphs[before.paragraph]?.block === block;
}

/** A name with its title and where it was said. In words. */
const LONGEST_SIGNATURE = 12;
const SENTENCE = /[.!?…؟。]["”’»)\]]*\s*$/u;

function isCitedRightBehind({ start, end }: Span, draft: Draft): boolean {
  return draft.citations.some(({ group }) => group.start >= start && (group.start < end || isBlank(draft, end, group)));
}

function isBlank(draft: Draft, end: number, group: Span): boolean {
  return group.start - end <= FAR && /^[\s>*_,(]*$/u.test(draft.text.slice(end, group.start));
}

/** Beyond this nothing stands right behind anything. UTF-16 units. */
const FAR = 20;

/** The same without a signature that shares the last line: `> We will not sell. — Ada Finch [@key]`. */
export function withoutSignature(quotation: Quotation, draft: Draft): Quotation {
  if (quotation.form !== 'block') return quotation;
  const { start, end } = quotation.content;
  const tail = Math.max(start, end - LONGEST_TAIL);
  const signature = TAIL.exec(draft.prose.text.slice(tail, end));
  if (signature === null) return quotation;
  const content = { start, end: tail + signature.index + signature[1]!.length };
  return { ...quotation, end: content.end, content };
}

const LONGEST_TAIL = 160;
/** The end of a sentence, a dash, and a name. */
const TAIL = /([.!?…؟。]["”’»]*)\s+(?:[—–―]|--?-?)\s*\p{Lu}[^.!?…\n]{1,80}\s*$/u;
