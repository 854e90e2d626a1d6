import type { Citation } from '../markdown/citations.ts';
import type { Draft } from '../markdown/draft.ts';
import { lastAt } from '../text/span.ts';
import type { CitedBy } from './cited.ts';
import type { CitingPlace } from './citing-places.ts';
import type { Quotation } from './quotation.ts';
import { placesIn, type Surroundings } from './surroundings.ts';

/**
 * What a block quotation cites: the last citation inside it, the line after it, or the line that introduces it. Else
 * what the sentence before it and the one behind it cite is shared with it, as a reader would look there.
 */
export function citedByBlock(
  draft: Draft,
  quotation: Quotation,
  places: readonly CitingPlace[],
  around: (paragraph: number) => Surroundings | undefined,
): CitedBy {
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
  if (inside !== undefined && inside.start >= start) return { citations: inside.citations, direct: true };
  const before = around(from - 1);
  const behind = around(to + 1);
  const follows = places[next];
  // Prose is blanked where a citation stands, so a line that is nothing but a citation may have no paragraph at all.
  const isRightBehind = follows !== undefined && BREAK.test(draft.text.slice(end, follows.start));
  if (isRightBehind && !(follows.inText && opens(follows, behind))) {
    return { citations: follows.citations, direct: true };
  }
  const first = behind?.sentences[0];
  const told = behind === undefined ? [] : placesIn(behind, first);
  if (first !== undefined && told.length > 0 && REFERS.test(text.slice(first.start, first.end))) {
    return { citations: told[0]!.citations, direct: true };
  }
  const lead = before === undefined ? '' : text.slice(before.extent.start, before.extent.end);
  const introducing = before?.places.at(-1);
  if (introducing !== undefined && INTRODUCES.test(lead)) return { citations: introducing.citations, direct: true };
  const led = before === undefined ? [] : placesIn(before, before.sentences.at(-1));
  return { citations: citationsOfAll([...led.slice(-1), ...told.slice(0, 1)]), direct: false };
}

/** Each key once. */
export function citationsOfAll(places: readonly CitingPlace[]): readonly Citation[] {
  const byKey = new Map<string, Citation>();
  for (const citation of places.flatMap(({ citations }) => citations)) {
    if (!byKey.has(citation.key)) byKey.set(citation.key, citation);
  }
  return [...byKey.values()];
}

/** True for an in-text citation with which a sentence begins: "@herald tells …". */
function opens(place: CitingPlace, behind: Surroundings | undefined): boolean {
  const first = behind?.sentences[0];
  return first !== undefined && first.start <= place.start && first.end > place.end;
}

/** Between a block quotation and a citation in the line after it: white space, block marks, a dash. */
const BREAK = /^[\s>*_(—–-]{0,200}$/u;

/** A line that a colon, a comma or a dash ends introduces what follows; a citation behind it is blanked. */
const INTRODUCES = /[:：,،—–]\s*$/u;

/** How a sentence begins that speaks of the words before it: "So said Finch", "This was the mayor's answer". */
const REFERS =
  /^\s*(?:(?:so|thus|such (?:is|was|were)|these words|those words|(?:this|that|these|those) (?:is|was|were)|with these words|so weit|so (?:sprach|sagte|schrieb)|ainsi|voilà|c’(?:est|était)|así|eso|esto|così)(?![\p{L}]))/iu;
