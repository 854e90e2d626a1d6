import type { Span } from '../text/span.ts';

/** Something in a paragraph that is not prose. `parts` is true where it stands between words, as a word would. */
export type Mask = Span & {
  readonly parts: boolean;
  /** What is read in its place, at the same length; without it, nothing. */
  readonly shown?: string;
};

/** The same text with spaces for all but its line ends. */
export function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

/**
 * The text of `span` with the masks blanked, at the same length. Marks within a word or between a word and a
 * quotation mark (`un*think*able`, `"*We* will"`) become word joiners (U+2060), since a space would part the two.
 * Masks are sorted by their start and may overlap.
 */
export function masked(text: string, span: Span, masks: readonly Mask[]): string {
  let out = '';
  let at = span.start;
  for (let i = 0; i < masks.length; ) {
    const start = Math.max(at, masks[i]!.start);
    let end = masks[i]!.end;
    let parts = masks[i]!.parts;
    const { shown } = masks[i]!;
    if (shown !== undefined && start === masks[i]!.start && end <= span.end) {
      out += text.slice(at, start) + shown;
      at = end;
      i++;
      continue;
    }
    for (i++; i < masks.length && masks[i]!.start <= end && masks[i]!.shown === undefined; i++) {
      end = Math.max(end, masks[i]!.end);
      parts ||= masks[i]!.parts;
    }
    end = Math.min(end, span.end);
    if (end <= start) continue;
    const joins = !parts && start > span.start && end < span.end && inWord(text[start - 1]!) && inWord(text[end]!);
    out += text.slice(at, start);
    out += joins ? text.slice(start, end).replace(/[^\r\n]/g, JOINER) : blank(text.slice(start, end));
    at = end;
  }
  return out + text.slice(at, span.end);
}

/** It joins two runs of letters into one word, and folding drops it. */
const JOINER = '\u2060';

function inWord(character: string): boolean {
  return !/\s/.test(character);
}
