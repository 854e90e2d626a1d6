import type { Line } from './clipped.ts';
import { bylineAuthor, dateOfLine, isCredit, readSourceLine, wikiOf } from './credit-lines.ts';
import { isFurniture } from './furniture.ts';

/** A title, without the name of the site that a browser's title bar puts after it. */
export type Headline = { readonly title: string; readonly site: string | undefined };

/** True for a line that reads as a paragraph of the story: a sentence of some length, or several. */
export function isBody(text: string): boolean {
  const words = countWords(text);
  return (
    words >= 40 || (words >= 18 && SENTENCE_END.test(text)) || (words >= 12 && /[.!?؟。]["”’»]?\s+\p{L}/u.test(text))
  );
}

/**
 * The line among those before the body that is most like a headline: some words, no full stop, set apart, the first
 * of its kind, with a byline, date or source under it; not the name or motto that a page repeats at its top.
 */
export function findHeadline(head: readonly Line[]): Headline | undefined {
  let best: { readonly score: number; readonly place: number } | undefined;
  const content = head.filter(({ text }) => !isFurniture(text) && !isCredit(text));
  for (const [place, line] of content.entries()) {
    const score = likeness(line, place, head);
    if (score >= LEAST_LIKENESS && (best === undefined || score > best.score)) best = { score, place };
  }
  return best === undefined ? undefined : withoutSite(content[aboveSummary(best.place, content)]!.text);
}

/** A line of many words may be the summary of the headline that it stands right under. */
function aboveSummary(place: number, content: readonly Line[]): number {
  const [line, above] = [content[place]!, content[place - 1]];
  if (place < 2 || above === undefined || line.opens || /[.,;:،]$/u.test(above.text)) return place;
  const [words, wordsAbove] = [countWords(line.text), countWords(above.text)];
  return words >= 9 && wordsAbove >= 6 && wordsAbove < words ? place - 1 : place;
}

const SENTENCE_END = /[.!?؟。…]["”’»)\]]*(?:\[\d{1,3}\])*$/u;
const LEAST_LIKENESS = 6;

/** Each point is one word of a headline; the others are worth as many words as they say. */
function likeness(line: Line, place: number, head: readonly Line[]): number {
  const words = countWords(line.text);
  if (words < 2 || words > 30 || /[.,;:،]["”’»]*$/u.test(line.text) || /^[([•*-]/.test(line.text)) return 0;
  const at = head.indexOf(line);
  const next = head.find(({ text }, i) => i > at && !isFurniture(text))?.text;
  const under =
    next !== undefined && [wikiOf, readSourceLine, bylineAuthor, dateOfLine].some((read) => read(next) !== undefined);
  return (
    Math.min(words, 10) +
    (place === 0 ? 3 : 0) +
    (line.opens && line.closes ? 2 : 0) +
    (under ? 5 : 0) -
    (repeatsAtTop(line, at, head) ? 8 : 0)
  );
}

/** A page's name and motto stand at its top twice, one right under the other. A title comes again further down. */
function repeatsAtTop(line: Line, at: number, head: readonly Line[]): boolean {
  for (let i = at - 1; i >= 0 && !head[i + 1]!.opens; i--) if (head[i]!.text === line.text) return true;
  for (let i = at + 1; i < head.length && !head[i]!.opens; i++) if (head[i]!.text === line.text) return true;
  return false;
}

/** True for a line that is a sentence, however short, or a paragraph of several. */
export function isProse(text: string): boolean {
  return isBody(text) || (SENTENCE_END.test(text) && countWords(text) >= 6);
}

/** Words as a reader counts them; scripts without spaces have about one in two characters. */
export function countWords(text: string): number {
  const dense = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  return Math.round(dense / 2) + (text.match(/\p{L}[\p{L}\p{M}\p{N}'’.-]*/gu)?.length ?? 0) - (dense > 0 ? 1 : 0);
}

function withoutSite(text: string): Headline {
  const match =
    /^(.{12,}?)\s+(?:\|\s+(.{2,40})|[-–—]\s+(.{0,30}\b(?:News|Times|Post|Guardian|Herald|Tribune|BBC|CNN|Reuters|Wikipedia|Wiki|TV)\b.{0,12}))$/u.exec(
      text,
    );
  return match === null ? { title: text, site: undefined } : { title: match[1]!, site: match[2] ?? match[3] };
}
