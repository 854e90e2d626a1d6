import { LAST_LINES, type Line } from './clipped.ts';
import { isCredit } from './credit-lines.ts';
import { isFurniture, isNotice, isSection, opensComments, opensListOfOthers } from './furniture.ts';
import { countWords, isBody, isProse } from './headline.ts';
import { nameLikeness } from './masthead.ts';

/** What a line of a copied page is: of the article, as its title, a heading or text, or of the page around it. */
export type LineRole = 'title' | 'heading' | 'text' | 'page';

/** A line, and whether its own form says that it is a heading. */
export type PageLine = Line & { readonly isHeading?: boolean };

/**
 * Parts the lines of an article from those of the page that it was copied with. Around the story short words of a page
 * are enough to know them by (menus, buttons, the site's name); within it only what no article says of itself is taken
 * out, and what stands there twice in a row. In doubt a line is the article's. `title` is the article's, where known.
 */
export function roleLines(lines: readonly PageLine[], title: string | undefined): readonly LineRole[] {
  const roles = lines.map((): LineRole => 'text');
  const first = lines.findIndex(({ text }) => isBody(text) && !isFurniture(text));
  const comments = commentsAt(lines);
  const last = lines.findLastIndex(({ text }, i) => i < comments && isProse(text) && !isNotice(text));
  const headline = title === undefined ? -1 : lines.findIndex(({ text }) => isTitle(text, title));
  // Without a paragraph of the story, the title tells where it begins.
  const head = first >= 0 ? first : Math.max(headline, 0);

  for (const [i, line] of lines.entries()) {
    if (i === headline) roles[i] = 'title';
    else if (i >= comments) roles[i] = 'page';
    else if (i < head) roles[i] = roleBefore(lines, i, head, headline, title);
    else if (i > last && first >= 0) roles[i] = roleAfter(line);
    else roles[i] = roleWithin(line, lines[i - 1]);
  }
  keepBrokenSentences(lines, roles);
  cutLists(lines, roles, last);
  findHeadings(lines, roles);
  return roles;
}

function isTitle(text: string, title: string): boolean {
  return text === title || (text.startsWith(title) && text.length <= title.length + LONGEST_SITE);
}

/** A site's name after a title, with what parts the two. UTF-16 units. */
const LONGEST_SITE = 45;

/** Before the story. What stands above the title is the page's, and what stands there twice is no news. */
function roleBefore(
  lines: readonly PageLine[],
  at: number,
  head: number,
  headline: number,
  title: string | undefined,
): LineRole {
  const { text, isHeading } = lines[at]!;
  if (isNotice(text) || (title !== undefined && isTitle(text, title) && at > headline)) return 'page';
  if (isProse(text)) return 'text';
  if (isCredit(text)) return 'text';
  if (isFurniture(text) && !isTime(text)) return 'page';
  if (isHeading) return 'heading';
  const isAgain = lines.slice(0, at).some((other) => other.text === text);
  const comesAgain = lines.slice(at + 1, head).some((other) => other.text === text);
  // A table of contents names the headings that are to come.
  if (lines.some((other, i) => i > at && other.isHeading && other.text === text)) return 'page';
  if (
    at < headline &&
    (isAgain || comesAgain || isSection(text) || (countWords(text) <= NAME && !mayBeHeadline(lines, at, headline)))
  )
    return 'page';
  return isAgain || (comesAgain && countWords(text) <= SHORT) ? 'page' : 'text';
}

/**
 * A name or a section is the page's; a line that reads as a sentence may be the headline after all, and so may the one
 * right over what is taken for it, unless that says itself that it is a heading.
 */
function mayBeHeadline(lines: readonly PageLine[], at: number, headline: number): boolean {
  const { text } = lines[at]!;
  if (lines[headline]!.isHeading) return false;
  if (nameLikeness(lines[at]!, lines.slice(0, headline + 1), lines.slice(-LAST_LINES)) === 'masthead') return false;
  const isSentence = countWords(text) >= 4 && /^[\p{Lu}\p{N}“"«„]/u.test(text) && /\s\p{Ll}/u.test(text);
  const isFirst = lines.slice(0, at).every((line) => /^https?:\S+$/.test(line.text));
  return isSentence || (at === headline - 1 && (countWords(text) > 1 || isFirst));
}

/** Words of a caption that is there twice, and of a site's name or motto. */
const SHORT = 4;
const NAME = 6;

function roleAfter({ text, isHeading }: PageLine): LineRole {
  if (isNotice(text)) return 'page';
  if (isHeading) return 'heading';
  return isFurniture(text) && ![isCredit, isProse, isReference, isTime].some((is) => is(text)) ? 'page' : 'text';
}

function roleWithin({ text, isHeading }: PageLine, before: PageLine | undefined): LineRole {
  if (isNotice(text)) return 'page';
  if (isHeading) return 'heading';
  if (before?.text === text && countWords(text) >= SHORT) return 'page';
  return isCaption(text) ? 'page' : 'text';
}

/** "3. The Example Post, p. 4", "[3] …": an entry of a list of references, however short. */
function isReference(text: string): boolean {
  return /^(?:\d{1,3}[.)]|\[\d{1,3}\]|[↑^])\s*\S/u.test(text);
}

/** The hour over an entry of a report that goes on through the day. */
function isTime(text: string): boolean {
  return /^\d{1,2}[:.h]?\d{2}\s*(?:[ap]\.?\s?m\.?|uhr)?:?$/i.test(text);
}

/** Whose a picture is; not a sentence that begins alike. */
function isCaption(text: string): boolean {
  return /^(?:photo|image|picture|credit|foto|bild|photo credit)s?\s*(?::|©|\/)/i.test(text) && !isProse(text);
}

/** Where readers' comments begin, below an article of some length; else past the last line. */
function commentsAt(lines: readonly PageLine[]): number {
  const counts = lines.map(({ text }) => (isProse(text) && !isNotice(text) ? countWords(text) : 0));
  const all = counts.reduce((sum, count) => sum + count, 0);
  let before = 0;
  for (const [i, { text }] of lines.entries()) {
    const follow = lines.slice(i + 1, i + 9).map((line) => line.text);
    if (opensComments(text, follow) && before > 0 && (before >= ENOUGH || before * 3 >= all - before)) return i;
    before += counts[i]!;
  }
  return lines.length;
}

/** Words that make an article, whatever comes below them. */
const ENOUGH = 150;

/** A line that reads like a button may begin a sentence that the next line goes on with. */
function keepBrokenSentences(lines: readonly PageLine[], roles: LineRole[]): void {
  for (const [i, { text, closes }] of lines.entries()) {
    const next = lines[i + 1]?.text;
    if (roles[i] !== 'page' || roles[i + 1] !== 'text' || closes || next === undefined) continue;
    if (/\p{L}$/u.test(text) && /^\p{Ll}/u.test(next) && SENTENCE_END.test(next) && countWords(next) >= 3)
      roles[i] = 'text';
  }
}

const SENTENCE_END = /[.!?]["”’»)\]]*$/u;

/** Headlines of other articles stand under a line that says so, each with its number or not, up to where this one goes on. `last` is its last line. */
function cutLists(lines: readonly PageLine[], roles: LineRole[], last: number): void {
  let listed = 0;
  for (const [i, { text }] of lines.entries()) {
    if (roles[i] === 'page' && opensListOfOthers(text)) listed = MOST_LISTED;
    else if (listed > 0 && roles[i] === 'page' && (i > last || /^\d{1,2}$/.test(text))) continue;
    else if (roles[i] !== 'text' || !isHeadlineOfOther(text)) listed = 0;
    else if (listed-- > 0) roles[i] = 'page';
  }
}

const MOST_LISTED = 15;

/** It goes on with no sentence and ends none; but it may ask. */
function isHeadlineOfOther(text: string): boolean {
  return !isProse(text) && !isReference(text) && !/^\p{Ll}|\.["”’»]?$|^["“«„].*[”"»“]$/u.test(text);
}

/** A heading is a short line that stands by itself between two paragraphs; one with nothing under it says nothing. */
function findHeadings(lines: readonly PageLine[], roles: LineRole[]): void {
  const kept = lines.flatMap((line, i) => (roles[i] === 'page' ? [] : [{ line, i }]));
  for (const [at, { line, i }] of kept.entries()) {
    const next = kept[at + 1];
    const isEmpty = next === undefined || (roles[next.i] === 'heading' && isFurniture(line.text));
    if (roles[i] === 'heading' && isEmpty) roles[i] = 'page';
    const isBetween = at > 0 && isProse(kept[at - 1]!.line.text) && next !== undefined && isProse(next.line.text);
    if (roles[i] === 'text' && isBetween && line.opens && line.closes && isHeadingLike(line.text)) roles[i] = 'heading';
  }
}

function isHeadingLike(text: string): boolean {
  const words = countWords(text);
  return (
    words >= 1 &&
    words <= 10 &&
    /^[\p{Lu}\p{Lo}\p{N}]/u.test(text) &&
    !/[.,;:!…"”»،؛)\]]$|_|^\d+[.)]|^\p{Lu}{1,2}:\s/u.test(text)
  );
}
