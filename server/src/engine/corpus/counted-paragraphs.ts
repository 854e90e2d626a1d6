import { overlaps, type Span } from '../text/span.ts';
import type { Source } from './source.ts';

/** Which paragraph it may be by anybody's count: "the least" leaves out all that need not count as one. From 1. */
export type Counted = { readonly least: number; readonly most: number };

/** Which paragraphs of a source a passage stands in, counted. Undefined where it stands in none. */
export function countedParagraphs({ prose }: Source, passage: Span): Counted | undefined {
  let least = 0;
  let most = 0;
  let first: number | undefined;
  for (const paragraph of prose.paragraphs) {
    const text = prose.text.slice(paragraph.start, paragraph.end);
    const isSentence = paragraph.kind === 'text' && /[.!?…؟。]["”’»)\]\s\u2060]*$/u.test(text);
    const isHere = overlaps(paragraph, passage);
    if (first !== undefined && !isHere) break;
    // Lines over the text, captions, items and what is set apart are paragraphs to some and none to others.
    if (isSentence) least++;
    most++;
    if (isHere) first ??= isSentence ? least : least + 1;
  }
  return first === undefined ? undefined : { least: first, most };
}
