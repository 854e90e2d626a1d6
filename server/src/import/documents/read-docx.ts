import { findDate } from '../../engine/index.ts';
import type { ArticleMetadata, Reading } from '../article.ts';
import { type Block, textOf } from '../blocks/block.ts';
import { toMarkdown } from '../blocks/markdown.ts';
import { partArticle } from '../blocks/part.ts';
import { blocksOf } from '../html/blocks-of.ts';
import { type Page, parsePage, wordsOf } from '../html/dom.ts';
import { withNotes } from '../text/notes.ts';
import { unread, withoutText } from '../unread.ts';
import { repack, unpack } from './archive.ts';
import { guessFromBlocks } from './guess.ts';

/**
 * A document of Word: its text with headings, lists, block quotations and notes. What was deleted with changes tracked
 * is not read. Of its properties only the title counts: the others say whose computer it was written on, and when.
 */
export async function readDocx(bytes: Uint8Array): Promise<Reading> {
  const archive = unpack(bytes, (path) => /\.(?:xml|rels)$/i.test(path));
  if ('reason' in archive) return unread('docx', `It ${archive.reason}.`);
  if (!archive.files.has('word/document.xml')) return unread('docx', 'It is no document of Word, or it is damaged.');
  const { default: mammoth } = await import('mammoth');
  const html = await mammoth
    .convertToHtml(
      { buffer: Buffer.from(repack(archive.files)) },
      { styleMap: STYLES, convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    )
    .then(
      ({ value }) => value,
      (error) => (error instanceof RangeError ? Promise.reject(error) : undefined),
    );
  if (html === undefined) return unread('docx', 'It is damaged.');
  const page = await parsePage(html);
  const all = blocksOf(page.body!).map(withoutBackLink);
  if (all.length === 0) return withoutText('docx', 'It has no text.');
  const core = textIn(archive.files.get('docProps/core.xml'));
  const stated = /<dc:title[^>]*>([^<]+)<\/dc:title>/.exec(core)?.[1];
  const heading = all.find(({ kind, level }) => kind === 'heading' && level === 1);
  const title = heading === undefined ? stated && entities(stated).trim() : textOf(heading).trim();
  const { blocks, cut } = partArticle(all, title);
  return {
    outcome: 'read',
    kind: 'docx',
    metadata: withStyled(guessFromBlocks(blocks, title), page),
    frontMatter: undefined,
    body: toMarkdown(withNotes(blocks)),
    cut,
    problems: [],
    input: ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml', 'word/comments.xml']
      .map((path) => wordsIn(textIn(archive.files.get(path))))
      .join('\n'),
  };
}

/** What stands in paragraphs of the styles that programs give to author and date, over what the text's form says. */
function withStyled(guessed: ArticleMetadata, page: Page): ArticleMetadata {
  const styled = (name: string) => [...page.querySelectorAll(`p.${name}`)].flatMap((one) => wordsOf(one) ?? []);
  return {
    ...guessed,
    author: styled('author').join(', ') || guessed.author,
    date: findDate(styled('date')[0] ?? '')?.iso ?? guessed.date,
  };
}

const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Author'] => p.author:fresh",
  "p[style-name='Date'] => p.date:fresh",
  ...['Quote', 'Intense Quote', 'Block Text', 'Quotations'].map(
    (name) => `p[style-name='${name}'] => blockquote > p:fresh`,
  ),
];

function textIn(file: Uint8Array | undefined): string {
  return file === undefined ? '' : new TextDecoder().decode(file);
}

/** The words of a part of the document as they stand in its XML. */
function wordsIn(xml: string): string {
  return entities(
    xml
      .replace(/<w:(?:tab|br|cr)\b[^>]*>/g, ' ')
      .replace(/<\/w:p>/g, '\n')
      .replace(/<w:noBreakHyphen\b[^>]*>/g, '\u2011')
      .replace(/<w:(?:delText|instrText)\b[^>]*>[^<]*/g, '')
      .replace(/<[^>]*>/g, ''),
  );
}

function entities(xml: string): string {
  return xml
    .replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (_, hex?: string, decimal?: string) =>
      String.fromCodePoint(Math.min(0x10ffff, hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))),
    )
    .replace(
      /&(lt|gt|quot|apos|amp);/g,
      (_, name: 'lt') => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[name],
    );
}

/** A note ends with an arrow that leads back to its place in the text. */
function withoutBackLink(each: Block): Block {
  return each.kind !== 'item'
    ? each
    : { ...each, runs: each.runs.map((run) => ({ ...run, text: run.text.replace(/\s*↑\s*$/, '') })) };
}
