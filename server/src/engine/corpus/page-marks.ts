import type { Span } from '../text/span.ts';
import type { Source } from './source.ts';

/** A page of a source, from its first words to those of the next one. */
export type Page = Span & {
  /** As it is printed on the page: "34", "xiv". */
  readonly label: string;
};

/**
 * The pages of a source, in order: those that its text has marks for. A mark is a comment with a line of its own,
 * `<!-- page 34 -->`, before the page's first words. What stands before the first mark is on no known page.
 */
export function pagesOf(source: Pick<Source, 'text'>): readonly Page[] {
  const known = kept.get(source);
  if (known !== undefined) return known;
  const marks = marksIn(source.text);
  const pages = marks.map(({ end, label }, i) => ({
    label,
    start: end,
    end: marks[i + 1]?.start ?? source.text.length,
  }));
  kept.set(source, pages);
  return pages;
}

const kept = new WeakMap<Pick<Source, 'text'>, readonly Page[]>();

/** The pages that a passage stands on, in order. */
export function pagesAt(source: Pick<Source, 'text'>, { start, end }: Span): readonly Page[] {
  return pagesOf(source).filter((page) => page.start < end && start < page.end);
}

/**
 * The text with blanks for its page marks, as long as it was. A sentence that goes on over a page's end goes on here,
 * too: what parts it there becomes one space after the other, and with `lines`, the last line end stays. An empty line
 * beside the mark parts paragraphs, unless the text before it breaks off and goes on with a small letter behind it.
 * `from` is where the text starts behind its front matter.
 */
export function withoutPageMarks(text: string, from: number, lines: boolean): string {
  let out = '';
  let at = 0;
  for (const { start, end } of marksIn(text)) {
    const before = text.slice(at, start).trimEnd().length + at;
    const after = end + /^\s*/.exec(text.slice(end, end + LONGEST_GAP))![0].length;
    const gap = text.slice(before, start) + ' '.repeat(end - start) + text.slice(end, after);
    out +=
      text.slice(at, before) + (before > from && isWithinSentence(text, before, after, gap) ? joined(gap, lines) : gap);
    at = after;
  }
  return at === 0 ? text : out + text.slice(at);
}

type Mark = Span & { readonly label: string };

function marksIn(text: string): readonly Mark[] {
  if (!text.includes('<!--')) return [];
  return [...text.matchAll(MARK)].map(({ index, 0: mark, 1: label }) => {
    return { start: index, end: index + mark.trimEnd().length, label: label! };
  });
}

/** A label is a number, Arabic or Roman, or letters with a number. */
const MARK = /^[ \t]*<!--[ \t]*page[ \t]+([\p{L}\p{N}][\p{L}\p{N}.-]{0,15})[ \t]*-->[ \t]*$/gimu;

/** UTF-16 units of white space; what is farther away is another paragraph. */
const LONGEST_GAP = 200;

function isWithinSentence(text: string, before: number, after: number, gap: string): boolean {
  if (after >= text.length) return false;
  // Two line ends are those around the mark; more of them are empty lines.
  if ((gap.match(/\r\n|\r|\n/g)?.length ?? 0) <= 2)
    return !/^(?:#|>|[-*+] |\d+[.)] )/.test(text.slice(after, after + 10));
  return (
    /[\p{L}\p{M}\p{N},;–—-]$/u.test(text.slice(Math.max(0, before - 2), before)) &&
    /^["“'‘(]?\p{Ll}/u.test(text.slice(after, after + 3))
  );
}

function joined(gap: string, lines: boolean): string {
  const blank = gap.replace(/[^ ]/g, ' ');
  const last = lines ? /(?:\r\n|\r|\n)[^\r\n]*$/.exec(gap) : null;
  return last === null ? blank : blank.slice(0, last.index) + last[0];
}
