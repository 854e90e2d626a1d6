import type { Reading } from '../article.ts';
import { type Block, textOf } from '../blocks/block.ts';
import { toMarkdown } from '../blocks/markdown.ts';
import { partArticle } from '../blocks/part.ts';
import { guessFromBlocks } from '../documents/guess.ts';
import { unread, withoutText } from '../unread.ts';
import { paragraphsOf } from './paragraphs.ts';
import { columnsOf } from './reading-order.ts';
import { runningLines } from './running-lines.ts';
import { type Item, type Segment, segmentsOf } from './segments.ts';

/** Pages of the largest documents that are read whole: what is longer was made to be. */
const MOST_PAGES = 3000;

/** A PDF: its text in reading order, with the pages' numbers, and without what comes again on every page. */
export async function readPdf(bytes: Uint8Array): Promise<Reading> {
  const opened = await open(bytes);
  if ('reason' in opened) return unread('pdf', opened.reason);
  const { document } = opened;
  const count = Math.min(document.numPages, MOST_PAGES);
  const labels = (await document.getPageLabels()) ?? [];
  const pages: (readonly Segment[])[] = [];
  for (let number = 1; number <= count; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(segmentsOf(items.filter((item): item is typeof item & Item => 'str' in item)));
    page.cleanup();
  }
  await document.destroy();
  const problems =
    count < document.numPages ? [`Only the first ${count} of its ${document.numPages} pages were read.`] : [];
  if (pages.every((page) => page.length === 0)) return withoutText('pdf', noText(document.numPages));
  const running = runningLines(pages);
  const order = pages.map((segments, i) => ({
    number: labels[i] || String(i + 1),
    columns: columnsOf(segments.filter((line) => !running[i]!.has(line))),
  }));
  const all = paragraphsOf(order);
  const title = titleOf(all);
  const { blocks, cut } = partArticle(all, title);
  return {
    outcome: 'read',
    kind: 'pdf',
    metadata: guessFromBlocks(blocks, title),
    frontMatter: undefined,
    body: toMarkdown(blocks),
    cut: [...running.flatMap((lines) => [...lines].map(({ text }) => ({ text, line: undefined }))), ...cut],
    problems,
    input: order
      .map(({ columns }) => columns.map((column) => column.map(({ text }) => text).join('\n')).join('\n'))
      .join('\n'),
  };
}

function noText(pages: number): string {
  const size = pages === 1 ? 'its page is a picture' : `its ${pages} pages are pictures`;
  return `It has no text: ${size}. Have a program for text recognition read it first.`;
}

/** Never draws, runs or fetches anything. */
async function open(bytes: Uint8Array) {
  standInForCanvas();
  const worker = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  Object.assign(globalThis, { pdfjsWorker: worker });
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  try {
    const options = { isEvalSupported: false, disableFontFace: true, useSystemFonts: false, stopAtErrors: false };
    // The library keeps the memory that it is given for itself.
    const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0, enableXfa: false, ...options })
      .promise;
    return { document };
  } catch (error) {
    const isLocked = (error as { name?: unknown }).name === 'PasswordException';
    return {
      reason: isLocked ? 'It is protected by a password.' : 'It is damaged: no PDF reader could be sure of it.',
    };
  }
}

/** The library asks for what it would draw with as soon as it is loaded, and complains where there is nothing. */
function standInForCanvas(): void {
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) {
    if (!(name in globalThis)) Object.assign(globalThis, { [name]: class {} });
  }
}

/** The first heading of the first page; a document's own properties name the program's file more often than the title. */
function titleOf(blocks: readonly Block[]): string | undefined {
  const second = blocks.findIndex(({ kind }, i) => kind === 'page' && i > 0);
  const heading = blocks.slice(0, second < 0 ? undefined : second).find(({ kind }) => kind === 'heading');
  return heading === undefined ? undefined : textOf(heading).replace(/\s+/g, ' ').trim();
}
