import type { Span } from '../text/span.ts';
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
};

/**
 * The citations of one paragraph, of which `keys` are the keys in order. Brackets count unless they are the marks of
 * something else, whose spans `others` holds. A bracket that is never closed, as while the writer types `[@na`, makes
 * a group of itself and the key.
 */
export function citationsOf(
  text: string,
  paragraph: Span,
  keys: readonly KeyToken[],
  others: readonly Span[],
): readonly Citation[] {
  if (keys.length === 0) return [];
  const brackets = bracketsOf(text, paragraph, keys, others);
  return keys.map((key) => {
    const around = brackets.around.get(key);
    const unclosed = brackets.unclosed.has(key.start - 1) ? { start: key.start - 1, end: key.end } : undefined;
    const group = around ?? unclosed ?? withLocator(text, key, brackets);
    const inText = around === undefined && unclosed === undefined;
    return { start: key.start, end: key.end, key: key.key, keySpan: key.keySpan, group, inText };
  });
}

type Brackets = {
  /** The innermost pair around each key. */
  readonly around: ReadonlyMap<KeyToken, Span>;
  /** Pairs that hold no key, by their start. */
  readonly plain: ReadonlyMap<number, Span>;
  readonly unclosed: ReadonlySet<number>;
};

function bracketsOf(text: string, paragraph: Span, keys: readonly KeyToken[], others: readonly Span[]): Brackets {
  const around = new Map<KeyToken, Span>();
  const plain = new Map<number, Span>();
  const open: { readonly start: number; readonly keys: KeyToken[] }[] = [];
  const isKey = new Set<Span>(keys);
  const skipped = [...keys, ...others].sort((a, b) => a.start - b.start);
  let next = 0;
  for (let i = paragraph.start; i < paragraph.end; i++) {
    while (next < skipped.length && skipped[next]!.start <= i) {
      const skip = skipped[next++]!;
      if (isKey.has(skip)) open.at(-1)?.keys.push(skip as KeyToken);
      i = Math.max(i, skip.end);
    }
    if (text[i] === '[') open.push({ start: i, keys: [] });
    else if (text[i] === ']') {
      const pair = open.pop();
      if (pair === undefined) continue;
      const span = { start: pair.start, end: i + 1 };
      for (const key of pair.keys) around.set(key, span);
      if (pair.keys.length === 0) plain.set(pair.start, span);
    }
  }
  return { around, plain, unclosed: new Set(open.map(({ start }) => start)) };
}

/** `@key [p. 33]`: the brackets right after an in-text citation are its locator, unless they cite for themselves. */
function withLocator(text: string, key: Span, brackets: Brackets): Span {
  const { start, end } = key;
  const gap = GAP.exec(text.slice(end, end + 100))![0].length;
  const locator = brackets.plain.get(end + gap);
  if (locator === undefined || /[([]/.test(text.charAt(locator.end))) return { start, end };
  return { start, end: locator.end };
}

const GAP = /^[ \t]*(?:\r\n?|\n)?[ \t]*/;
