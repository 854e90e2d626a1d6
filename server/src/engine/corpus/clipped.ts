import type { Span } from '../text/span.ts';
import { bylineAuthor, copyrightHolder, dateOfLine, readDateline, readSourceLine, wikiOf } from './credit-lines.ts';
import { isFurniture, opensComments, opensListOfOthers } from './furniture.ts';
import { findHeadline, isBody } from './headline.ts';

/** What the form of an article's own lines says of it, where nobody wrote it down. */
export type Guess = {
  readonly title: string | undefined;
  readonly author: string | undefined;
  readonly publisher: string | undefined;
  /** ISO 8601. */
  readonly date: string | undefined;
};

/** A line with text, without the white space around it. */
export type Line = Span & {
  readonly text: string;
  /** True where an empty line, or the start or end of the text, stands on that side. */
  readonly opens: boolean;
  readonly closes: boolean;
};

/** How many lines with text from the start and the end of a page are enough to guess from. */
export const FIRST_LINES = 24;
export const LAST_LINES = 15;

/**
 * Guesses title, author, publisher and date of a page that was copied as plain text. Only the lines before the body,
 * the start of its first paragraphs and the last lines of the page are asked: a date or a name in the body says
 * something of the story, not of the article. What nothing says is undefined.
 */
export function guessMetadata(first: readonly Line[], last: readonly Line[]): Guess {
  const head = headOf(first);
  const opening = first.slice(0, head.length + OPENING_PARAGRAPHS);
  const source = firstOf(opening, readSourceLine);
  const dateline = firstOf(opening, readDateline);
  const headline = findHeadline(head);
  return {
    title: headline?.title,
    author: firstOf(head, bylineAuthor) ?? dateline?.author,
    publisher:
      source?.publisher ??
      firstOf(head, wikiOf) ??
      dateline?.agency ??
      headline?.site ??
      firstOf(last, copyrightHolder),
    date: source?.date ?? firstOf(head, dateOfLine) ?? dateline?.date ?? firstOf(ownLines(last), dateOfLine),
  };
}

const MOST_HEAD_LINES = 20;
const OPENING_PARAGRAPHS = 3;

/** The lines before the first one that reads as a paragraph of the story. */
function headOf(lines: readonly Line[]): readonly Line[] {
  const body = lines.slice(0, MOST_HEAD_LINES).findIndex(({ text }) => isBody(text) && !isFurniture(text));
  return lines.slice(0, body < 0 ? MOST_HEAD_LINES : body);
}

/** Those of the last lines that are the article's: other articles and readers' comments have dates of their own. */
function ownLines(last: readonly Line[]): readonly Line[] {
  const end = last.findIndex(({ text }) => opensComments(text) || opensListOfOthers(text));
  return end < 0 ? last : last.slice(0, end);
}

function firstOf<T>(lines: readonly Line[], read: (text: string) => T | undefined): T | undefined {
  for (const line of lines) {
    const found = read(line.text);
    if (found !== undefined) return found;
  }
  return undefined;
}
