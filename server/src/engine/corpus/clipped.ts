import type { Span } from '../text/span.ts';
import {
  asName,
  bylineAuthor,
  copyrightHolder,
  dateOfLine,
  readDateline,
  readSourceLine,
  wikiOf,
} from './credit-lines.ts';
import { isFurniture, opensComments, opensListOfOthers } from './furniture.ts';
import { findHeadline, type Headline, isBody, isWriter } from './headline.ts';
import { mastheadOf } from './masthead.ts';

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
  const headline = findHeadline(head, first[head.length], last);
  const author = firstOf(head, bylineAuthor) ?? dateline?.author ?? writerOf(head);
  return {
    title: headline?.title,
    author,
    publisher:
      source?.publisher ??
      firstOf(head, wikiOf) ??
      dateline?.agency ??
      headline?.site ??
      mastheadOf(aboveOf(head, headline), last) ??
      firstOf(last, (text) => holderBut(author, text)),
    date: source?.date ?? firstOf(head, dateOfLine) ?? dateline?.date ?? firstOf(ownLines(last), dateOfLine),
  };
}

function writerOf(head: readonly Line[]): string | undefined {
  const at = head.findIndex((_, i) => isWriter(head, i));
  return at < 0 ? undefined : asName(head[at]!.text);
}

/** Without a headline nobody can tell what is a masthead. */
function aboveOf(head: readonly Line[], headline: Headline | undefined): readonly Line[] {
  const at = headline === undefined ? -1 : head.findIndex(({ text }) => text.startsWith(headline.title));
  return head.slice(0, Math.max(at, 0));
}

/** Who holds the rights and did not write the article, too. */
function holderBut(author: string | undefined, text: string): string | undefined {
  const holder = copyrightHolder(text);
  return holder === author ? undefined : holder;
}

const MOST_HEAD_LINES = 20;
/** "18:07:00", "[00:12:30] Finch: …". */
const SPEECH = /^\[?\d{1,2}:\d{2}:\d{2}\]?(?:\s|$)/;
const OPENING_PARAGRAPHS = 3;

/** The lines before the first one that reads as a paragraph of the story, or is the hour at which somebody speaks. */
function headOf(lines: readonly Line[]): readonly Line[] {
  const body = lines
    .slice(0, MOST_HEAD_LINES)
    .findIndex(({ text }) => (isBody(text) && !isFurniture(text)) || SPEECH.test(text));
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
