/** A value of a JSON text with the line that it starts on, counted from 1. */
export type LinedValue =
  | { readonly kind: 'object'; readonly line: number; readonly fields: ReadonlyMap<string, LinedField> }
  | { readonly kind: 'array'; readonly line: number; readonly items: readonly LinedValue[] }
  | { readonly kind: 'scalar'; readonly line: number; readonly value: string | number | boolean | null };

/** `line` is that of the field's name. */
export type LinedField = { readonly line: number; readonly value: LinedValue };

export type LinedJson = { readonly value: LinedValue } | { readonly error: string; readonly line: number };

/**
 * Reads JSON (RFC 8259) and keeps the lines, so that what is wrong with a setting can be said at its place. Comments
 * and commas before a closing bracket, which hands write and editors allow, are let pass. Never throws.
 */
export function readJson(text: string): LinedJson {
  const tokens = tokenize(text);
  try {
    const value = readValue(tokens, 0);
    const after = tokens.next();
    if (after.kind !== 'end') throw new Unexpected(after);
    return { value };
  } catch (error) {
    if (error instanceof Unexpected) return { error: error.message, line: error.line };
    throw error;
  }
}

type Token = { readonly kind: 'mark' | 'scalar' | 'bad' | 'end'; readonly text: string; readonly line: number };
type Tokens = { next(): Token; peek(): Token };

class Unexpected extends Error {
  readonly line: number;
  constructor(token: Token, wanted?: string) {
    const met = token.kind === 'end' ? 'the file ends' : `${token.text} stands`;
    super(wanted === undefined ? `${met} where nothing more should` : `${met} where ${wanted} should`);
    this.line = token.line;
  }
}

/** Deeper nesting than any setting has; it bounds the recursion on hostile input. */
const DEEPEST = 50;

function readValue(tokens: Tokens, depth: number): LinedValue {
  const token = tokens.next();
  if (token.kind === 'scalar') return { kind: 'scalar', line: token.line, value: JSON.parse(token.text) };
  if (token.text === '{' && depth < DEEPEST) return readObject(tokens, token.line, depth + 1);
  if (token.text === '[' && depth < DEEPEST) return readArray(tokens, token.line, depth + 1);
  throw new Unexpected(token, 'a value');
}

function readObject(tokens: Tokens, line: number, depth: number): LinedValue {
  const fields = new Map<string, LinedField>();
  readItems(tokens, '}', () => {
    const name = tokens.next();
    if (name.kind !== 'scalar' || !name.text.startsWith('"')) throw new Unexpected(name, 'a name in double quotes');
    const colon = tokens.next();
    if (colon.text !== ':') throw new Unexpected(colon, 'a colon');
    fields.set(JSON.parse(name.text), { line: name.line, value: readValue(tokens, depth) });
  });
  return { kind: 'object', line, fields };
}

function readArray(tokens: Tokens, line: number, depth: number): LinedValue {
  const items: LinedValue[] = [];
  readItems(tokens, ']', () => items.push(readValue(tokens, depth)));
  return { kind: 'array', line, items };
}

function readItems(tokens: Tokens, closing: string, readItem: () => void): void {
  while (tokens.peek().text !== closing) {
    readItem();
    const next = tokens.peek();
    if (next.text === ',') tokens.next();
    else if (next.text !== closing) throw new Unexpected(next, `a comma or ${closing}`);
  }
  tokens.next();
}

const SPACE = String.raw`[\s\uFEFF]+|//[^\n]*|/\*.*?\*/`;
const MARK = String.raw`[[\]{}:,]`;
const STRING = String.raw`"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"`;
const NUMBER = String.raw`-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])`;
const WORD = String.raw`(?:true|false|null)\b`;
const REST = String.raw`[\w'.-]+|.`;
const TOKEN = `${SPACE}|(?<mark>${MARK})|(?<scalar>${STRING}|${NUMBER}|${WORD})|(?<bad>${REST})`;

function tokenize(text: string): Tokens {
  const pattern = new RegExp(TOKEN, 'suy');
  let line = 1;
  const read = (): Token => {
    for (;;) {
      const match = pattern.exec(text);
      if (match === null) return { kind: 'end', text: '', line };
      const { mark, scalar, bad } = match.groups!;
      if (mark !== undefined) return { kind: 'mark', text: mark, line };
      if (scalar !== undefined) return { kind: 'scalar', text: scalar, line };
      if (bad !== undefined) return { kind: 'bad', text: bad, line };
      for (const char of match[0]) if (char === '\n') line++;
    }
  };
  let waiting: Token | undefined;
  return {
    next() {
      const token = waiting ?? read();
      waiting = undefined;
      return token;
    },
    peek() {
      waiting ??= read();
      return waiting;
    },
  };
}
