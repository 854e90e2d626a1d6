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
  const isMostly = covered >= MOSTLY * (words.end - words.start) || NAME_BELOW.test(text.slice(reach, words.end));
  const standsInMarks = marked[0]?.start === words.start && isMostly;
  return standsInMarks ? undefined : words;
}

/** Where what says whose a block quotation is begins, under it or at its end: "— Peach". */
function signatureStart(text: string, whole: Span): number | undefined {
  const line = Math.max(text.lastIndexOf('\n', whole.end - 1) + 1, whole.start);
  if (SIGNATURE.test(text.slice(line, whole.end))) return line;
  const from = Math.max(line, whole.end - LONGEST_TAIL);
  const tail = TAIL.exec(text.slice(from, whole.end));
  return tail === null ? undefined : from + tail.index + tail[1]!.length;
}

/** UTF-16 units. */
const LONGEST_TAIL = 140;
/** On the last line itself: the end of a sentence, a dash, and a name. */
const TAIL = /([.!?…؟。]["”’»)]*)\s+(?:[—–―]|--?-?)\s*\p{Lu}[^.!?…\n]{1,80}\s*$/u;

const MOSTLY = 0.8;
/** A line that only names somebody, right below what stands in marks. */
const NAME_BELOW = /^\s*\n\s*\p{Lu}[\p{L}.'’-]*(?: (?:\p{Ll}{1,3} )?\p{Lu}[\p{L}.'’-]*){1,4}(?:,[^.!?]{1,60})?$/u;
/** A dash and a short line after it, as long as a name with its titles may be. */
const SIGNATURE = /^\s*(?:[—–―]|--?-?)\s*\S.{1,120}$/u;

function trimmed(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  const start = span.start + words.length - words.trimStart().length;
  return { start, end: Math.max(start, span.start + words.trimEnd().length) };
}
