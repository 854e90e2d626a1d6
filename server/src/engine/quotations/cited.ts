import type { Citation } from '../markdown/citations.ts';
import type { Draft } from '../markdown/draft.ts';
import { contains, lastAt, type Span } from '../text/span.ts';
import { citationsOfAll, citedByBlock } from './cited-by-block.ts';
import { type CitingPlace, citingPlaces } from './citing-places.ts';
import type { Quotation } from './quotation.ts';
import { placesIn, type Surroundings, surroundingsOf } from './surroundings.ts';

/** The citations of a quotation, and whether they stand in its own sentence or are only shared by its paragraph. */
export type CitedBy = {
  readonly citations: readonly Citation[];
  readonly direct: boolean;
  /**
   * True where brackets in its sentence stand before it, with other words between: "The firm [@key] was, as they say, “a
   * bridge too far”" may be about something else by then.
   */
  readonly ahead?: boolean;
};

/**
 * What each quotation of a draft cites: the nearest citation after it in its sentence, else before it, else all that
 * its paragraph shares, or what the line with a colon cites that introduces it. Citations that share brackets count as one, and a footnote cites where its mark stands. One
 * answer for each quotation, in the same order.
 */
export function citationsOf(draft: Draft, quotations: readonly Quotation[]): readonly CitedBy[] {
  const places = citingPlaces(draft);
  const inParagraph = outermostByParagraph(quotations);
  const known = new Map<number, Surroundings>();
  const aroundOf = (at: number): Surroundings | undefined => {
    const paragraph = draft.prose.paragraphs[at];
    if (paragraph === undefined) return undefined;
    const around = known.get(at) ?? surroundingsOf(draft, paragraph, inParagraph.get(at) ?? [], places);
    known.set(at, around);
    return around;
  };
  return quotations.map((quotation) => {
    if (quotation.form === 'block') return citedByBlock(draft, quotation, places, aroundOf);
    const around = aroundOf(quotation.paragraph);
    if (around === undefined) return NONE;
    const sentence = around.sentences[lastAt(around.sentences, quotation.start)] ?? around.extent;
    const near = nearest(draft.prose.text, around.places, quotation, sentence);
    if (near !== undefined) return near;
    if (around.places.length > 0) return { citations: citationsOfAll(around.places), direct: false };
    const isInBlock = draft.prose.paragraphs[quotation.paragraph]?.block !== undefined;
    if (isInBlock) return citedByBlock(draft, quotation, places, aroundOf);
    return { citations: citationsOfAll(introducing(draft, quotation.paragraph, aroundOf)), direct: false };
  });
}

/** What the line with a colon cites that introduces a paragraph, or a list. */
function introducing(
  draft: Draft,
  at: number,
  around: (paragraph: number) => Surroundings | undefined,
): readonly CitingPlace[] {
  const { paragraphs, text } = draft.prose;
  let before = at - 1;
  if (paragraphs[at]?.kind === 'list-item') while (paragraphs[before]?.kind === 'list-item') before--;
  const lead = around(before);
  return lead !== undefined && /[:：]\s*$/u.test(text.slice(lead.extent.start, lead.extent.end)) ? lead.places : [];
}

/** A sentence of a paragraph, and all that it cites. */
export type CitingSentence = { readonly sentence: Span; readonly citations: readonly Citation[] };

/** The sentences of a draft that cite something, in order. `quotations` are all of the draft. */
export function citingSentences(draft: Draft, quotations: readonly Quotation[]): readonly CitingSentence[] {
  const places = citingPlaces(draft);
  const inParagraph = outermostByParagraph(quotations);
  return draft.prose.paragraphs.flatMap((paragraph, i) => {
    const around = surroundingsOf(draft, paragraph, inParagraph.get(i) ?? [], places);
    return around.sentences.flatMap((sentence): readonly CitingSentence[] => {
      const within = placesIn(around, sentence);
      return within.length === 0 ? [] : [{ sentence, citations: within.flatMap(({ citations }) => citations) }];
    });
  });
}

function outermostByParagraph(quotations: readonly Quotation[]): ReadonlyMap<number, readonly Quotation[]> {
  const groups = new Map<number, Quotation[]>();
  for (const quotation of quotations) {
    if (quotation.depth > 0) continue;
    const group = groups.get(quotation.paragraph);
    if (group === undefined) groups.set(quotation.paragraph, [quotation]);
    else group.push(quotation);
  }
  return groups;
}

const NONE: CitedBy = { citations: [], direct: false };

function nearest(text: string, places: readonly CitingPlace[], quotation: Span, sentence: Span): CitedBy | undefined {
  const first = lastAt(places, sentence.start - 1) + 1;
  const end = lastAt(places, sentence.end - 1) + 1;
  const next = Math.max(first, lastAt(places, quotation.end - 1) + 1);
  const within = places[next - 1];
  if (within !== undefined && next > first && contains(quotation, within)) return direct(within);
  const before = lastAt(places, quotation.start - 1);
  if (next < end) return direct(places[next]!);
  const place = before >= first ? places[before] : undefined;
  if (place === undefined) return undefined;
  const ahead = !place.inText && /[\p{L}\p{N}]/u.test(text.slice(place.end, quotation.start));
  return ahead ? { ...direct(place), ahead } : direct(place);
}

function direct({ citations }: CitingPlace): CitedBy {
  return { citations, direct: true };
}
