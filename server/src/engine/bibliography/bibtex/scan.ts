import type { Problem } from '../../text/problem.ts';
import type { Span } from '../../text/span.ts';
import type { MeasuredSteps } from '../../text/steps.ts';
import { lineAt } from '../line-at.ts';

/** An entry as its characters stand: no macro is replaced, and no TeX is read. */
export type RawEntry = {
  /** In lower case: "article", or "string" for a definition. */
  readonly type: string;
  readonly key: string;
  readonly keySpan: Span;
  /** By name in lower case; of several with one name, the first. */
  readonly fields: ReadonlyMap<string, readonly Piece[]>;
};

/** A part of a value: text as it stands between its braces or quotation marks, or the name of a macro. */
export type Piece = { readonly text: string; readonly isMacro: boolean };

export type Scanned = { readonly entries: readonly RawEntry[]; readonly problems: readonly Problem[] };

/**
 * Takes a BibTeX file apart. What stands between entries is comment, as BibTeX has it. An entry that is broken is a
 * problem at its own line, and the next one starts at the next line that opens one.
 */
export function* scanSteps(text: string): MeasuredSteps<Scanned> {
  const entries: RawEntry[] = [];
  const problems: Problem[] = [];
  let count = 0;
  for (let at = 0; at < text.length; ) {
    OPENING.lastIndex = at;
    const opening = OPENING.exec(text);
    if (opening === null) break;
    if (++count % ENTRIES_AT_ONCE === 0) yield at / text.length;
    const start = opening.index;
    const type = opening[1]!.toLowerCase();
    const body = opening.index + opening[0].length;
    if (type === 'comment') {
      at = body;
      continue;
    }
    const scanner = new Scanner(text, body, opening[0].endsWith('(') ? ')' : '}');
    try {
      const entry = type === 'preamble' ? scanner.skip() : scanner.entry(type);
      if (entry !== undefined) entries.push(entry);
      at = scanner.at;
    } catch (error) {
      if (!(error instanceof Broken)) throw error;
      const name = KEY_AT.exec(text.slice(body, body + 200))?.[1];
      const what = name === undefined ? 'This entry' : `The entry “${name}”`;
      problems.push({ message: `${what} is left out: ${error.message}.`, span: lineAt(text, start) });
      at = nextEntry(text, body) ?? text.length;
    }
  }
  return { entries, problems };
}

const ENTRIES_AT_ONCE = 100;
const OPENING = /(?<![\\\p{L}\p{N}])@[ \t]*([a-z]+)\s*[{(]/giu;
const KEY_AT = /^\s*([^\s,={}"]+)/;

/** The start of the next entry, which no open brace or quotation mark of a broken one takes in. */
function nextEntry(text: string, from: number): number | undefined {
  NEXT.lastIndex = from;
  return NEXT.exec(text)?.index;
}

/** A line that opens an entry with a key, or a definition. */
const NEXT = /(?<=[\r\n])[ \t]*@[ \t]*(?:(?:string|preamble|comment)\s*[{(]|[a-z]+\s*[{(]\s*[^\s,={}"]+\s*[,})])/gi;

class Broken extends Error {}

class Scanner {
  at: number;
  readonly #text: string;
  readonly #closing: string;
  /** Where the next entry would start, looked for once a value runs over a line. */
  #limit: number | undefined;

  constructor(text: string, at: number, closing: string) {
    this.#text = text;
    this.at = at;
    this.#closing = closing;
  }

  entry(type: string): RawEntry {
    const keySpan = type === 'string' ? { start: this.at, end: this.at } : this.#key();
    const key = this.#text.slice(keySpan.start, keySpan.end);
    const fields = new Map<string, readonly Piece[]>();
    for (;;) {
      this.#space();
      if (this.#takes(this.#closing)) break;
      const name = this.#name();
      if (name === '') throw new Broken(this.#unexpected('a field or the closing brace'));
      this.#space();
      if (!this.#takes('=')) throw new Broken(`“=” is missing behind “${name}”`);
      const value = this.#value(name);
      if (!fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), value);
      this.#space();
      if (this.#takes(this.#closing)) break;
      if (!this.#takes(',')) throw new Broken(this.#unexpected(`a comma behind the field “${name}”`));
    }
    if (/^\s*,\s*[\w-]+\s*=/.test(this.#text.slice(this.at, this.at + 200)))
      throw new Broken('a brace closes it too soon');
    return { type, key, keySpan, fields };
  }

  /** Past what nobody needs. */
  skip(): undefined {
    this.#braced(this.#closing);
    return undefined;
  }

  #key(): Span {
    this.#space();
    const start = this.at;
    while (this.at < this.#text.length && !/[\s,={}"]/.test(this.#text[this.at]!)) this.at++;
    const end = this.at;
    if (end === start) throw new Broken('it has no key');
    this.#space();
    if (this.#text[this.at] === '=') throw new Broken('it has no key');
    if (this.#text[this.at] !== this.#closing && !this.#takes(',')) {
      throw new Broken(this.#unexpected('a comma behind the key'));
    }
    return { start, end };
  }

  #name(): string {
    NAME.lastIndex = this.at;
    const name = NAME.exec(this.#text)?.[0] ?? '';
    this.at += name.length;
    return name;
  }

  #value(name: string): readonly Piece[] {
    const pieces: Piece[] = [];
    do {
      this.#space();
      const character = this.#text[this.at];
      if (character === '{') {
        this.at++;
        pieces.push({ text: this.#braced('}'), isMacro: false });
      } else if (character === '"') {
        this.at++;
        pieces.push({ text: this.#braced('"'), isMacro: false });
      } else {
        const word = this.#name();
        if (word === '') throw new Broken(`the field “${name}” has no value`);
        pieces.push({ text: word, isMacro: !/^\d+$/.test(word) });
      }
      this.#space();
    } while (this.#takes('#'));
    return pieces;
  }

  /** What stands up to the closing mark that no inner brace encloses. */
  #braced(closing: string): string {
    const start = this.at;
    let depth = 0;
    for (; this.at < this.#text.length; this.at++) {
      const character = this.#text[this.at]!;
      if (character === '\\') this.at++;
      else if (character === closing && depth === 0) return this.#text.slice(start, this.at++);
      else if (character === '{') depth++;
      else if (character === '}') {
        if (depth === 0) throw new Broken('a quotation mark is never closed');
        depth--;
      } else if (character === '\n' || character === '\r') {
        this.#limit ??= nextEntry(this.#text, start) ?? Number.POSITIVE_INFINITY;
        if (this.at >= this.#limit - 1) break;
      }
    }
    throw new Broken(closing === '"' ? 'a quotation mark is never closed' : 'a brace is never closed');
  }

  #space(): void {
    for (;;) {
      SPACE.lastIndex = this.at;
      this.at += SPACE.exec(this.#text)![0].length;
      if (this.#text[this.at] !== '%') return;
      while (this.at < this.#text.length && this.#text[this.at] !== '\n') this.at++;
    }
  }

  #takes(character: string): boolean {
    if (this.#text[this.at] !== character) return false;
    this.at++;
    return true;
  }

  #unexpected(wanted: string): string {
    const found = this.#text[this.at];
    return found === undefined || found === '@'
      ? 'a brace is never closed'
      : `“${found}” stands where ${wanted} should`;
  }
}

const SPACE = /\s*/y;
const NAME = /[^\s"#%'(),={}@\\]+/y;
