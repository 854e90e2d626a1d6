import { type LookupAddress, lookup } from 'node:dns';
import { type IncomingMessage, request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { isPrivate } from './private-addresses.ts';

/** What was found, where in the end, and over which other addresses. */
export type Fetched = {
  readonly bytes: Uint8Array;
  /** A file's name for it, with an extension that says its kind. */
  readonly name: string;
  readonly address: string | undefined;
  /** As the server has it. */
  readonly encoding: string | undefined;
  readonly redirects: readonly string[];
};

type Limits = { readonly allowsPrivate: boolean; readonly signal?: AbortSignal | undefined };

/** Milliseconds for all of it, bytes of an answer, unpacked, and how often it may lead elsewhere. */
const LONGEST = 30_000;
const LARGEST = 20 * 1024 * 1024;
const MOST_REDIRECTS = 5;

/**
 * Fetches what is at a web address, over HTTP or HTTPS alone. Rejects, with a reason that stands by itself, what leads
 * into a private network: the address that a name stands for is looked at when the connection is made, so that it cannot
 * be another one then.
 */
export async function fetchPage(address: string, { allowsPrivate, signal }: Limits): Promise<Fetched> {
  const limit = AbortSignal.timeout(LONGEST);
  const ended = signal === undefined ? limit : AbortSignal.any([limit, signal]);
  const redirects: string[] = [];
  let url = readAddress(address);
  try {
    for (;;) {
      const answer = await get(url, allowsPrivate, ended);
      const status = answer.statusCode ?? 0;
      const next = status >= 300 && status < 400 ? answer.headers.location : undefined;
      if (next === undefined) {
        if (status !== 200) throw new Error(`the server answered with ${status}`);
        return { ...(await contentOf(answer, url)), redirects };
      }
      answer.destroy();
      url = readAddress(next, url);
      redirects.push(url.href);
      if (redirects.length > MOST_REDIRECTS) throw new Error('it leads from one address to another without an end');
    }
  } catch (error) {
    if (limit.aborted) throw new Error(`there was no whole answer within ${LONGEST / 1000} seconds`);
    throw error;
  }
}

function readAddress(address: string, base?: URL): URL {
  const url = URL.canParse(address, base?.href) ? new URL(address, base) : undefined;
  if (url === undefined) throw new Error(`“${address}” is no web address`);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new Error(`only http and https are fetched, not ${url.protocol}`);
  if (url.username !== '' || url.password !== '') throw new Error('an address with a password in it is not fetched');
  return url;
}

function get(url: URL, allowsPrivate: boolean, signal: AbortSignal): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!allowsPrivate && isIP(host) !== 0 && isPrivate(host)) throw new Error(PRIVATE);
  const request = url.protocol === 'https:' ? requestSecure : requestPlain;
  const headers = {
    accept: 'text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9,*/*;q=0.5',
    'accept-encoding': 'gzip, deflate, br',
    'user-agent': 'Mozilla/5.0 (compatible; Verbatim)',
  };
  return new Promise((resolve, reject) => {
    const options = { signal, headers, ...(allowsPrivate ? {} : { lookup: publicOnly }) };
    request(url, options, resolve).on('error', reject).end();
  });
}

const PRIVATE = 'the address is within a private network: it is only fetched where the settings allow it';

/** Looks a name up, and fails where any of its addresses is private. */
const publicOnly: LookupFunction = (host, options, done) => {
  lookup(host, { ...options, all: true }, (error, found) => {
    const addresses = found as unknown as readonly LookupAddress[];
    if (error !== null) return done(error, '', 0);
    if (addresses.some(({ address }) => isPrivate(address))) return done(new Error(PRIVATE), '', 0);
    if (options.all) return done(null, [...addresses]);
    done(null, addresses[0]!.address, addresses[0]!.family);
  });
};

async function contentOf(answer: IncomingMessage, url: URL): Promise<Omit<Fetched, 'redirects'>> {
  const [type = '', ...parameters] = (answer.headers['content-type'] ?? '').toLowerCase().split(/\s*;\s*/);
  const extension = EXTENSIONS[type];
  if (type !== '' && extension === undefined) throw new Error(`it is ${type}, which has no article in it`);
  const parts: Buffer[] = [];
  let length = 0;
  const plain = unpacked(answer);
  for await (const part of plain) {
    length += part.length;
    if (length > LARGEST) {
      answer.destroy();
      throw new Error(`it is larger than ${LARGEST / 1024 / 1024} MB`);
    }
    parts.push(part);
  }
  const last = decoded(url.pathname).split('/').filter(Boolean).at(-1) ?? url.hostname;
  return {
    bytes: Buffer.concat(parts),
    name: last.replace(/\.\w{1,8}$/, '') + (extension ?? '.html'),
    address: url.href,
    encoding: parameters.map((one) => /^charset="?([\w-]+)"?$/.exec(one)?.[1]).find((one) => one !== undefined),
  };
}

const EXTENSIONS: Readonly<Record<string, string>> = {
  'text/html': '.html',
  'application/xhtml+xml': '.html',
  'text/plain': '.txt',
  'text/markdown': '.md',
  'text/vtt': '.vtt',
  'application/pdf': '.pdf',
  'application/epub+zip': '.epub',
  'application/rtf': '.rtf',
  'text/rtf': '.rtf',
  'message/rfc822': '.eml',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
};

function unpacked(answer: IncomingMessage): AsyncIterable<Buffer> {
  const encoding = answer.headers['content-encoding']?.toLowerCase();
  const through =
    encoding === 'gzip'
      ? createGunzip()
      : encoding === 'br'
        ? createBrotliDecompress()
        : encoding === 'deflate'
          ? createInflate()
          : undefined;
  if (through === undefined) return answer;
  answer.on('error', (error) => through.destroy(error));
  return answer.pipe(through);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
