import { diffArrays } from 'diff';
import { type Departure, parseSource } from '../engine/index.ts';
import type { Reading } from './article.ts';
import { type PlacedWord, strayWords, wordsOf } from './followed.ts';

/**
 * Where a body is another one than its file gives: it has words that the file does not have there, or lacks words of
 * the article. Lines that an import cuts may be there or not. Spans count in the body.
 */
export function departuresIn(body: string, { input, body: article }: Pick<Reading, 'input' | 'body'>): Departure[] {
  const strays = new Set(strayWords(body, input).map(({ start }) => start));
  const own = paragraphed(body);
  const given = paragraphed(article);
  return changedParagraphs(given, own)
    .flatMap((change) => changedWords(given, own, change))
    .flatMap(({ from, to, at, until }) => {
      const missing = given.words.slice(from, to);
      const added = own.words.slice(at, until).filter(({ span }) => strays.has(span.start));
      if (missing.length === 0 && added.length === 0) return [];
      if (isMended(missing, own.words.slice(at, until))) return [];
      const [first, last] = [added[0], added.at(-1)];
      const span =
        first === undefined
          ? { start: own.words[at - 1]?.span.end ?? 0, end: own.words[at]?.span.start ?? body.length }
          : { start: first.span.start, end: last!.span.end };
      const isWhole = first === undefined && [from, to].every((i) => given.starts.has(i)) && own.starts.has(at);
      const words = first === undefined ? '' : plain(own.text.slice(span.start, span.end));
      const original =
        missing.length === 0 ? '' : plain(given.text.slice(missing[0]!.span.start, missing.at(-1)!.span.end));
      return { span, words, original, isWhole };
    });
}

/** Words `from` up to `to` of an article, in the place of which a body has those `at` up to `until`. */
type Changed = { readonly from: number; readonly to: number; readonly at: number; readonly until: number };

type Paragraphed = {
  /** What a reader sees. */
  readonly text: string;
  readonly words: readonly PlacedWord[];
  /** The first word of each paragraph and each item of a list, and the place past the last word. In order. */
  readonly starts: ReadonlySet<number>;
};

function paragraphed(body: string): Paragraphed {
  const { text } = parseSource({ path: 'body.md', text: body }).prose;
  const words = wordsOf(text);
  const isFirst = (i: number) => i === 0 || PARTING.test(text.slice(words[i - 1]!.span.end, words[i]!.span.start));
  return { text, words, starts: new Set([...[...words.keys()].filter(isFirst), words.length]) };
}

const PARTING = /\n[ \t\r>]*\n|\n[ \t>]*(?:[-*+]|\d{1,9}[.)])?[ \t]*$/;

/** Whole paragraphs that differ. Those between them are the same, word for word. */
function changedParagraphs(given: Paragraphed, own: Paragraphed): readonly Changed[] {
  const [theirs, ours] = [given, own].map(({ words, starts }) => {
    const at = [...starts];
    return at.slice(1).map((end, i) => ({ start: at[i]!, end, text: textOf(words.slice(at[i], end)) }));
  }) as [Paragraph[], Paragraph[]];
  return changes(
    theirs.map(({ text }) => text),
    ours.map(({ text }) => text),
  ).map(({ from, to, at, until }) => {
    const place = (all: readonly Paragraph[], i: number) => all[i]?.start ?? all.at(-1)?.end ?? 0;
    return { from: place(theirs, from), to: place(theirs, to), at: place(ours, at), until: place(ours, until) };
  });
}

type Paragraph = { readonly start: number; readonly end: number; readonly text: string };

function changedWords(given: Paragraphed, own: Paragraphed, { from, to, at, until }: Changed): readonly Changed[] {
  const texts = (words: readonly PlacedWord[]) => words.map(({ text }) => text);
  return changes(texts(given.words.slice(from, to)), texts(own.words.slice(at, until))).map((change) => ({
    from: from + change.from,
    to: from + change.to,
    at: at + change.at,
    until: at + change.until,
  }));
}

function changes(theirs: readonly string[], ours: readonly string[]): readonly Changed[] {
  const parts = diffArrays([...theirs], [...ours], { maxEditLength: MOST });
  if (parts === undefined) return [{ from: 0, to: theirs.length, at: 0, until: ours.length }];
  const found: Changed[] = [];
  let [from, at] = [0, 0];
  for (const { added, removed, value } of parts) {
    const [to, until] = [added ? from : from + value.length, removed ? at : at + value.length];
    const open = found.at(-1);
    if (!added && !removed) {
      // Nothing was changed here.
    } else if (open?.to === from && open.until === at) found[found.length - 1] = { ...open, to, until };
    else found.push({ from, to, at, until });
    [from, at] = [to, until];
  }
  return found;
}

/** Changes that are told one by one. The work grows with the square of them. */
const MOST = 2000;

/** True where a word that a line's end parted was put together. */
function isMended(missing: readonly PlacedWord[], own: readonly PlacedWord[]): boolean {
  const letters = (words: readonly PlacedWord[]) => words.map(({ text }) => text).join('');
  return missing.some(({ isBroken }) => isBroken) && letters(missing) === letters(own);
}

function textOf(words: readonly PlacedWord[]): string {
  return words.map(({ text }) => text).join(' ');
}

function plain(text: string): string {
  return text.replace(/[\s\u2060]+/g, ' ').trim();
}
