import { decodeNamedCharacterReference } from 'decode-named-character-reference';

/**
 * What HTML's character references stand for (`&nbsp;`, `&#8217;`, `&eacute;`), at the length of the reference: the
 * characters, and word joiners in the room that is left, which part no words. A mark that closes takes its reference's
 * last place, so that a quotation ends where the reference does. Undefined for what is no reference.
 */
export function characterReference(reference: string, before: string): string | undefined {
  const shown = decoded(reference.slice(1, -1));
  if (shown === undefined || shown.length > reference.length || /[\r\n]/.test(shown)) return undefined;
  const room = reference.length - shown.length;
  if (/^\s*$/u.test(shown)) return ' '.repeat(reference.length);
  const closes = /[”’»›]/u.test(shown) || (/["']/u.test(shown) && !/^$|[\s([{—–-]/u.test(before));
  return closes ? '\u2060'.repeat(room) + shown : shown + '\u2060'.repeat(room);
}

function decoded(name: string): string | undefined {
  const number = /^#(?:(\d{1,7})|x([\da-f]{1,6}))$/i.exec(name);
  if (number === null) return decodeNamedCharacterReference(name) || undefined;
  const code = number[1] === undefined ? Number.parseInt(number[2]!, 16) : Number(number[1]);
  const isCharacter = code > 0x1f && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : undefined;
}
