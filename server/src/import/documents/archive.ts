import { Unzip, UnzipInflate, zipSync } from 'fflate';

/** The files of a ZIP archive by their paths; a reason where it is none or would grow too large. */
export type Archive = { readonly files: ReadonlyMap<string, Uint8Array> } | { readonly reason: string };

/**
 * Unpacks an archive, at most `largest` bytes and `MOST` files of it: what the archive says of its own sizes is not
 * believed, but counted while it is unpacked. `isWanted` chooses by path.
 */
export function unpack(bytes: Uint8Array, isWanted: (path: string) => boolean, largest = LARGEST): Archive {
  const files = new Map<string, Uint8Array>();
  let total = 0;
  let reason: string | undefined;
  const unzip = new Unzip((file) => {
    if (reason !== undefined || !isWanted(file.name)) return;
    if (files.size >= MOST) {
      reason = `holds more than ${MOST} files`;
      return;
    }
    const parts: Uint8Array[] = [];
    file.ondata = (error, part, isLast) => {
      if (error !== null) reason = 'is damaged';
      if (reason !== undefined) return;
      total += part.length;
      if (total > largest) reason = `would unpack to more than ${largest / MEGABYTE} MB`;
      parts.push(part);
      if (isLast) files.set(file.name, joined(parts));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    // In small portions, so that no single one can grow past the limit before it is counted.
    for (let at = 0; at < bytes.length && reason === undefined; at += PORTION) {
      unzip.push(bytes.subarray(at, at + PORTION), at + PORTION >= bytes.length);
    }
  } catch {
    reason ??= 'is damaged';
  }
  return reason === undefined ? { files } : { reason };
}

/** The same files in an archive that holds nothing else and is not compressed. */
export function repack(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(files), { level: 0 });
}

const MEGABYTE = 1024 * 1024;
const LARGEST = 50 * MEGABYTE;
const MOST = 5000;
const PORTION = 16 * 1024;

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
