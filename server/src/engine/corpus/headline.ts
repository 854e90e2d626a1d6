import type { Line } from './clipped.ts';
import {
  bylineAuthor,
  dateOfLine,
  isCredit,
  isPersonsName,
  readDateline,
  readSourceLine,
  wikiOf,
} from './credit-lines.ts';
import { isFurniture, isSection } from './furniture.ts';
import { type NameLikeness, nameLikeness } from './masthead.ts';

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
 * of its kind, with a byline, date or source under it; not the name or motto that a page repeats at its top, nor one
 * that stands over its menu. `body` is the first line of the story, `last` are those at the foot of the page.
 */
export function findHeadline(
  head: readonly Line[],
  body: Line | undefined,
  last: readonly Line[],
): Headline | undefined {
  const content = head.filter((line, i) => !isFurniture(line.text) && !isCredit(line.text) && !isWriter(head, i));
  const free = content.filter(({ text }) => !isSection(text) && !isSpeech(text));
  const likenesses = new Map(free.map((line) => [line, nameLikeness(line, head, last)]));
  const unnamed = free.filter((line) => likenesses.get(line) !== 'masthead');
  const credits = head.findIndex((line, i) => bylineAuthor(line.text) !== undefined || isWriter(head, i));
  const above = unnamed.filter((line) => credits > 0 && head.indexOf(line) < credits);
  const first = content.find(({ text }) => !isSection(text));
  const lines = body === undefined ? head : [...head, body];
  const best = mostLike(above, first, lines) ?? mostLike(unnamed, first, lines) ?? mostLike(free, first, lines);
  return best === undefined ? undefined : withoutSite(aboveSummary(best, unnamed, head, likenesses).text);
}

function mostLike(lines: readonly Line[], first: Line | undefined, head: readonly Line[]): Line | undefined {
  let best: { readonly score: number; readonly line: Line } | undefined;
  for (const line of lines) {
    const score = likeness(line, line === first, head);
    if (score >= LEAST_LIKENESS && (best === undefined || score > best.score)) best = { score, line };
  }
  return best?.line;
}

/** A line right under another that may be a headline is its summary: the headline is the first of the two. */
function aboveSummary(
  line: Line,
  lines: readonly Line[],
  head: readonly Line[],
  likenesses: ReadonlyMap<Line, NameLikeness>,
): Line {
  const above = head[head.indexOf(line) - 1];
  if (above === undefined || !lines.includes(above)) return line;
  // With a blank line between the two, each must be a paragraph of its own, and the headline the first of the page.
  if (line.opens && !(above.opens && line.closes && head[0] === above)) return line;
  if (/[.,;:،]["”’»]*$/u.test(above.text) || /^[\p{Ll}([•*-]/u.test(above.text)) return line;
  if (repeatsAtTop(above, head.indexOf(above), head)) return line;
  if (NUMBERED.test(line.text)) return line;
  const [words, wordsAbove] = [countWords(line.text), countWords(above.text)];
  if (wordsAbove < 2 || wordsAbove > 25) return line;
  // A few capital words may be the name of a blog or a section as well as a headline.
  const isName = likenesses.get(above) === 'name' && !/\s\p{Ll}/u.test(above.text);
  if (wordsAbove <= 3 && (isName || head[0] !== above || words <= wordsAbove)) return line;
  return above;
}

/** One of a series stands under the name of it. */
const NUMBERED = /^(?:episode|folge|épisode|episodio|part|teil|chapter|kapitel|no\.|nr\.|#)\s*\d/iu;

/** The name of a person, and right under it the day or the paper: who wrote what stands above. */
export function isWriter(head: readonly Line[], at: number): boolean {
  const line = head[at]!;
  const next = head.slice(at + 1, at + 3).find(({ text }) => !/^@\w+$/.test(text))?.text;
  if (next === undefined || at === 0 || !isPersonsName(line.text) || bylineAuthor(next) !== undefined) return false;
  const paper = /^([^,.!?]{2,40}), \p{Lu}[\p{L} ]{2,30}$/u.exec(next)?.[1];
  const isOverPaper = paper !== undefined && nameLikeness({ ...line, text: paper }, [], []) === 'masthead';
  return (isOverPaper || dateOfLine(next) !== undefined) && head.slice(0, at).some(mayBeSigned);
}

/** What a writer's name can stand under. */
function mayBeSigned(line: Line): boolean {
  const { text } = line;
  return (
    countWords(text) >= 3 &&
    ![isFurniture, isSection, isCredit].some((is) => is(text)) &&
    nameLikeness(line, [], []) !== 'masthead'
  );
}

/** "Q: …", "[00:01] FINCH: …", "Ada Finch (St Ives) (Lab)": what somebody says, or that somebody speaks. */
function isSpeech(text: string): boolean {
  return /^(?:[QAFR]|\p{Lu}{2,}(?: \p{Lu}[\p{Lu}.]*){1,3}):\s|^\[?\d{1,2}:\d{2}|\([^)]*\)\s*\(\p{Lu}\p{L}{1,5}\)$/u.test(
    text,
  );
}

const SENTENCE_END = /[.!?؟。…]["”’»)\]]*(?:\[\d{1,3}\])*$/u;
const LEAST_LIKENESS = 6;

/** Each point is one word of a headline; the others are worth as many words as they say. */
function likeness(line: Line, isFirst: boolean, head: readonly Line[]): number {
  const words = countWords(line.text);
  if (words < 2 || words > 30 || /[.,;:،]["”’»]*$/u.test(line.text) || /^[([•*-]/.test(line.text)) return 0;
  const at = head.indexOf(line);
  const next = head.find(({ text }, i) => i > at && !isFurniture(text))?.text;
  const under =
    next !== undefined &&
    [wikiOf, readSourceLine, readDateline, bylineAuthor, dateOfLine].some((read) => read(next) !== undefined);
  return (
    Math.min(words, 10) +
    (isFirst ? 3 : 0) +
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
