import { isUtf8 } from 'node:buffer';
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { SourceFile } from '../engine/index.ts';
import { meaningOf } from './file-problem.ts';

/** Bytes. An article is some kilobytes and a long book two megabytes: what is larger was not meant as a source. */
export const LARGEST_SOURCE = 20 * 1024 * 1024;

/**
 * Reads a file as text, or says why there is none: `unreadable` reads on from the file's name ("is empty").
 * Never throws. UTF-8, and UTF-16 that starts with its byte order mark; the mark itself is no part of the text, as
 * editors have it. Reads at one go: blocks for about a millisecond a megabyte.
 */
export function readSource(path: string): SourceFile {
  return readFileUpTo(LARGEST_SOURCE, path);
}

/** The same for files that may be of another size, in bytes. */
export function readFileUpTo(largest: number, path: string): SourceFile {
  try {
    const bytes = readBytes(path, largest);
    if (typeof bytes === 'string') return { path, text: '', unreadable: bytes };
    const text = decode(bytes);
    if (text === undefined) return { path, text: '', unreadable: 'is not UTF-8 text' };
    if (text.includes('\0')) return { path, text: '', unreadable: 'is not text' };
    if (text.trim() === '') return { path, text, unreadable: 'is empty' };
    return { path, text };
  } catch (error) {
    return { path, text: '', unreadable: meaningOf(error) };
  }
}

/** The file's bytes, or why they are not to be read. */
function readBytes(path: string, largest: number): Buffer | string {
  // Without NONBLOCK, a pipe with nobody at its other end would hold the process for ever.
  const handle = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = fstatSync(handle);
    if (!stats.isFile()) return stats.isDirectory() ? 'is a folder' : 'is not a file';
    const { size } = stats;
    if (size > largest) {
      return `is larger than ${inMegabytes(largest)} MB (${inMegabytes(size)} MB): not read`;
    }
    const bytes = Buffer.allocUnsafe(size);
    let length = 0;
    while (length < size) {
      const read = readSync(handle, bytes, length, size - length, length);
      // The file was cut short while it was read.
      if (read === 0) break;
      length += read;
    }
    return bytes.subarray(0, length);
  } finally {
    closeSync(handle);
  }
}

function decode(bytes: Buffer): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return decodeUtf16(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decodeUtf16(bytes, 'utf-16be');
  // A zero byte is valid UTF-8 but no text: keep it, for the caller to say which of the two is wrong.
  if (bytes.includes(0)) return '\0';
  if (!isUtf8(bytes)) return undefined;
  return bytes.toString('utf8', first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0);
}

function decodeUtf16(bytes: Buffer, encoding: 'utf-16le' | 'utf-16be'): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function inMegabytes(bytes: number): number {
  return Math.round(bytes / (1024 * 1024));
}
