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
      const kind = KIND[text.charCodeAt(at)]!;
      if (kind < OTHER) at++;
      else at = (kind === OTHER ? undefined : this.#addPlain(text, at)) ?? this.#addUpToSpace(text, at);
    }
  }

  /** The end of a word of plain letters ("don’t" is one) that was added, or undefined where it may be of another kind. */
  #addPlain(text: string, start: number): number | undefined {
    let hash = SEED;
    let at = start;
    let kind = KIND[text.charCodeAt(at)]!;
    for (;;) {
      for (; kind > OTHER; kind = kindAt(text, ++at)) hash = Math.imul(hash ^ kind, PRIME);
      if (kind !== APOSTROPHE) break;
      const next = kindAt(text, at + 1);
      if (next === OTHER) return undefined;
      if (next <= DIGIT_NINE) break;
      hash = Math.imul(hash ^ FOLDED_APOSTROPHE, PRIME);
      kind = next;
      at++;
    }
    if (kind === OTHER || (kind === POINT && kindAt(text, at + 1) >= OTHER)) return undefined;
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
const FOLDED_APOSTROPHE = 0x27;
const DIGIT_NINE = 0x39;

/** What a UTF-16 unit is to a word: one of these, or above them the folded form of a letter or digit of ASCII. */
const SEPARATOR = 0;
/** A point or comma: it may join two digits, or the letters of an abbreviation. */
const POINT = 1;
/** It joins letters, and is a mark before and after them. */
const APOSTROPHE = 2;
/** What only `words` knows. */
const OTHER = 3;

const KIND = new Uint8Array(0x10000).fill(OTHER);
for (let code = 0; code < 0x80; code++) {
  const isPlain = /[a-z0-9]/i.test(String.fromCharCode(code));
  KIND[code] = isPlain ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : SEPARATOR;
}
KIND.fill(SEPARATOR, 0x2010, 0x2018).fill(SEPARATOR, 0x201c, 0x2028).fill(SEPARATOR, 0xa0, 0xa1);
for (const mark of '$%&') KIND[mark.charCodeAt(0)] = OTHER;
for (const mark of '.,') KIND[mark.charCodeAt(0)] = POINT;
for (const mark of "'’") KIND[mark.charCodeAt(0)] = APOSTROPHE;

function kindAt(text: string, at: number): number {
  return at < text.length ? KIND[text.charCodeAt(at)]! : SEPARATOR;
}

/** Spreads a hash over all its bits, since its highest ones choose the place in a table (MurmurHash3's finalizer). */
export function mixed(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}
