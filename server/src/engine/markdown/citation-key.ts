import type { Span } from '../text/span.ts';

/** A citation as its characters stand: `@key`, `-@key` or `@{key}`. Offsets into the text that it was read from. */
export type KeyToken = Span & { readonly key: string; readonly keySpan: Span };

/**
 * Reads the citation that starts with the "@" or "-@" at `at`, or nothing where none may start: after a word (an
 * e-mail address), unless that is the key of another (`behindKey`), or where no key follows. Pandoc's rule: a key
 * starts with a letter, digit or underscore and goes on with those and with single marks that another one of those
 * follows (two slashes may, too); any balanced text may stand in braces. Beyond Pandoc's rule, vowel signs and accents
 * of their own are letters, too, and spaces may stand in braces.
 */
export function readKey(text: string, at: number, behindKey = false): KeyToken | undefined {
  const sign = text[at] === '-' ? at + 1 : at;
  if (text[sign] !== '@' || (!behindKey && endsWord(text, at))) return undefined;
  const first = sign + 1;
  if (text[first] === '{') {
    const close = closingBrace(text, first);
    if (close === undefined || close === first + 1) return undefined;
    return token(text, at, first + 1, close, close + 1);
  }
  KEY.lastIndex = first;
  const key = KEY.exec(text)?.[0];
  if (key === undefined || (DOMAIN.test(key) && MAILBOX_END.test(text.slice(Math.max(0, at - 3), sign))))
    return undefined;
  return token(text, at, first, first + key.length, first + key.length);
}

/** A key as it stands behind "@": in braces where Pandoc's rule for bare keys would end it too soon. */
export function writtenKey(key: string): string {
  return readKey(`@${key}`, 0)?.key === key ? key : `{${key}}`;
}

/**
 * True for the keys by which Quarto refers to figures, tables, sections, equations, listings, theorems and callouts
 * of the document itself.
 */
export function isCrossReference(key: string): boolean {
  return CROSS_REFERENCE.test(key);
}

/** What may follow "@" while a key is being typed: the key's own rule, and a mark that nothing follows yet. */
export const TYPED_KEY = /@(?:\{([^{}\n\r]*)|((?:[\p{L}\p{N}_][\p{L}\p{M}\p{N}_:.#$%&\-+?<>~/]*)?))$/u;

/**
 * True when what stands before `at` is part of a word, so that an "@" there belongs to an address: also where a full
 * stop or the marks of emphasis stand between the two, though not behind an ellipsis.
 */
export function endsWord(text: string, at: number): boolean {
  let before = at;
  while (before > 0 && (text[before - 1] === '_' || text[before - 1] === '*')) before--;
  return WORD_END.test(text.slice(Math.max(0, before - 3), before));
}

const KEY = /[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_]|[:.#$%&\-+?<>~/](?=[\p{L}\p{N}_])|[:/](?=\/))*/uy;
const WORD_END = /[\p{L}\p{M}\p{N}]$|(?<!\.)\.$/u;

/** The ends of an e-mail address on both sides of its "@", where the mailbox ends in a mark. */
const MAILBOX_END = /[\p{L}\p{N}][+_%-]$/u;
const DOMAIN = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}$/u;
const CROSS_REFERENCE = /^(?:fig|tbl|sec|eq|lst|thm|lem|cor|prp|cnj|def|exm|exr|sol|rem|alg|prf|tip|nte|wrn|imp|cau)-/;

/** A key longer than this is no key, and looking for the end of its braces would only cost time. */
const LONGEST_KEY = 300;

const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

function closingBrace(text: string, open: number): number | undefined {
  let depth = 0;
  const limit = Math.min(text.length, open + LONGEST_KEY);
  for (let i = open; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13) return undefined;
    if (code === OPEN_BRACE) depth++;
    if (code === CLOSE_BRACE && --depth === 0) return i;
  }
  return undefined;
}

function token(text: string, start: number, keyStart: number, keyEnd: number, end: number): KeyToken {
  return { start, end, key: text.slice(keyStart, keyEnd), keySpan: { start: keyStart, end: keyEnd } };
}
