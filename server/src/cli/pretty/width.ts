const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** What a reader takes for one character: "é" in two code points, a flag, an Arabic letter with its vowel. */
export function* characters(text: string): Generator<{ readonly text: string; readonly start: number }> {
  // The segmenter is slow, and most text is made of letters and marks that never combine.
  if (/^[\x20-\x7E\u00A0-\u02FF\u2010-\u2027\u2030-\u205E]*$/.test(text))
    for (let i = 0; i < text.length; i++) yield { text: text[i]!, start: i };
  else for (const { segment, index } of graphemes.segment(text)) yield { text: segment, start: index };
}

/** How many columns a text takes on a terminal. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of characters(text)) width += characterWidth(character.text);
  return width;
}

/** 2 for East Asian Wide (Unicode Standard Annex 11) and emoji, 0 for what only combines or is invisible, else 1. */
export function characterWidth(character: string): number {
  if (character.length === 1 && character >= ' ' && character <= '~') return 1;
  if (EMOJI.test(character) || WIDE.test(character)) return 2;
  return INVISIBLE.test(character) ? 0 : 1;
}

export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** At most `width` columns, the last of them an ellipsis where something is cut off. */
export function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = '';
  let used = 1;
  for (const character of characters(text)) {
    used += characterWidth(character.text);
    if (used > width) break;
    kept += character.text;
  }
  return `${kept.trimEnd()}…`;
}

/**
 * Text from files made safe to show on one line, of the same length in UTF-16 units: white space becomes a space, a
 * control character a replacement mark, so that no source can send commands to a terminal, and what turns the reading
 * direction round becomes invisible.
 */
export function printable(text: string): string {
  return text
    .replace(/[\s\u0085]/g, ' ')
    .replace(/\p{Cc}/gu, '\uFFFD')
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '\u200B');
}

const EMOJI = /^\p{Emoji_Presentation}|\uFE0F/u;
const WIDE =
  /[\u1100-\u115F\u2329\u232A\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u;
const INVISIBLE = /^[\p{M}\p{Cf}\p{Cc}]+$/u;
