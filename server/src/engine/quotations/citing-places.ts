import type { Citation } from '../markdown/citations.ts';
import type { Draft } from '../markdown/draft.ts';
import type { Span } from '../text/span.ts';

/** A place in a draft that cites: brackets with all that they share, `@key` in the text, or a footnote's mark. */
export type CitingPlace = Span & { readonly citations: readonly Citation[]; readonly inText: boolean };

/** In order. A footnote cites at its own place, for what is quoted in it, and where its mark stands. */
export function citingPlaces(draft: Draft): readonly CitingPlace[] {
  const notes = footnotes(draft.text);
  const places: CitingPlace[] = [];
  const byNote = new Map<string, Citation[]>();
  let last: { start: number; end: number; citations: Citation[]; inText: boolean } | undefined;
  for (const citation of draft.citations) {
    const note = notes.findLast(({ start, end }) => start <= citation.start && citation.start < end);
    if (note !== undefined) byNote.set(note.label, [...(byNote.get(note.label) ?? []), citation]);
    if (last?.start === citation.group.start) last.citations.push(citation);
    else {
      last = { ...citation.group, citations: [citation], inText: citation.inText };
      places.push(last);
    }
  }
  if (byNote.size === 0) return places;
  for (const mark of draft.text.matchAll(NOTE_MARK)) {
    const citations = byNote.get(mark[1]!);
    // Where prose is blanked, the mark is one; in code it is not, but there nobody quotes either.
    if (citations !== undefined) {
      places.push({ start: mark.index, end: mark.index + mark[0].length, citations, inText: false });
    }
  }
  return places.sort((a, b) => a.start - b.start);
}

type Note = Span & { readonly label: string };

/** Each footnote's text, to the next footnote or to the first line that is neither indented nor its own paragraph's. */
function footnotes(text: string): readonly Note[] {
  if (!text.includes('[^')) return [];
  return [...text.matchAll(NOTE)].map((match) => {
    const start = match.index + match[0].length;
    const end = NOTE_END.exec(text.slice(start))?.index ?? text.length - start;
    return { label: match[1]!, start, end: start + end };
  });
}

const NOTE_MARK = /\[\^([^\]\s]{1,99})\](?!:)/g;
const NOTE = /^ {0,3}\[\^([^\]\s]{1,99})\]:/gm;
const NOTE_END = /\r?\n(?:[^\S\n]*\r?\n)+(?! {4}|\t)|\r?\n(?= {0,3}\[\^[^\]\s]{1,99}\]:)/;
