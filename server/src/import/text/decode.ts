import { analyse } from 'chardet';

/**
 * The text of bytes in any encoding that a file or a page comes in: what its byte order mark says, what it was said to
 * be (`declared`, a label as the Encoding Standard has them), UTF-8 where it is valid, else what it looks like.
 * Undefined for what is no text.
 */
export function decode(bytes: Uint8Array, declared?: string): string | undefined {
  const marked = byteOrderMark(bytes);
  if (marked !== undefined) return decodeAs(marked, bytes);
  const wide = withoutMark(bytes);
  if (wide !== undefined) return decodeAs(wide, bytes);
  if (bytes.subarray(0, LOOKED_AT).includes(0)) return undefined;
  return strictly('utf-8', bytes) ?? (declared && decodeAs(declared, bytes)) ?? decodeAs(likely(bytes), bytes);
}

/** Bytes that are enough to know an encoding by. */
const LOOKED_AT = 64 * 1024;

function byteOrderMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined;
}

/** UTF-16 without its mark: of a text of mostly Latin letters, every other byte is zero. */
function withoutMark(bytes: Uint8Array): string | undefined {
  const some = bytes.subarray(0, Math.min(bytes.length, 4096) & ~1);
  if (some.length < 8) return undefined;
  const zeros = [0, 0];
  for (const [i, byte] of some.entries()) if (byte === 0) zeros[i & 1]!++;
  const [even, odd] = zeros as [number, number];
  const half = some.length / 2;
  if (odd > half * 0.4 && even < half * 0.05) return 'utf-16le';
  return even > half * 0.4 && odd < half * 0.05 ? 'utf-16be' : undefined;
}

/** The likeliest of the encodings that a whole text can be in; Western Windows where none stands out. */
function likely(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, LOOKED_AT);
  const named = analyse(sample).find(({ name }) => !name.startsWith('UTF-') && isKnown(name));
  return named === undefined || named.confidence < 10 ? 'windows-1252' : named.name;
}

function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label) !== undefined;
  } catch {
    return false;
  }
}

/** Undefined for a label that is none. */
export function decodeAs(label: string, bytes: Uint8Array): string | undefined {
  if (!isKnown(label)) return undefined;
  const decoder = new TextDecoder(label);
  const text = decoder.decode(bytes);
  return decoder.encoding === 'windows-1252' ? text.replace(/[\x80-\x9F]/g, westernMark) : text;
}

/** Some versions of Node decode Western Windows as Latin-1, which has control characters where it has marks. */
function westernMark(control: string): string {
  return WESTERN_MARKS[control.charCodeAt(0) - 0x80]!;
}

const WESTERN_MARKS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

function strictly(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
