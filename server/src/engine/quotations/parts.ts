import { foldWord } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { type Word, words } from '../text/words.ts';
import { readEditorialMarks } from './editorial-marks.ts';

/** What a draft sets between its marks, read as an editor would: words, words in brackets, marks of omission. */
export type Unit = WordUnit | OmissionUnit;

export type WordUnit = Word & {
  readonly kind: 'word';
  /** `whole` for a word in brackets, `partly` where brackets hold some of its letters: `[T]he`, `walk[ed]`. */
  readonly bracketed: 'no' | 'partly' | 'whole';
  /**
   * The folded letters outside brackets, in order, with an empty string at an end that brackets hold: `[T]he` is "" and
   * "he". One string where no bracket parts the word.
   */
  readonly bare: readonly string[];
};

export type OmissionUnit = Span & { readonly kind: 'omission' };

export type Parts = {
  /** In order; omissions only between words, never at an end, where they change nothing. */
  readonly units: readonly Unit[];
  /** True when the draft says `[sic]` or the like, or sets emphasis on some of the words. */
  readonly annotated: boolean;
  /** Emphasis that no note owns to. */
  readonly emphasised: readonly Span[];
  /** Where the words' last punctuation ends. */
  readonly end: number;
};

/**
 * @param text the draft as read
 * @param prose the same with markup blanked, where words are read from
 */
export function readParts(text: string, prose: string, content: Span): Parts {
  const { brackets, omissions, notes, emphasised } = readEditorialMarks(text, prose, content);
  const units: Unit[] = [];
  const isIn = cursor(brackets);
  const isNote = cursor(notes);
  let nextOmission = 0;
  for (const { word, bare } of joinBracketed(text, words(prose, content))) {
    if (isNote(word)) continue;
    for (; nextOmission < omissions.length && omissions[nextOmission]!.start < word.start; nextOmission++) {
      if (units.at(-1)?.kind === 'word') units.push({ kind: 'omission', ...omissions[nextOmission]! });
    }
    const bracketed = isIn(word) ? 'whole' : bare === undefined ? 'no' : 'partly';
    const { start, end, folded } = word;
    units.push({ start, end, folded, kind: 'word', bracketed, bare: bare ?? [folded] });
  }
  const isOwned = notes.some((note) => EMPHASIS_NOTE.test(text.slice(note.start, note.end)));
  return {
    units,
    annotated: emphasised.length > 0 || notes.length > 0,
    emphasised: isOwned ? [] : emphasised,
    end: content.end,
  };
}

const EMPHASIS_NOTE = /emphas|italic|soulign|hervorheb|cursiv/i;

/** Asked in the order of the text: whether a span lies inside one of these. */
function cursor(spans: readonly Span[]): (inner: Span) => boolean {
  let next = 0;
  return (inner) => {
    while (next < spans.length && spans[next]!.end <= inner.start) next++;
    return next < spans.length && spans[next]!.start < inner.start && inner.end < spans[next]!.end;
  };
}

/** Longer words are no words; putting them together would only cost time. UTF-16 units. */
const LONGEST_WORD = 100;

type Joined = { readonly word: Word; readonly bare: readonly string[] | undefined };

/** Joins what brackets part within a word: `[T]he` is read as "The", its bare letters "he". */
function joinBracketed(text: string, found: readonly Word[]): readonly Joined[] {
  const joined: Joined[] = [];
  for (const word of found) {
    const last = joined.at(-1);
    if (last !== undefined && partsWord(text, last.word, word)) {
      const span = { start: last.word.start, end: word.end };
      const letters = text.slice(span.start, span.end).replaceAll('\\', '');
      // A bracket that opens before the word holds its beginning.
      const lead = text.slice(Math.max(0, span.start - LONGEST_WORD), span.start);
      const whole = lead.lastIndexOf('[') > lead.lastIndexOf(']') ? `[${letters}` : letters;
      joined[joined.length - 1] = {
        word: { ...span, folded: foldWord(letters.replace(/[[\]]/g, '')) },
        bare: whole.split(/\[[^[\]]*(?:\]|$)/).map((part) => foldWord(part.replace(/[[\]]/g, ''))),
      };
    } else if (!endsContraction(text, word, joined)) joined.push({ word, bare: undefined });
  }
  return joined;
}

/** True where brackets, with or without an apostrophe beside them, are all that parts two runs of letters: n’[a], [t]he. */
function partsWord(text: string, last: Word, word: Word): boolean {
  if (word.start - last.end > 4 || word.end - last.start > LONGEST_WORD) return false;
  const between = text.slice(last.end, word.start).replaceAll('\\', '');
  return WITHIN_WORD.test(between) && !(/^\]['’]$/u.test(between) && isContracted(text, last, word));
}

const WITHIN_WORD = /^(?:['’]?\[|\[['’]|\]['’]?|['’]\]|\[['’]\])$/u;

/** "They [the clerks]'re here": the brackets stand between a contraction's two parts, and for neither. */
function isContracted(text: string, last: Word, word: Word): boolean {
  const before = /(\p{L}+) \[[^[\]]*$/u.exec(text.slice(Math.max(0, last.end - LONGEST_WORD), last.end))?.[1];
  return before !== undefined && CONTRACTED.has(word.folded) && CONTRACTS.test(before);
}

/** What ends a contraction behind a bracket belongs to the word before it. */
function endsContraction(text: string, word: Word, joined: Joined[]): boolean {
  if (!/^\]['’]$/u.test(text.slice(word.start - 2, word.start)) || !CONTRACTED.has(word.folded)) return false;
  const open = text.lastIndexOf('[', word.start);
  const at = joined.findLastIndex((each) => each.word.end <= open);
  const whole = joined[at];
  if (whole === undefined || word.start - open > LONGEST_WORD) return false;
  joined[at] = { ...whole, word: { ...whole.word, folded: `${whole.word.folded}'${word.folded}` } };
  return true;
}

const CONTRACTED = new Set(['s', 're', 'd', 'll', 've', 'm']);

/** Words that such an ending goes on with. */
const CONTRACTS = /^(?:i|you|he|she|it|we|they|that|there|here|who|what|where|how|let)$/iu;
