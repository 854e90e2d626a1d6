import type { Article, Reading } from './article.ts';
import { readDocx } from './documents/read-docx.ts';
import { readEmail } from './documents/read-email.ts';
import { readEpub } from './documents/read-epub.ts';
import { readRtf } from './documents/read-rtf.ts';
import { doubtOf } from './doubts.ts';
import { strayWords } from './followed.ts';
import { readHtml } from './html/read-html.ts';
import { type Kind, kindOf } from './kinds.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { decode } from './text/decode.ts';
import { readClipped } from './text/read-clipped.ts';
import { readMarkdown } from './text/read-markdown.ts';
import { readSubtitles } from './text/read-subtitles.ts';
import { unread } from './unread.ts';

/** What is to be read: bytes, the name that they go by, and what was said of them where they were fetched. */
export type Raw = {
  readonly bytes: Uint8Array;
  readonly name: string;
  /** An encoding, as a label of the Encoding Standard. */
  readonly encoding?: string | undefined;
  readonly address?: string | undefined;
};

/**
 * Reads a file of any kind as an article. A text that is not what the file says, word for word and in order, is never
 * given: it would be a fault of ours, and the file counts as unread.
 */
export async function convert(raw: Raw): Promise<Article> {
  const { input, ...article } = await read(raw);
  if (article.body.length > LARGEST_TEXT) return withoutInput(unread(article.kind, TOO_LONG));
  const [stray] = strayWords(article.body, input);
  const doubt = article.outcome === 'read' ? doubtOf(article.body) : undefined;
  if (stray === undefined)
    return doubt === undefined ? article : { ...article, problems: [...article.problems, doubt] };
  const word = article.body.slice(stray.start, stray.end);
  return withoutInput(unread(article.kind, `Its text could not be kept as it is, from “${word}” on.`));
}

function withoutInput({ input: _, ...article }: Reading): Article {
  return article;
}

/** UTF-16 units, or bytes. A corpus reads no source that is larger. */
const LARGEST_TEXT = 20 * 1024 * 1024;
const TOO_LONG = `It is longer than a source can be (${LARGEST_TEXT / 1024 / 1024} MB).`;

/** The same with all the words of the file. */
export async function read(raw: Raw): Promise<Reading> {
  const found = kindOf(startOf(raw.bytes), raw.name);
  if ('reason' in found) return unread('text', `It ${found.reason}.`);
  try {
    return await READERS[found.kind](raw, found.kind);
  } catch (error) {
    const reason = error instanceof RangeError ? 'it is nested too deeply, or too long' : messageOf(error);
    return unread(found.kind, `It could not be read: ${reason}.`);
  }
}

function startOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1');
}

const READERS: Readonly<Record<Kind, (raw: Raw, kind: Kind) => Reading | Promise<Reading>>> = {
  text: inText((text) => readClipped(text)),
  markdown: inText((text) => readMarkdown(text)),
  html: inText((text, { address }) => readHtml(text, address)),
  subtitles: inText((text) => readSubtitles(text)),
  pdf: ({ bytes }) => readPdf(bytes),
  docx: ({ bytes }) => readDocx(bytes),
  rtf: ({ bytes }) => readRtf(bytes),
  epub: ({ bytes }) => readEpub(bytes),
  email: ({ bytes }) => readEmail(bytes),
};

function inText(readText: (text: string, raw: Raw) => Reading | Promise<Reading>) {
  return (raw: Raw, kind: Kind): Reading | Promise<Reading> => {
    if (raw.bytes.length > LARGEST_TEXT) return unread(kind, TOO_LONG);
    const text = decode(raw.bytes, raw.encoding ?? (kind === 'html' ? declaredIn(raw.bytes) : undefined));
    if (text === undefined || text.includes('\0')) return unread(kind, 'It is not text.');
    if (text.trim() === '') return unread(kind, 'It is empty.');
    return readText(text.replaceAll('\r\n', '\n').replaceAll('\r', '\n'), raw);
  };
}

/** The encoding that a page says it is in, in its first bytes. */
function declaredIn(bytes: Uint8Array): string | undefined {
  return /<(?:meta[^>]{0,200}?charset\s*=\s*["']?|\?xml[^>]{0,100}?encoding=["'])([\w-]{3,30})/i.exec(
    startOf(bytes),
  )?.[1];
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').replace(/[.\s]+$/, '');
}
