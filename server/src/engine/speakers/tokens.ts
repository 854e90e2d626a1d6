import type { Quotation } from '../quotations/quotation.ts';
import type { Span } from '../text/span.ts';
import type { Grammar } from './languages/grammar.ts';

/** A word, a sign, or a whole quotation seen from outside. */
export type Token = Span & {
  readonly kind: 'word' | 'sign' | 'possessive' | 'quotation';
  readonly text: string;
  readonly lower: string;
  /** Index into the article's quotations. */
  readonly quotation: number | undefined;
  readonly capital: boolean;
};

/** The tokens of a stretch of prose, each of the quotations that lie directly in it as one. */
export function tokens(
  text: string,
  span: Span,
  inside: readonly { readonly quotation: Quotation; readonly index: number }[],
  grammar: Grammar,
): readonly Token[] {
  const found: Token[] = [];
  let at = span.start;
  for (const { quotation, index } of inside) {
    readWords(text, { start: at, end: quotation.start }, grammar, found);
    found.push({
      start: quotation.start,
      end: quotation.end,
      kind: 'quotation',
      text: '',
      lower: '',
      quotation: index,
      capital: false,
    });
    at = quotation.end;
  }
  readWords(text, { start: at, end: span.end }, grammar, found);
  return found;
}

const LETTERS = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}]*`;
const TOKEN = new RegExp(
  String.raw`(?:['’]s?(?<=[\p{L}.]['’]s?)(?![\p{L}\p{N}]))|(?:(?:\p{L}\.)(?:\p{L}\.)+|${LETTERS}(?:[-‐‑'’.&@_](?!s(?![\p{L}\p{N}]))${LETTERS})*)|\S`,
  'gu',
);

function readWords(text: string, span: Span, grammar: Grammar, found: Token[]): void {
  if (span.start >= span.end) return;
  const part = text.slice(span.start, span.end);
  for (const match of part.matchAll(TOKEN)) {
    const start = span.start + match.index;
    let word = match[0];
    const kind =
      /^['’](?:s|$)/.test(word) && isPossessive(part, match.index, word)
        ? 'possessive'
        : WORD_START.test(word)
          ? 'word'
          : 'sign';
    if (kind === 'word' && part[match.index + word.length] === '.' && takesStop(word, grammar)) word += '.';
    const previous = found.at(-1);
    if (kind === 'sign' && word === '.' && previous?.end === start + 1) continue;
    found.push({
      start,
      end: start + word.length,
      kind,
      text: word,
      lower: word.toLowerCase().replaceAll('’', "'"),
      quotation: undefined,
      capital: kind === 'word' && /^\p{Lu}/u.test(word),
    });
  }
}

const WORD_START = /^[\p{L}\p{N}]/u;

/** A lone apostrophe is one only right behind a word: the boys’ game. */
function isPossessive(part: string, at: number, word: string): boolean {
  return word.length > 1 || /[\p{L}.]/u.test(part[at - 1] ?? '');
}

/** Whether a full stop after the word belongs to it: an initial's, an abbreviation's. */
function takesStop(word: string, grammar: Grammar): boolean {
  return /^\p{Lu}$/u.test(word) || grammar.abbreviations.has(word.toLowerCase());
}
