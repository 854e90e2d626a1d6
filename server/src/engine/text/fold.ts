/**
 * Folding: the form in which two spellings of one word are equal. Typography goes (Unicode form, case, kinds of
 * apostrophe, soft hyphens, zero-width characters, the dots of an abbreviation, kinds of digits and of the decimal
 * point); letters and their accents stay.
 * Arabic also loses tatweel and harakat, and its alef, hamza, ya and ta marbuta forms fall together.
 */
export function foldWord(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  const composed = word.normalize('NFKC').toLowerCase().replace(INVISIBLE, '').replace(APOSTROPHES, "'");
  const plain = ABBREVIATION.test(composed) ? composed.replaceAll('.', '') : composed;
  const western = plain
    .replace(OTHER_DIGIT, digitValue)
    .replace(DECIMAL_POINT, '.')
    .replace(/\u066C/g, ',');
  return ARABIC.test(western) ? foldArabic(western) : western;
}

/** Most words of most texts: nothing to fold but their case. */
const PLAIN = /^[A-Za-z0-9]+$/;
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const APOSTROPHES = /[\u2018\u2019\u02BC\u201B\u0060\u00B4\uFF07]/g;
const ABBREVIATION = /^\p{L}(?:\.\p{L})+$/u;
const OTHER_DIGIT = /(?![0-9])\p{Nd}/gu;
/** The raised point of older British print, and the Arabic one. */
const DECIMAL_POINT = /(?<=[0-9])[\u00B7\u066B](?=[0-9])/g;
const ARABIC = /\p{Script=Arabic}/u;

/** Unicode lays every script's decimal digits out in runs of ten that start at a multiple of 16 plus 0 or 6. */
function digitValue(digit: string): string {
  const code = digit.codePointAt(0)!;
  let zero = code;
  while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String((code - zero) % 10);
}

function foldArabic(word: string): string {
  return word
    .replace(/[\u0640\u064B-\u065F\u0670]/g, '')
    .replace(/[\u0622\u0623\u0625\u0671]/g, '\u0627')
    .replace(/[\u0649\u0626\u06CC]/g, '\u064A')
    .replace(/\u0624/g, '\u0648')
    .replace(/\u0629/g, '\u0647')
    .replace(/\u06A9/g, '\u0643');
}
