import type { Draft } from '../markdown/draft.ts';
import { lastAt, type Span } from '../text/span.ts';
import type { CitingPlace } from './citing-places.ts';
import { sentencesOf } from './citing-sentences.ts';
import type { Quotation } from './quotation.ts';

/** A paragraph with the citations at its ends, in sentences, and all that it cites. */
export type Surroundings = {
  readonly extent: Span;
  readonly sentences: readonly Span[];
  readonly places: readonly CitingPlace[];
};

/** `quotations` are the outermost ones of the paragraph, in order. */
export function surroundingsOf(
  draft: Draft,
  paragraph: Span,
  quotations: readonly Quotation[],
  places: readonly CitingPlace[],
): Surroundings {
  const extent = withCitations(draft.text, paragraph, places);
  const inside = places.slice(lastAt(places, extent.start - 1) + 1, lastAt(places, extent.end - 1) + 1);
  return { extent, places: inside, sentences: sentencesOf(draft.prose.text, extent, quotations, inside) };
}

/** What a sentence cites. */
export function placesIn({ places }: Surroundings, sentence: Span | undefined): readonly CitingPlace[] {
  if (sentence === undefined) return [];
  return places.filter(({ start }) => sentence.start <= start && start < sentence.end);
}

/** Citations are blanked out of the prose, so that those at its ends lie outside the paragraph that they belong to. */
function withCitations(text: string, paragraph: Span, places: readonly CitingPlace[]): Span {
  let { start, end } = paragraph;
  const adjoins = (from: number, to: number) => from <= to && !/\n[^\S\n]*\n|[\p{L}\p{N}]/u.test(text.slice(from, to));
  for (let i = lastAt(places, start - 1); i >= 0 && adjoins(places[i]!.end, start); i--) start = places[i]!.start;
  for (let i = lastAt(places, end - 1); i < places.length; i++) {
    const place = places[i];
    if (place === undefined || place.end <= end) continue;
    if (!adjoins(Math.min(end, place.start), place.start)) break;
    end = place.end;
  }
  return { start, end };
}
