import { lastAt, type Span } from '../text/span.ts';
import type { CitingPlace } from './citing-places.ts';
import type { Quotation } from './quotation.ts';

/**
 * The sentences of a paragraph, for telling which citation belongs to which. A sentence ends with . ! ? or …, closing
 * marks after it, and then a capital letter, an opening mark or nothing. What is quoted belongs to the sentence around
 * it. A bracketed citation after the full stop still belongs to the sentence before (“… peace.” [@nato]); an in-text
 * one (@nato says) opens the next. `quotations` are the outermost ones of the paragraph, in order, like `places`.
 */
export function sentencesOf(
  prose: string,
  paragraph: Span,
  quotations: readonly Quotation[],
  places: readonly CitingPlace[],
): readonly Span[] {
  const sentences: Span[] = [];
  let start = paragraph.start;
  END.lastIndex = paragraph.start;
  for (let match = END.exec(prose); match !== null && match.index < paragraph.end; match = END.exec(prose)) {
    const after = match.index + match[0].length;
    const around = quotations[lastAt(quotations, match.index)];
    if (around !== undefined && around.content.start <= match.index && after < around.end) continue;
    const next = nextMark(prose, after, paragraph.end);
    if (next < paragraph.end) {
      if (GOES_ON.test(prose[next]!)) continue;
      if (ABBREVIATION.test(prose.slice(Math.max(start, match.index - 12), match.index + 1))) continue;
    }
    const opener = places[lastAt(places, after - 1) + 1];
    const end = opener !== undefined && opener.start < next && opener.inText ? opener.start : next;
    sentences.push({ start, end });
    start = end;
  }
  if (start < paragraph.end) sentences.push({ start, end: paragraph.end });
  return sentences;
}

function nextMark(prose: string, from: number, end: number): number {
  let at = from;
  while (at < end && /\s/.test(prose[at]!)) at++;
  return at;
}

/** French sets a blank before its closing mark. */
const END = /[.!?…؟。](?:["”’)\]]|[ \u00A0\u202F]?»){0,9}(?=\s|$)/gu;

/** A small letter, a number or a comma goes on with the sentence; so does a dash, which signs what stands before it. */
const GOES_ON = /[\p{Ll}\p{N},;:—–―]/u;

/** Titles and initials whose point does not end a sentence. */
const ABBREVIATION =
  /(?:^|[^\p{L}])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Sgt|Capt|Sen|Rep|Gov|Prof|St|Sir|Hon|Rev|No|vs|pp?)\.$/u;
