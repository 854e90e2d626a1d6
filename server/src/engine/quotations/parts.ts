import { foldWord } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { type Word, words } from '../text/words.ts';

/** What a draft sets between its marks, read as an editor would: words, words in brackets, marks of omission. */
export type Unit = WordUnit | OmissionUnit;

export type WordUnit = Word & {
  readonly kind: 'word';
  /** `whole` for a word in brackets, `partly` where brackets hold some of its letters: `[T]he`, `walk[ed]`. */
  readonly bracketed: 'no' | 'partly' | 'whole';
  /** The folded letters outside brackets, where it is partly bracketed. */
  readonly bare: string;
};

export type OmissionUnit = Span & { readonly kind: 'omission' };

export type Parts = {
  /** In order; omissions only between words, never at an end, where they change nothing. */
  readonly units: readonly Unit[];
  /** True when the draft says `[sic]`, or sets emphasis on some of the words. */
  readonly annotated: boolean;
};

/**
 * @param text the draft as read, where brackets and emphasis are looked for
 * @param prose the same with markup blanked, where words are read from
 */
export function readParts(text: string, prose: string, content: Span): Parts {
  const { brackets, sic } = readBrackets(text, prose, content);
  const units: Unit[] = [];
  const omissions = readOmissions(prose, content, brackets);
  let nextOmission = 0;
  let nextBracket = 0;
  const found = joinBracketed(text, words(prose, content));
  for (const { word, bare } of found) {
    while (nextOmission < omissions.length && omissions[nextOmission]!.start < word.start) {
      pushOmission(units, omissions[nextOmission++]!);
    }
    while (nextBracket < brackets.length && brackets[nextBracket]!.end <= word.start) nextBracket++;
    const bracket = brackets[nextBracket];
    const inside = bracket !== undefined && bracket.start < word.start && word.end < bracket.end;
    if (inside && isSic(text.slice(bracket.start, bracket.end))) continue;
    if (omissions.some((omission) => omission.start <= word.start && word.end <= omission.end)) continue;
    units.push({
      ...word,
      kind: 'word',
      bracketed: inside ? 'whole' : bare === undefined ? 'no' : 'partly',
      bare: bare ?? word.folded,
    });
  }
  while (units.at(-1)?.kind === 'omission') units.pop();
  return { units, annotated: sic || isPartlyEmphasised(text, prose, content) };
}

function pushOmission(units: Unit[], omission: Span): void {
  const last = units.at(-1);
  if (last !== undefined && last.kind !== 'omission') units.push({ kind: 'omission', ...omission });
}

/** Longer brackets are no editor's insertion. UTF-16 units. */
const LONGEST_BRACKET = 300;

/** Square brackets that hold prose: not those of citations, footnotes and links. Their spans include the brackets. */
function readBrackets(text: string, prose: string, content: Span): { brackets: Span[]; sic: boolean } {
  const brackets: Span[] = [];
  let sic = false;
  for (
    let open = text.indexOf('[', content.start);
    open >= 0 && open < content.end;
    open = text.indexOf('[', open + 1)
  ) {
    const close = text.indexOf(']', open);
    if (close < 0 || close >= content.end || close - open > LONGEST_BRACKET) continue;
    if (text[close + 1] === '(' || prose.slice(open + 1, close).trim() === '') continue;
    if (text.lastIndexOf('[', close) !== open) continue;
    brackets.push({ start: open, end: close + 1 });
    if (isSic(text.slice(open, close + 1))) sic = true;
  }
  return { brackets, sic };
}

function isSic(bracket: string): boolean {
  return /^\[[*_\s]*sic[*_\s!.]*\]$/iu.test(bracket);
}

const OMISSION = /[[(]?[ \u00A0]?(?:…|\.(?:[ \u00A0\u202F]?\.){2,3})[ \u00A0]?[\])]?/gu;

function readOmissions(prose: string, content: Span, brackets: readonly Span[]): Span[] {
  const omissions: Span[] = [];
  for (const match of prose.slice(content.start, content.end).matchAll(OMISSION)) {
    const start = content.start + match.index;
    omissions.push({ start, end: start + match[0].length });
  }
  // An empty pair of brackets, or one around dots alone, is an omission too.
  return omissions.filter(
    (omission) =>
      !brackets.some(
        (bracket) =>
          bracket.start < omission.start &&
          omission.end < bracket.end - 1 &&
          /\p{L}/u.test(prose.slice(bracket.start, bracket.end)),
      ),
  );
}

/** Joins what brackets part within a word: `[T]he` is read as "The", its bare letters "he". */
function joinBracketed(text: string, found: readonly Word[]): { word: Word; bare: string | undefined }[] {
  const joined: { word: Word; bare: string | undefined }[] = [];
  for (const word of found) {
    const last = joined.at(-1);
    const between = last === undefined ? '' : text.slice(last.word.end, word.start);
    if (last !== undefined && (between === '[' || between === ']')) {
      const span = { start: last.word.start, end: word.end };
      const letters = text.slice(span.start, span.end).replace(/[[\]]/gu, '');
      const bare = text.slice(lineStart(text, span.start), span.end).replace(/^\[?[^[\]]*\]|\[[^[\]]*\]?/gu, '');
      joined[joined.length - 1] = { word: { ...span, folded: foldWord(letters) }, bare: foldWord(bare) };
    } else joined.push({ word, bare: undefined });
  }
  return joined;
}

/** A bracket that opens right before the word belongs to it. */
function lineStart(text: string, start: number): number {
  return text[start - 1] === '[' ? start - 1 : start;
}

/** True when Markdown's emphasis is set on some of the words, not on all of them. */
function isPartlyEmphasised(text: string, prose: string, content: Span): boolean {
  const isMark = (at: number) => (text[at] === '*' || text[at] === '_') && prose[at] === ' ';
  let start = content.start;
  let end = content.end;
  while (start < end && (isMark(start) || /\s/u.test(text[start]!))) start++;
  while (start < end && (isMark(end - 1) || /[\s.,;:!?]/u.test(text[end - 1]!))) end--;
  for (let at = start; at < end; at++) if (isMark(at)) return true;
  return false;
}
