import type { Citation } from '../markdown/citations.ts';
import type { Draft } from '../markdown/draft.ts';
import { contains, lastAt, type Span } from '../text/span.ts';
import { type CitingPlace, citingPlaces } from './citing-places.ts';
import { sentencesOf } from './citing-sentences.ts';
import type { Quotation } from './quotation.ts';

/** The citations of a quotation, and whether they stand in its own sentence or are only shared by its paragraph. */
export type CitedBy = { readonly citations: readonly Citation[]; readonly direct: boolean };

/**
 * What each quotation of a draft cites: the nearest citation after it in its sentence, else before it, else the one
 * that its paragraph shares. For a block quotation: the last one inside it, the line after it, or the line that
 * introduces it. Citations that share brackets count as one, and a footnote cites where its mark stands. One answer for
 * each quotation, in the same order.
 */
export function citationsOf(draft: Draft, quotations: readonly Quotation[]): readonly CitedBy[] {
  const places = citingPlaces(draft);
  const inParagraph = outermostByParagraph(quotations);
  const surroundings = new Map<number, Surroundings>();
  return quotations.map((quotation) => {
    if (quotation.form === 'block') return citedByBlock(draft, quotation, places);
    const paragraph = draft.prose.paragraphs[quotation.paragraph];
    if (paragraph === undefined) return NONE;
    let around = surroundings.get(quotation.paragraph);
    if (around === undefined) {
      around = surroundingsOf(draft, paragraph, inParagraph.get(quotation.paragraph) ?? [], places);
      surroundings.set(quotation.paragraph, around);
    }
    const sentence = around.sentences[lastAt(around.sentences, quotation.start)] ?? around.extent;
    return (
      nearest(around.places, quotation, sentence) ??
      sharedByParagraph(around.places) ??
      (paragraph.block === undefined ? NONE : citedByBlock(draft, quotation, places))
    );
  });
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
      const within = around.places.filter(({ start }) => sentence.start <= start && start < sentence.end);
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

/** A paragraph with the citations at its ends, in sentences, and all that it cites. */
type Surroundings = {
  readonly extent: Span;
  readonly sentences: readonly Span[];
  readonly places: readonly CitingPlace[];
};

function surroundingsOf(
  draft: Draft,
  paragraph: Span,
  quotations: readonly Quotation[],
  places: readonly CitingPlace[],
): Surroundings {
  const extent = withCitations(draft.text, paragraph, places);
  const inside = places.slice(lastAt(places, extent.start - 1) + 1, lastAt(places, extent.end - 1) + 1);
  return { extent, places: inside, sentences: sentencesOf(draft.prose.text, extent, quotations, inside) };
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

function nearest(places: readonly CitingPlace[], quotation: Span, sentence: Span): CitedBy | undefined {
  const first = lastAt(places, sentence.start - 1) + 1;
  const end = lastAt(places, sentence.end - 1) + 1;
  const next = Math.max(first, lastAt(places, quotation.end - 1) + 1);
  const within = places[next - 1];
  if (within !== undefined && next > first && contains(quotation, within)) return direct(within);
  const before = lastAt(places, quotation.start - 1);
  if (next < end) return direct(places[next]!);
  return before >= first ? direct(places[before]!) : undefined;
}

function direct({ citations }: CitingPlace): CitedBy {
  return { citations, direct: true };
}

function sharedByParagraph(inside: readonly CitingPlace[]): CitedBy | undefined {
  const keys = new Set(inside.map(({ citations }) => citations.map((citation) => citation.key).join(' ')));
  return keys.size === 1 ? { citations: inside[0]!.citations, direct: false } : undefined;
}

function citedByBlock(draft: Draft, quotation: Quotation, places: readonly CitingPlace[]): CitedBy {
  const { paragraphs, text } = draft.prose;
  const block = paragraphs[quotation.paragraph]?.block;
  let from = quotation.paragraph;
  let to = quotation.paragraph;
  while (block !== undefined && paragraphs[from - 1]?.block === block) from--;
  while (block !== undefined && paragraphs[to + 1]?.block === block) to++;
  const start = paragraphs[from]?.start ?? quotation.start;
  const end = Math.max(paragraphs[to]?.end ?? quotation.end, quotation.end);
  const next = lastAt(places, end - 1) + 1;
  const inside = places[next - 1];
  if (inside !== undefined && inside.start >= start) return direct(inside);
  // Prose is blanked where a citation stands, so a line that is nothing but a citation may have no paragraph at all.
  const after = places[next];
  if (after !== undefined && BREAK.test(draft.text.slice(end, after.start))) return direct(after);
  const before = paragraphs[from - 1];
  if (before === undefined || !INTRODUCES.test(text.slice(before.start, start))) return NONE;
  const introducing = places[lastAt(places, start - 1)];
  return introducing !== undefined && introducing.start >= before.start ? direct(introducing) : NONE;
}

/** Between a block quotation and a citation in the line after it: white space, block marks, a dash. */
const BREAK = /^[\s>*_(—–-]{0,200}$/u;

/** A line with a colon at its end introduces what follows; a citation after the colon is blanked. */
const INTRODUCES = /[:：]\s*$/u;
