import type { Source } from '../corpus/source.ts';
import { sentencesOf } from '../quotations/citing-sentences.ts';
import type { Quotation } from '../quotations/quotation.ts';
import { contains, lastAt, type Span } from '../text/span.ts';
import type { Word } from '../text/words.ts';

/** What of a quotation is typed already, as it is sought in a source. */
export type Typed = {
  /** Folded whole words. */
  readonly words: readonly string[];
  /** The beginning of one more, folded; empty behind a space. */
  readonly beginning: string;
};

/** A place in a source that goes on where a writer has stopped. */
export type Continuation = {
  /** The first word that is not typed yet, or only begun, as an index into the source's words. */
  readonly next: number;
  /** Where a quotation may end: with the sentence, and with all that is said there. Offsets in order, each once. */
  readonly ends: readonly number[];
  /** The innermost quotation that it stands in, as an index; undefined in narration. */
  readonly quotation: number | undefined;
};

/** A source's words and quotations, as far as they must be known to find how it goes on. */
export type Sought = {
  /** The whole of it. */
  readonly article: Source;
  /** What was read of it: the source itself, or an excerpt that starts `at` this offset of it. */
  readonly source: Source;
  readonly at: number;
  readonly words: readonly Word[];
  readonly quotations: readonly Quotation[];
};

/** Every place where the typed words stand, and more words follow. In order. */
export function continuations(sought: Sought, typed: Typed): readonly Continuation[] {
  const { words, source, quotations } = sought;
  const found: Continuation[] = [];
  const last = typed.words.at(-1);
  if (last === undefined) return found;
  for (let at = typed.words.length; at < words.length; at++) {
    if (words[at - 1]!.folded !== last || !words[at]!.folded.startsWith(typed.beginning)) continue;
    const first = at - typed.words.length;
    if (!typed.words.every((word, i) => words[first + i]!.folded === word)) continue;
    const span = { start: words[first]!.start, end: words[at]!.end };
    const quotation = innermost(quotations, span);
    const bounds = quotation === undefined ? paragraphAt(source, span) : quotations[quotation]!.content;
    if (bounds === undefined) continue;
    found.push({ next: at, ends: endsOf(sought, words[at]!.start, bounds), quotation });
  }
  return found;
}

/** A whole quotation of a source, for a writer who has typed none of it yet. Undefined where it has no words. */
export function wholeQuotation(sought: Sought, index: number): Continuation | undefined {
  const { content } = sought.quotations[index]!;
  const next = lastAt(sought.words, content.start - 1) + 1;
  const first = sought.words[next];
  if (first === undefined || first.end > content.end) return undefined;
  return { next, ends: endsOf(sought, first.start, content), quotation: index };
}

/** The first paragraph of a turn, for a writer who has typed none of it yet. Undefined where it has no words. */
export function wholeTurn(sought: Sought, turn: Span): Continuation | undefined {
  const next = lastAt(sought.words, turn.start - 1) + 1;
  const first = sought.words[next];
  const paragraph = first && paragraphAt(sought.source, first);
  if (first === undefined || paragraph === undefined || first.end > turn.end) return undefined;
  const bounds = { start: first.start, end: Math.min(turn.end, paragraph.end) };
  return { next, ends: endsOf(sought, first.start, bounds), quotation: undefined };
}

function innermost(quotations: readonly Quotation[], span: Span): number | undefined {
  const at = quotations.findLastIndex(({ content }) => contains(content, span));
  return at < 0 ? undefined : at;
}

/** Undefined for words that two paragraphs share. */
function paragraphAt({ prose: { paragraphs } }: Source, span: Span): Span | undefined {
  return paragraphs.find((paragraph) => contains(paragraph, span));
}

function endsOf({ source, quotations }: Sought, next: number, bounds: Span): readonly number[] {
  const { text } = source.prose;
  const inside = quotations.filter((one) => contains(bounds, one) && one.content.start !== bounds.start);
  const sentence = sentencesOf(text, bounds, outermost(inside), []).find(({ end }) => end > next) ?? bounds;
  const isUttered = quotations.some(({ content }) => content.start === bounds.start && content.end === bounds.end);
  // A sentence ends behind the mark that closes what is said with it.
  const ends = [Math.min(sentence.end, bounds.end), ...(isUttered ? [bounds.end] : [])].map((end) =>
    trimmedEnd(text, next, end),
  );
  return [...new Set(ends.map((end) => balanced(end, next, inside)))];
}

function outermost(quotations: readonly Quotation[]): readonly Quotation[] {
  return quotations.filter((one) => !quotations.some((other) => other !== one && contains(other, one)));
}

/** Without the comma that ties what is said to who says it. */
function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).replace(/[\s,;،]+$/u, '').length;
}

/** A quotation is taken whole or not at all. */
function balanced(end: number, next: number, inside: readonly Quotation[]): number {
  const cut = inside.find((one) => one.start < end && end < one.end);
  if (cut === undefined) return end;
  return cut.start > next ? cut.start : cut.end;
}
