/** Whether two folded words are one, but for accents that writers lose and mend and that make no other word. */
export function sameButForAccents(one: string, other: string, language: string): boolean {
  if (withoutAccents(one) !== withoutAccents(other)) return false;
  if (NOWHERE.has(language)) return true;
  const tells = TELLING[language];
  if (tells === undefined) return false;
  // Capitals go without their accents: Etat, Election. Shorter words are others by that one: à, él.
  const from = one.length > LONGEST_OF_ONE_SYLLABLE ? 1 : 0;
  return tells(one.slice(from)) === tells(other.slice(from));
}

/** In letters. */
const LONGEST_OF_ONE_SYLLABLE = 3;

/** Languages in which no accent makes another word. */
const NOWHERE = new Set(['en', 'nl']);

/**
 * What of a word's accents makes it the word that it is, by language. German's umlauts do anywhere (hatte, hätte); in
 * the Romance languages accents do at the end, where verbs bend (travaille, travaillé; exploto, explotó), and in the
 * shortest words (a, à; si, sí). What is left is a slip of the pen. Of other languages nobody here can tell.
 */
const TELLING: Readonly<Record<string, (word: string) => string>> = {
  de: (word) =>
    word
      .normalize('NFD')
      .replace(/(?!\u0308)\p{M}/gu, '')
      .replaceAll('ß', 'ss'),
  fr: ending,
  // "nacion" is no other word, nor is "solo", which went with an accent until 2010.
  es: (word) => (/i[oó]n$|^s[oó]lo$/.test(word) ? '' : ending(word)),
  it: ending,
  pt: ending,
};

function ending(word: string): string {
  return word.slice(-2);
}

function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').replaceAll('œ', 'oe').replaceAll('æ', 'ae');
}
