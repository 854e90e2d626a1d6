import type { Span } from '../text/span.ts';
import { type BracketPart, type Brackets, bracketsOf, type OtherMarks } from './brackets.ts';
import type { KeyToken } from './citation-key.ts';

/** One citation key where a draft uses it. */
export type Citation = Span & {
  /** The key without "@" and without the braces of `@{…}`. */
  readonly key: string;
  /** The key's own characters. The citation's own span also covers "-", "@" and braces. */
  readonly keySpan: Span;
  /** The brackets that it shares with others (`[see @a, p. 3; @b]`), or its own span and trailing `[p. 3]`. */
  readonly group: Span;
  /** True for `@key` outside brackets, where the citation is itself a word of the sentence. */
  readonly inText: boolean;
  /** True for `-@key`, which leaves out the author's name. */
  readonly suppressed: boolean;
  /** What its brackets say before it (`see`), without the white space around it. Empty where they say nothing. */
  readonly prefix: Span;
  /** What they say behind it up to a semicolon (`, p. 3 and elsewhere`): its locator, and the rest. */
  readonly suffix: Span;
};

/**
 * The citations of one paragraph, of which `keys` are the keys in order, as Pandoc's reader has them. Brackets cite
 * where each of their parts has a key; of several keys in one part the first is cited, and the others stand in its
 * suffix as they would in the text. A bracket that is never closed, as while the writer types `[@na`, makes a group of
 * itself and the key.
 */
export function citationsOf(
  text: string,
  paragraph: Span,
  keys: readonly KeyToken[],
  others: OtherMarks,
): readonly Citation[] {
  if (keys.length === 0) return [];
  const brackets = bracketsOf(text, paragraph, keys, others);
  const cited = new Map<KeyToken, Citation>();
  for (const pair of brackets) if (pair.closed && pair.parts.every(hasKey)) cite(text, pair.parts, pair, cited);
  const byStart = new Map(brackets.map((pair) => [pair.start, pair]));
  for (const key of keys) {
    const known = cited.get(key);
    if (known === undefined) citeInText(text, key, byStart, cited);
  }
  return keys.map((key) => cited.get(key)!);
}

/** The first key of each part, as one group; the other keys are in the text of the group. */
function cite(text: string, parts: readonly BracketPart[], group: Span, cited: Map<KeyToken, Citation>): void {
  const { start, end } = group;
  for (const part of parts) {
    for (const [i, key] of part.keys.entries()) {
      const inText = i > 0;
      const prefix = inText ? empty(key.start) : trimmed(text, { start: part.start, end: key.start });
      const suffix = inText ? empty(key.end) : trimmed(text, { start: key.end, end: part.end });
      cited.set(key, { ...citation(text, key), group: { start, end }, inText, prefix, suffix });
    }
  }
}

function citeInText(
  text: string,
  key: KeyToken,
  brackets: ReadonlyMap<number, Brackets>,
  cited: Map<KeyToken, Citation>,
): void {
  const own = { ...citation(text, key), inText: true, prefix: empty(key.start), suffix: empty(key.end) };
  const opening = brackets.get(key.start - 1);
  const follower = brackets.get(key.end + GAP.exec(text.slice(key.end, key.end + 100))![0].length);
  if (follower === undefined || !isLocator(text, follower)) {
    const start = opening?.closed === false ? opening.start : key.start;
    cited.set(key, { ...own, group: { start, end: key.end } });
    return;
  }
  const group = { start: key.start, end: follower.end };
  const [first, ...rest] = follower.parts;
  const suffix = hasKey(first!) ? own.suffix : trimmed(text, first!);
  cited.set(key, { ...own, group, suffix });
  cite(text, hasKey(first!) ? follower.parts : rest, group, cited);
}

/** `@key [p. 33; @other]`: the brackets right after a citation in the text belong to it, unless they are a link. */
function isLocator(text: string, { parts, start, end, closed }: Brackets): boolean {
  const [first, ...rest] = parts;
  if (!closed || !rest.every(hasKey) || /[([]/.test(text.charAt(end)) || text[start + 1] === '^') return false;
  return trimmed(text, first!).end > first!.start;
}

function hasKey({ keys }: BracketPart): boolean {
  return keys.length > 0;
}

function citation(text: string, { start, end, key, keySpan }: KeyToken) {
  return { start, end, key, keySpan, suppressed: text[start] === '-' };
}

const GAP = /^[ \t]*(?:\r\n?|\n)?[ \t]*/;

function empty(at: number): Span {
  return { start: at, end: at };
}

function trimmed(text: string, { start, end }: Span): Span {
  const content = text.slice(start, end);
  const from = start + (content.length - content.trimStart().length);
  return { start: from, end: Math.max(from, start + content.trimEnd().length) };
}
