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
  /** The folded letters outside brackets, where it is partly bracketed. */
  readonly bare: string;
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
    units.push({ start, end, folded, kind: 'word', bracketed, bare: bare ?? folded });
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

/** Joins what brackets part within a word: `[T]he` is read as "The", its bare letters "he". */
function joinBracketed(text: string, found: readonly Word[]): { word: Word; bare: string | undefined }[] {
  const joined: { word: Word; bare: string | undefined }[] = [];
  for (const word of found) {
    const last = joined.at(-1);
    const between = last === undefined ? '' : bracketBetween(text, last.word.end, word.start);
    if (last !== undefined && between !== '' && word.end - last.word.start <= LONGEST_WORD) {
      const span = { start: last.word.start, end: word.end };
      const letters = text.slice(span.start, span.end).replaceAll('\\', '');
      // A bracket that opens right before the word belongs to it.
      const whole = text[span.start - 1] === '[' ? `[${letters}` : letters;
      const bare = whole.replace(/\[[^[\]]*\]?/g, '');
      joined[joined.length - 1] = {
        word: { ...span, folded: foldWord(letters.replace(/[[\]]/g, '')) },
        bare: foldWord(bare.replace(/[[\]]/g, '')),
      };
    } else if (!endsContraction(text, word, joined)) joined.push({ word, bare: undefined });
  }
  return joined;
}

/** "They [the clerks]'re here": what ends a contraction behind a bracket belongs to the word before it. */
function endsContraction(text: string, word: Word, joined: { word: Word; bare: string | undefined }[]): boolean {
  if (!/^\]['’]$/u.test(text.slice(word.start - 2, word.start)) || !CONTRACTED.has(word.folded)) return false;
  const open = text.lastIndexOf('[', word.start);
  const at = joined.findLastIndex((each) => each.word.end <= open);
  const whole = joined[at];
  if (whole === undefined || word.start - open > LONGEST_WORD) return false;
  joined[at] = { ...whole, word: { ...whole.word, folded: `${whole.word.folded}'${word.folded}` } };
  return true;
}

const CONTRACTED = new Set(['s', 're', 'd', 'll', 've', 'm']);

/** The one bracket, escaped or not, that alone stands between two runs of letters; else an empty string. */
function bracketBetween(text: string, end: number, start: number): string {
  if (start - end > 2) return '';
  const between = text.slice(end, start).replace('\\', '');
  return between === '[' || between === ']' ? between : '';
}
