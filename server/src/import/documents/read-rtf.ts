import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Reading } from '../article.ts';
import { decodeAs } from '../text/decode.ts';
import { readClipped } from '../text/read-clipped.ts';
import { unread, withoutText } from '../unread.ts';

/**
 * A document in Rich Text Format: its paragraphs as lines of a plain text, and its notes below them. What is hidden, or
 * was deleted with changes tracked, is not read; nor are headers and footers.
 */
export async function readRtf(bytes: Uint8Array): Promise<Reading> {
  const [text, notes] = [await textIn(bytes, 'text'), await textIn(bytes, 'notes')];
  const all = `${text.trim()}\n${notes.trim()}`.trim();
  if (all === '') return withoutText('rtf', 'It has no text.');
  // A stray character of another encoding is no word of anybody.
  if (all.includes('\uFFFD')) return unread('rtf', 'It has characters of an encoding that is not known.');
  return { ...readClipped(`${all}\n`), kind: 'rtf' };
}

type Part = 'text' | 'notes';

async function textIn(bytes: Uint8Array, part: Part): Promise<string> {
  const { Tokenize } = await import('rtf-stream-parser');
  const { ToPlainText } = await import('rtf-stream-parser/dist/src/ToPlainText.js');
  const parts: string[] = [];
  const decode = (data: Buffer, codePage: string): string => {
    const decoded = decodeAs(labelOf(codePage), data);
    if (decoded === undefined) throw new Error(`its code page ${codePage.slice(2)} is not known`);
    return decoded;
  };
  await pipeline(
    Readable.from([Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)]),
    new Tokenize(),
    partOf(part),
    new ToPlainText({ decode, warn: () => undefined }),
    async (output) => {
      for await (const some of output) parts.push(String(some));
    },
  );
  return parts.join('').replace(/\r\n?/g, '\n');
}

/** An encoding's label in the Encoding Standard, for the number of a code page: "cp1252". */
function labelOf(codePage: string): string {
  return LABELS[codePage] ?? codePage.replace(/^cp(?=125\d$|874$)/, 'windows-');
}

const LABELS: Readonly<Record<string, string>> = {
  cp932: 'shift_jis',
  cp936: 'gbk',
  cp949: 'euc-kr',
  cp950: 'big5',
  cp10000: 'macintosh',
  cp866: 'ibm866',
};

type Token = { readonly type: number; readonly word?: string; readonly param?: number; readonly data?: Buffer };

/** As the library numbers them. */
const [GROUP_START, GROUP_END, CONTROL, TEXT] = [0, 1, 2, 3];

/** What the group that is open says of the text in it. */
type Group = {
  readonly isHidden: boolean;
  readonly isDropped: boolean;
  readonly isNote: boolean;
  readonly isFonts: boolean;
};

/** Lets only one part of a document through, and parts the cells of its tables. */
function partOf(part: Part): Transform {
  const groups: Group[] = [{ isHidden: false, isDropped: false, isNote: false, isFonts: false }];
  const isShown = ({ isHidden, isDropped, isNote, isFonts }: Group) =>
    isFonts || (!isHidden && !isDropped && isNote === (part === 'notes'));
  let star: Token | undefined;
  return new Transform({
    objectMode: true,
    transform(token: Token, _, done) {
      const { type, word = '', param } = token;
      // Some writers say of notes that a reader may pass them over.
      if (word === '*') star = token;
      else if (star !== undefined) {
        if (word !== 'footnote') this.push(star);
        star = undefined;
      }
      if (star !== undefined) return done();
      const group = groups.at(-1)!;
      if (type === GROUP_START) groups.push(group);
      else if (type === GROUP_END) {
        groups.pop();
        // One note ends where the next begins.
        if (group.isNote && groups.at(-1)?.isNote === false) this.push({ type: CONTROL, word: 'par' });
      } else if (type === CONTROL) groups[groups.length - 1] = after(group, word, param);
      const isText = type === TEXT || (type === CONTROL && TEXTUAL.has(word));
      if (!isText || isShown(groups.at(-1) ?? group)) this.push(PARTING[word] ?? token);
      done();
    },
  });
}

function after(group: Group, word: string, param: number | undefined): Group {
  if (DROPPED.test(word)) return { ...group, isDropped: true };
  if (word === 'fonttbl') return { ...group, isFonts: true };
  if (word === 'footnote') return { ...group, isNote: true };
  if (word === 'v' || word === 'deleted') return { ...group, isHidden: param !== 0 };
  return word === 'plain' ? { ...group, isHidden: false } : group;
}

const DROPPED =
  /^(?:info|header[lrf]?|footer[lrf]?|pict|object|xe|tc|annotation|atnid|atnauthor|fldinst|stylesheet|generator)$/;

/** Control words that stand for characters. */
const TEXTUAL = new Set(
  "u ' par line tab cell row emdash endash lquote rquote ldblquote rdblquote bullet emspace enspace ~ _ -".split(' '),
);

const PARTING: Readonly<Record<string, Token>> = {
  cell: { type: CONTROL!, word: 'tab' },
  nestcell: { type: CONTROL!, word: 'tab' },
  row: { type: CONTROL!, word: 'par' },
};
