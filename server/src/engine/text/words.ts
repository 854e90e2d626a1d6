import { foldWord } from './fold.ts';
import type { Span } from './span.ts';

/** A word as it stands in a text, with the form that it is compared by. */
export type Word = Span & { readonly folded: string };

/**
 * The words of a text, in order, with UTF-16 offsets into the whole text.
 *
 * A word is a run of letters, marks and digits. Apostrophes, soft hyphens and zero-width characters join two runs;
 * so do a point or comma between digits ("1,200") and points between single letters ("U.S."). Hyphens and dashes
 * part words, so that their kind never matters. Signs that change a sense (currency, percent, degree, the ampersand) are words, and so
 * is each letter of a script that sets no spaces between its words.
 */
export function words(text: string, span: Span = { start: 0, end: text.length }): Word[] {
  const found: Word[] = [];
  let at = Math.max(0, span.start);
  const last = Math.min(span.end, text.length);
  while (at < last) {
    const code = text.charCodeAt(at);
    if (code < 0x80 && !isPlain(code) && code !== DOLLAR && code !== PERCENT && code !== AMPERSAND) {
      at++;
      continue;
    }
    const end = plainEnd(text, at) ?? wordEnd(text, at);
    if (end === undefined) {
      at += isHighSurrogate(code) ? 2 : 1;
      continue;
    }
    const cut = Math.min(end, last);
    found.push({ start: at, end: cut, folded: foldWord(text.slice(at, cut)) });
    at = cut;
  }
  return found;
}

/** The same, in folded form alone. */
export function foldedWords(text: string, span?: Span): string[] {
  return words(text, span).map((word) => word.folded);
}

/** Scripts without spaces: a letter is the least that can be told there without a dictionary. */
const DENSE = String.raw`[\p{L}&&[\p{Script=Han}\p{Script=Hiragana}\p{Script_Extensions=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]]`;
const RUN = String.raw`[[\p{L}\p{M}\p{N}]--${DENSE}]+`;
const UNSEEN = String.raw`[\u00AD\u200B-\u200D\u2060\uFEFF]`;
const JOINT = String.raw`${UNSEEN}*['\u2018\u2019\u02BC]${UNSEEN}*(?=\p{L})|${UNSEEN}+|(?<=\p{Nd})[.,\u00B7\u066B\u066C](?=\p{Nd})|(?<=(?<![\p{L}\p{N}])\p{L})\.(?=\p{L}(?![\p{L}\p{N}]))`;
const SIGN = String.raw`[\p{Sc}%&\u2030\u066A\u00B0]`;
const WORD = new RegExp(`${DENSE}\\p{M}*|${RUN}(?:(?:${JOINT})${RUN})*|${SIGN}`, 'vy');

/** Where the word that starts here ends, or undefined where none does. */
function wordEnd(text: string, at: number): number | undefined {
  WORD.lastIndex = at;
  const match = WORD.exec(text);
  return match !== null && match.index === at ? WORD.lastIndex : undefined;
}

/**
 * The same for most words of most texts: letters of ASCII and then something that surely ends a word. Undefined leaves
 * it to the whole rule, which takes ten times as long.
 */
function plainEnd(text: string, at: number): number | undefined {
  let end = at;
  while (isPlain(text.charCodeAt(end))) end++;
  if (end === at) return undefined;
  const after = text.charCodeAt(end);
  if (after >= 0x80 || after === APOSTROPHE) return undefined;
  if (after !== POINT && after !== COMMA) return end;
  const next = text.charCodeAt(end + 1);
  return isPlain(next) || next >= 0x80 ? undefined : end;
}

const DOLLAR = 0x24;
const PERCENT = 0x25;
const AMPERSAND = 0x26;
const APOSTROPHE = 0x27;
const COMMA = 0x2c;
const POINT = 0x2e;

/** A letter or digit of ASCII. NaN, past the text's end, is none. */
function isPlain(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}
