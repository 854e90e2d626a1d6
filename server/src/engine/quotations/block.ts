import type { Paragraph } from '../text/prose.ts';
import type { Span } from '../text/span.ts';

/**
 * The words of a block quotation's paragraph that are quoted: all but a last line that names the speaker ("— Peach").
 * Undefined where nothing else is left, and where its words already stand in marks, which then are the quotation.
 */
export function blockWords(text: string, paragraph: Paragraph, marked: readonly Span[]): Span | undefined {
  const whole = trimmed(text, paragraph);
  const words = trimmed(text, { start: whole.start, end: signatureStart(text, whole) ?? whole.end });
  if (words.start >= words.end || !/[\p{L}\p{N}]/u.test(text.slice(words.start, words.end))) return undefined;
  let covered = 0;
  let reach = words.start;
  for (const span of marked) {
    if (span.start < reach) continue;
    covered += Math.min(span.end, words.end) - span.start;
    reach = span.end;
  }
  const standsInMarks = marked[0]?.start === words.start && covered >= MOSTLY * (words.end - words.start);
  return standsInMarks ? undefined : words;
}

/** Where the line begins under a block quotation that says whose it is: "— Peach". */
function signatureStart(text: string, whole: Span): number | undefined {
  const line = Math.max(text.lastIndexOf('\n', whole.end - 1) + 1, whole.start);
  return SIGNATURE.test(text.slice(line, whole.end)) ? line : undefined;
}

const MOSTLY = 0.8;
/** A dash and a short line after it, as long as a name with its titles may be. */
const SIGNATURE = /^\s*(?:[—–―]|--?-?)\s*\S.{1,120}$/u;

function trimmed(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  const start = span.start + words.length - words.trimStart().length;
  return { start, end: Math.max(start, span.start + words.trimEnd().length) };
}
