import { contains, type Span } from '../text/span.ts';
import type { Word } from '../text/words.ts';
import type { SaidNumber } from './numbers.ts';
import { numbersOf } from './numbers.ts';
import type { Quotable } from './quotable.ts';
import { isNamed } from './translated-names.ts';
import type { Passage } from './verdict.ts';

/** A quotation in the draft's language, and what of it other languages share. */
export type Rendered = {
  readonly words: readonly Word[];
  readonly numbers: readonly SaidNumber[];
  readonly names: readonly Word[];
};

/** What speaks for a passage: a number or name that it shares, and a word that two languages spell alike. */
const SHARED = 3;
const COGNATE = 1;

/** Letters at their beginnings by which such words are known: administration, Administration, administración. */
const COGNATE_LETTERS = 6;

/** Letters of a shorter word that two languages spell alike to the last: vote, vote. */
const SAME_LETTERS = 4;

/** What a passage must score: more in an article of many clauses, where one cognate may be chance. */
const LEAST_SCORE = SHARED - 1;
const LEAST_OF_FEW = 0.5;
const FEW_CLAUSES = 12;

/** Clauses of one quotation that a translation may render together. */
const MOST_CLAUSES = 8;

/** No more places than this are weighed, so that a long article costs no more than a short one. */
const MOST_PLACES = 4000;

/** Translations grow or shrink by less than this factor. */
const LENGTHS = 1.8;

/** The passage that a translation renders, where what languages share tells it from the others. */
export function likelyPassage(ours: Rendered, source: Quotable): Passage | undefined {
  let best: { passage: Passage; score: number } | undefined;
  let rival = 0;
  let places = 0;
  const quotations = clausesOf(source);
  const count = quotations.reduce((sum, { clauses }) => sum + clauses.length, 0);
  const least = count <= FEW_CLAUSES ? LEAST_OF_FEW : LEAST_SCORE;
  for (const { quotation, clauses } of quotations) {
    for (let first = 0; first < clauses.length; first++) {
      for (let last = first; last < Math.min(clauses.length, first + MOST_CLAUSES); last++) {
        if (++places > MOST_PLACES) return undefined;
        const words = clauses.slice(first, last + 1).flat();
        const ratio = words.length / ours.words.length;
        if (ratio > LENGTHS) break;
        if (ratio < 1 / LENGTHS) continue;
        const score = scoreOf(ours, words) - Math.abs(Math.log(ratio));
        const span = { start: words[0]!.start, end: words.at(-1)!.end };
        if (best !== undefined && score <= best.score) {
          if (!meets(span, best.passage.span)) rival = Math.max(rival, score);
          continue;
        }
        if (best !== undefined && !meets(span, best.passage.span)) rival = Math.max(rival, best.score);
        best = { passage: { key: source.key, path: source.path, span, quotation }, score };
      }
    }
  }
  return best !== undefined && best.score >= least && best.score > rival + 0.5 ? best.passage : undefined;
}

function meets(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function scoreOf({ words, numbers, names }: Rendered, theirs: readonly Word[]): number {
  const others = numbersOf(theirs.map((word) => word.folded));
  let score = 0;
  for (const number of numbers) {
    if (others.some(({ value, figures }) => value === number.value || (figures !== '' && figures === number.figures)))
      score += SHARED;
  }
  for (const name of names) if (isNamed(name.folded, theirs)) score += SHARED;
  const starts = new Set(theirs.map(({ folded }) => startOf(folded)).filter((start) => start !== ''));
  for (const { folded } of words) if (starts.has(startOf(folded))) score += COGNATE;
  return score;
}

/** What a word is known by in another language; an empty string for what is too short to be. */
function startOf(word: string): string {
  return word.length < SAME_LETTERS ? '' : word.normalize('NFD').replace(/\p{M}/gu, '').slice(0, COGNATE_LETTERS);
}

/** The words of each outermost quotation, clause by clause. */
function clausesOf(source: Quotable): readonly { quotation: number; clauses: readonly (readonly Word[])[] }[] {
  const found: { quotation: number; clauses: Word[][] }[] = [];
  let at = 0;
  source.quotations.forEach((quotation, index) => {
    if (quotation.depth > 0) return;
    const clauses: Word[][] = [];
    while (at < source.words.length && source.words[at]!.start < quotation.content.start) at++;
    for (
      let before: Word | undefined;
      at < source.words.length && contains(quotation.content, source.words[at]!);
      at++
    ) {
      const word = source.words[at]!;
      const isNew = before === undefined || /[.,;:!?…،؛؟–—]/u.test(source.text.slice(before.end, word.start));
      if (isNew) clauses.push([word]);
      else clauses.at(-1)!.push(word);
      before = word;
    }
    if (clauses.length > 0) found.push({ quotation: index, clauses });
  });
  return found;
}
