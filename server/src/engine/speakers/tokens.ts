import type { Quotation } from '../quotations/quotation.ts';
import type { Span } from '../text/span.ts';
import type { Grammar } from './languages/grammar.ts';

/** A word, a sign, or a whole quotation seen from outside. */
export type Token = Span & {
  readonly kind: 'word' | 'sign' | 'possessive' | 'quotation';
  /** Of a quotation, only where it is so short that it may name a paper. */
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
      text: quotation.end - quotation.start <= SHORT ? text.slice(quotation.start, quotation.end) : '',
      lower: '',
      quotation: index,
      capital: false,
    });
    at = quotation.end;
  }
  readWords(text, { start: at, end: span.end }, grammar, found);
  return found;
}

/** UTF-16 units. What is longer in marks is no paper's name. */
const SHORT = 40;

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
    const parts = kind === 'word' ? partsOf(word, grammar) : undefined;
    if (parts !== undefined) {
      found.push(...parts.map((part) => wordAt(start + part.start, part.text)));
      continue;
    }
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

function wordAt(start: number, text: string): Token {
  const lower = text.toLowerCase().replaceAll('’', "'");
  const capital = /^\p{Lu}/u.test(text);
  return { start, end: start + text.length, kind: 'word', text, lower, quotation: undefined, capital };
}

/** The words that a language has written together, unless they are one of its cues: "d'après". */
function partsOf(word: string, grammar: Grammar): readonly { start: number; text: string }[] | undefined {
  const { joined, cues } = grammar;
  if (joined === undefined || !/['’-]/.test(word)) return undefined;
  if (cues.has(word.toLowerCase().replaceAll('’', "'"))) return undefined;
  const match = joined.exec(word);
  if (match === null) return undefined;
  const { last } = match.groups!;
  const cut = last === undefined ? match[0].length : match.index;
  const rest = last === undefined ? cut : word.length - last.length;
  const behind = word.slice(rest);
  // "s'emporte-t-il" is joined at both ends.
  const more = last === undefined ? partsOf(behind, grammar) : undefined;
  return [
    { start: 0, text: word.slice(0, cut) },
    ...(more ?? [{ start: 0, text: behind }]).map(({ start, text }) => ({ start: start + rest, text })),
  ];
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
