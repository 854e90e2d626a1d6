import { words } from './words.ts';

/** The hash of a word in folded form: equal for equal words, 32 bits (FNV-1a over UTF-16 units, then mixed). */
export function hashWord(folded: string): number {
  let hash = SEED;
  for (let i = 0; i < folded.length; i++) hash = Math.imul(hash ^ folded.charCodeAt(i), PRIME);
  return mixed(hash);
}

/** Word hashes of text after text, in one growing array. */
export class WordHashes {
  hashes: Uint32Array = new Uint32Array(1024);
  length = 0;

  /**
   * Adds the hash of each word that `words(text)` would give, in order. Words of plain letters are hashed as they
   * stand, and only what lies between two spaces beside them is left to `words`: no word reaches over a space.
   */
  add(text: string): void {
    let at = 0;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      if (isSeparator(code) || isApostrophe(code)) at++;
      else at = this.#addPlain(text, at) ?? this.#addUpToSpace(text, at);
    }
  }

  /** The end of a word of plain letters ("don’t" is one) that was added, or undefined where it may be of another kind. */
  #addPlain(text: string, start: number): number | undefined {
    let hash = SEED;
    let at = start;
    let code = text.charCodeAt(at);
    for (;;) {
      for (; isLetterOrDigit(code); code = text.charCodeAt(++at)) hash = Math.imul(hash ^ lowerCase(code), PRIME);
      if (at === start || (code >= 0x80 && !isSeparator(code) && code !== QUOTE)) return undefined;
      if (!isApostrophe(code)) break;
      const next = text.charCodeAt(at + 1);
      if (next >= 0x80 && !isSeparator(next) && !isApostrophe(next)) return undefined;
      if (!isLetterOrDigit(next) || isDigit(next)) break;
      hash = Math.imul(hash ^ APOSTROPHE, PRIME);
      code = text.charCodeAt(++at);
    }
    const next = text.charCodeAt(at + 1);
    if ((code === POINT || code === COMMA) && (isLetterOrDigit(next) || next >= 0x80)) return undefined;
    this.#push(mixed(hash));
    return at;
  }

  #addUpToSpace(text: string, start: number): number {
    let end = start;
    while (end < text.length && !isSpace(text.charCodeAt(end))) end++;
    for (const { folded } of words(text, { start, end })) this.#push(hashWord(folded));
    return end;
  }

  #push(hash: number): void {
    if (this.length === this.hashes.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.hashes);
      this.hashes = larger;
    }
    this.hashes[this.length++] = hash;
  }
}

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;
const DOLLAR = 0x24;
const PERCENT = 0x25;
const APOSTROPHE = 0x27;
const COMMA = 0x2c;
const POINT = 0x2e;
const QUOTE = 0x2019;

/** Spreads a hash over all its bits, since its highest ones choose the place in a table (MurmurHash3's finalizer). */
export function mixed(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** What is no part of any word, among the commonest characters: ASCII's and print's marks, dashes and spaces. */
function isSeparator(code: number): boolean {
  if (code < 0x80) return !isLetterOrDigit(code) && code !== DOLLAR && code !== PERCENT && code !== APOSTROPHE;
  return (code >= 0x2010 && code <= 0x2017) || (code >= 0x201c && code <= 0x2027) || code === 0xa0;
}

/** Within a word it joins, before and after one it is a mark. */
function isApostrophe(code: number): boolean {
  return code === APOSTROPHE || code === QUOTE;
}

function isLetterOrDigit(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || isDigit(code);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function lowerCase(code: number): number {
  return code >= 0x41 && code <= 0x5a ? code + 32 : code;
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}
