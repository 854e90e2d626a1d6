import { foldWord } from '../text/fold.ts';

/** The words of a text in the form that they are searched by: folded, and without accents, so that "etat" finds "état". */
export function searchWords(text: string): readonly string[] {
  if (PLAIN.test(text)) return text.toLowerCase().match(PLAIN_RUN) ?? [];
  return text.match(RUN)?.map(searchWord) ?? [];
}

/** All of a text's words as one: "NATO 2018" and "nato-2018" are equal. */
export function squeezed(text: string): string {
  return searchWords(text).join('');
}

function searchWord(word: string): string {
  return foldWord(word)
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(LETTERS, (letter) => LETTER_AS_TYPED[letter]!);
}

const RUN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
/** Most names and titles have nothing to fold but capitals, and are read faster so. */
const PLAIN = /^[\x20-\x7e\n]*$/;
const PLAIN_RUN = /[a-z0-9]+/g;
const MARKS = /\p{M}/gu;

/** Letters that Unicode does not take apart, as they are typed on a keyboard without them. */
const LETTER_AS_TYPED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  þ: 'th',
};
const LETTERS = /[ßæœøłđðıþ]/g;
