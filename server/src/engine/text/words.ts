import { foldWord } from './fold.ts';
import type { Span } from './span.ts';

/** A word as it stands in a text, with the form that it is compared by. */
export type Word = Span & { readonly folded: string };

/**
 * The words of a text, in order, with UTF-16 offsets into the whole text.
 *
 * A word is a run of letters, marks and digits. Apostrophes, soft hyphens and zero-width characters join two runs;
 * so do a point or comma between digits ("1,200") and points between single letters ("U.S."). Hyphens and dashes
 * part words, so that their kind never matters. Signs that change a sense (currency, percent, degree) are words.
 */
export function words(text: string, span: Span = { start: 0, end: text.length }): Word[] {
  const found: Word[] = [];
  const pattern = new RegExp(WORD, 'gu');
  pattern.lastIndex = span.start;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const start = match.index;
    const end = start + match[0].length;
    if (start >= span.end) break;
    if (end > span.end) {
      if (span.end > start) found.push({ start, end: span.end, folded: foldWord(text.slice(start, span.end)) });
      break;
    }
    found.push({ start, end, folded: foldWord(match[0]) });
  }
  return found;
}

const RUN = String.raw`[\p{L}\p{M}\p{N}]+`;
const JOINT = String.raw`[\u00AD\u200B-\u200D\u2060\uFEFF]+|['\u2018\u2019\u02BC](?=\p{L})|(?<=\p{Nd})[.,\u00B7\u066B\u066C](?=\p{Nd})|(?<=(?<![\p{L}\p{N}])\p{L})\.(?=\p{L}(?![\p{L}\p{N}]))`;
const SIGN = String.raw`[\p{Sc}%\u2030\u066A\u00B0]`;
const WORD = `${RUN}(?:(?:${JOINT})${RUN})*|${SIGN}`;
