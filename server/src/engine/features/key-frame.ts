import type { CitationPrefix } from '../markdown/citation-at.ts';
import type { Draft } from '../markdown/draft.ts';
import { findQuotations } from '../quotations/find.ts';
import { lastAt, type Span } from '../text/span.ts';

/** What stands around a key: "[@" and "]", "@{" and "}", or nothing that is not there already. */
export type KeyFrame = {
  readonly before: string;
  /** Right behind the key. */
  readonly brace: string;
  /** Behind the key's locator. */
  readonly bracket: string;
};

/**
 * How a key that is being typed is to stand. What is half-typed is completed: a brace or bracket that was opened is
 * closed. A lone "@" gets brackets where it follows a quotation in its sentence, whose source it is; anywhere else it is
 * a word of the sentence (“@harbour says”), as Pandoc has it.
 */
export function frameOf(draft: Draft, { span, braced }: CitationPrefix): { span: Span; frame: KeyFrame } {
  const { text } = draft;
  const closesBrace = braced && text[span.end] !== '}';
  const afterBrace = braced && !closesBrace ? span.end + 1 : span.end;
  const sign = span.start - (braced ? 2 : 1);
  const dash = text[sign - 1] === '-' ? sign - 1 : sign;
  const brace = closesBrace ? '}' : '';
  if (openBracket(text, dash) !== undefined) {
    return { span, frame: { before: '', brace, bracket: closesHere(text, afterBrace) ? '' : ']' } };
  }
  if (!braced && followsQuotation(draft, dash)) {
    const before = `[${text.slice(dash, span.start)}`;
    return { span: { start: dash, end: span.end }, frame: { before, brace, bracket: ']' } };
  }
  return { span, frame: { before: '', brace, bracket: '' } };
}

/** The bracket that is open before a sign, on its line. */
function openBracket(text: string, sign: number): number | undefined {
  let depth = 0;
  for (let at = sign - 1; at >= 0 && sign - at < LONGEST_GROUP && text[at] !== '\n'; at--) {
    if (text[at] === ']') depth++;
    if (text[at] === '[' && depth-- === 0) return at;
  }
  return undefined;
}

/** Whether a bracket closes behind the key, before another one opens. */
function closesHere(text: string, at: number): boolean {
  const rest = /^[^[\]\r\n]*/.exec(text.slice(at, at + LONGEST_GROUP))![0];
  return text[at + rest.length] === ']';
}

/** UTF-16 units. */
const LONGEST_GROUP = 500;

/** Whether a quotation that cites nothing else ends before a sign in its sentence. */
function followsQuotation(draft: Draft, sign: number): boolean {
  const { paragraphs, text } = draft.prose;
  const paragraph = paragraphs[lastAt(paragraphs, sign)];
  if (paragraph === undefined) return false;
  const quotations = findQuotations({
    ...draft.prose,
    paragraphs: [{ ...paragraph, end: Math.max(paragraph.end, sign) }],
  });
  const last = quotations.filter(({ depth, end, closed }) => depth === 0 && closed && end <= sign).at(-1);
  if (last === undefined || /[\r\n]\s*[\r\n]/.test(draft.text.slice(last.end, sign))) return false;
  const between = text.slice(last.end, sign);
  const isCited = draft.citations.some(({ start, end }) => start >= last.end && end <= sign);
  return !isCited && !/[.!?…](?=\s+\p{Lu})/u.test(between);
}
