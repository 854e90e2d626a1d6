import type { Name } from '../item.ts';
import { readTex } from './tex.ts';

/**
 * The names of a BibTeX field: parted by "and", each as "First von Last", "von Last, First" or "von Last, Jr, First".
 * What stands in braces as a whole is the name of a body, and "others" are not named. BibLaTeX's "family=…, given=…" is read, too.
 */
export function readNames(tex: string): readonly Name[] {
  return split(tex, /\s+and\s+/iy)
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map(readName);
}

function readName(tex: string): Name {
  if (isGroup(tex) || tex === 'others') return { literal: readTex(tex) };
  const parts = split(tex, /\s*,\s*/y);
  if (parts.length > 1 && parts.every((part) => /^(?:family|given|prefix|suffix|useprefix|given-i)\s*=/.test(part)))
    return extendedName(parts);
  if (parts.length === 1) return fromWords(split(tex, /[\s~]+/y).filter((word) => word !== ''));
  const [last = '', second = '', third] = parts;
  const { particle, family } = withParticle(split(last, /[\s~]+/y));
  const given = third ?? second;
  return nameOf(given, particle, family, third === undefined ? undefined : second);
}

function fromWords(words: readonly string[]): Name {
  const [only] = words;
  if (words.length === 1) return isGroup(only!) ? { literal: readTex(only!) } : { family: readTex(only!) };
  const first = words.findIndex(isParticle);
  const at = first < 0 || first === words.length - 1 ? words.length - 1 : first;
  const { particle, family } = withParticle(words.slice(at));
  return nameOf(words.slice(0, at).join(' '), particle, family, undefined);
}

/** Words in small letters before the last ones are a particle: "van der Berg". */
function withParticle(words: readonly string[]): { readonly particle: string; readonly family: string } {
  const last = words.slice(0, -1).findLastIndex(isParticle) + 1;
  const starts = last > 0 && isParticle(words[0]!) ? last : 0;
  return { particle: words.slice(0, starts).join(' '), family: words.slice(starts).join(' ') };
}

function isParticle(word: string): boolean {
  return /^\p{Ll}/u.test(word.startsWith('{') ? '' : readTex(word));
}

function nameOf(given: string, particle: string, family: string, suffix: string | undefined): Name {
  return {
    family: readTex(family),
    ...(given !== '' && { given: readTex(given) }),
    ...(particle !== '' && { 'dropping-particle': readTex(particle) }),
    ...(suffix !== undefined && suffix !== '' && { suffix: readTex(suffix) }),
  };
}

function extendedName(parts: readonly string[]): Name {
  const known = new Map(
    parts.map((part) => {
      const [name = '', ...value] = part.split('=');
      return [name.trim(), readTex(value.join('='))];
    }),
  );
  const particle = known.get('prefix');
  const suffix = known.get('suffix');
  return {
    family: known.get('family') ?? '',
    ...(known.has('given') && { given: known.get('given')! }),
    ...(particle !== undefined && { 'dropping-particle': particle }),
    ...(suffix !== undefined && { suffix }),
  };
}

/** True for text that one pair of braces encloses as a whole. */
function isGroup(tex: string): boolean {
  if (!tex.startsWith('{') || !tex.endsWith('}')) return false;
  let depth = 0;
  for (let i = 0; i < tex.length - 1; i++) {
    if (tex[i] === '\\') i++;
    else if (tex[i] === '{') depth++;
    else if (tex[i] === '}' && --depth === 0) return false;
  }
  return !/^\{\\[`'^"~=.]/.test(tex);
}

/** Cut at a separator that no brace encloses. */
function split(tex: string, separator: RegExp): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  let depth = 0;
  for (let i = 0; i < tex.length; i++) {
    if (tex[i] === '\\') i++;
    else if (tex[i] === '{') depth++;
    else if (tex[i] === '}') depth--;
    else if (depth === 0) {
      separator.lastIndex = i;
      const match = separator.exec(tex);
      if (match === null) continue;
      parts.push(tex.slice(start, i));
      start = i + match[0].length;
      i = start - 1;
    }
  }
  return [...parts, tex.slice(start)];
}
