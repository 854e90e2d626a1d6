import { guessLanguage, parseSource } from '../../engine/index.ts';
import type { ArticleMetadata, Cut, Reading } from '../article.ts';
import { type Block, block, printedText, textOf } from '../blocks/block.ts';
import { toMarkdown } from '../blocks/markdown.ts';
import { partArticle } from '../blocks/part.ts';
import { withNotes } from '../text/notes.ts';
import { unread, withoutText } from '../unread.ts';
import { articleElement } from './article-element.ts';
import { blocksOf } from './blocks-of.ts';
import { type Element, type Page, parsePage, wordsOf } from './dom.ts';
import { markNotes } from './note-marks.ts';
import { readPageMetadata } from './page-metadata.ts';
import { missingPosts } from './posts.ts';

/** A page of the web as it was saved or fetched; `address` is where from. Nothing in it is run or loaded. */
export async function readHtml(html: string, address?: string): Promise<Reading> {
  if ((html.match(/</g)?.length ?? 0) > MOST_TAGS) return unread('html', 'It has too many elements for an article.');
  const page = await parsePage(html);
  const stated = readPageMetadata(page, html, address);
  markNotes(page);
  const all = blocksOf(page.body ?? page);
  if (all.length === 0) return withoutText('html', NO_TEXT);
  const found = await articleElement(html);
  const own = found === undefined ? all : withReferences(blocksOf(found), all, page);
  const isWhole = wordCount(own) * LEAST_SHARE >= Math.min(wordCount(all), MOST_NEEDED);
  const title = shownTitle(stated.title, all);
  const { blocks, cut } = partArticle(isWhole ? own : all, title);
  const titled = withTitle(blocks, title);
  return {
    outcome: 'read',
    kind: 'html',
    metadata: withWhatTheTextSays({ ...stated, title }, [...underTitle(all, titled, title), ...titled]),
    frontMatter: undefined,
    body: toMarkdown(withNotes(titled)),
    cut: isWhole ? [...leftOut(all, titled)] : cut,
    problems:
      found === undefined && all.length > 0 ? ['No article stands out on the page: all of its text was taken.'] : [],
    input: [wordsOf(page.querySelector('title')), stated.title, all.map(printedText).join('\n')].join('\n'),
  };
}

/** What makes a page of a million words, and what a tree of all its elements has room for. */
const MOST_TAGS = 200_000;

const NO_TEXT = 'It has no text: where a script makes the page, save it from the browser.';

/** Of what is found, this many times as much must be as the page has, or as makes an article. Words. */
const LEAST_SHARE = 10;
const MOST_NEEDED = 400;

function wordCount(blocks: readonly Block[]): number {
  return blocks.reduce((sum, each) => sum + (textOf(each).match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
}

/**
 * A list of references is so full of links that it looks like a menu. Where a page has one, or notes that the article
 * refers to, or more posts of a report that goes on, all of it is taken from the page: an item that was left out would give all others another number.
 */
function withReferences(blocks: readonly Block[], all: readonly Block[], page: Page): readonly Block[] {
  const lists = [...page.querySelectorAll('ol.references, section.footnotes, .footnotes > ol')];
  const referred = new Set(
    blocks.flatMap(({ runs }) => runs.flatMap(({ text, set }) => (set === 'note' ? [text] : []))),
  );
  const notes = all.filter(({ kind, mark }) => kind === 'note' && referred.has(mark));
  const references = new Set([...lists.flatMap((list) => blocksOf(asRoot(list))), ...notes].map(opening));
  const posts = missingPosts(page, blocks, all);
  if (references.size === 0 && posts.size === 0) return blocks;
  const others = blocks.filter((each) => !references.has(opening(each)));
  const placed: Block[] = [];
  let at = 0;
  for (const each of all) {
    if (posts.has(each) || references.has(opening(each))) placed.push(each);
    else {
      // A short one may stand anywhere.
      const last = letters(each).length >= TELLING ? others.length : at + 1;
      const next = others.findIndex((own, i) => i >= at && i < last && letters(own) === letters(each));
      if (next < 0) continue;
      placed.push(...others.slice(at, next + 1));
      at = next + 1;
    }
  }
  return [...placed, ...others.slice(at)];
}

/** How a block begins: what the page hides of the rest may be seen in another reading of it. */
function opening(each: Block): string {
  return letters(each).slice(0, 2 * TELLING);
}

/** Letters by which a block is known. */
const TELLING = 20;

/** The list itself is a block, too: its items are numbered by it. */
function asRoot(list: Element): Element {
  return { childNodes: [list] } as unknown as Element;
}

/** The title stands over the article, whether or not the page has it there. */
function withTitle(blocks: readonly Block[], title: string | undefined): readonly Block[] {
  if (title === undefined || blocks.some(({ kind, level }) => kind === 'heading' && level === 1)) return blocks;
  return [block('heading', title, { level: 1 }), ...blocks];
}

/** The title as the page shows it, where its data have the name of the site behind it. */
function shownTitle(title: string | undefined, all: readonly Block[]): string | undefined {
  const [whole, short] = [title, /^(.{8,}?)\s+[|–—·»-]\s+[^|–—·»]{2,60}$/u.exec(title ?? '')?.[1]].map((one) =>
    one?.trim(),
  );
  const isShown = (words: string) => all.some((each) => textOf(each).replace(/\s+/g, ' ').trim() === words);
  return short !== undefined && whole !== undefined && !isShown(whole) && isShown(short) ? short : title;
}

/** What stands between the title and the first words of the article: who wrote it and when, which may be left out of it. */
function underTitle(all: readonly Block[], kept: readonly Block[], title: string | undefined): readonly Block[] {
  const start =
    title === undefined
      ? -1
      : all.findLastIndex((each, i) => i < MOST_ABOVE && letters(each) === title.replace(/\s+/g, ''));
  const telling = new Set(
    kept.flatMap((each) => (each.kind === 'text' && letters(each).length >= TELLING ? [letters(each)] : [])),
  );
  const end = all.findIndex((each, i) => i > start && telling.has(letters(each)));
  return start < 0 || end < 0 || end - start > MOST_UNDER ? [] : all.slice(start + 1, end);
}

/** Blocks above a title, as of a menu, and between it and its article. */
const MOST_ABOVE = 500;
const MOST_UNDER = 12;

/** What the page's data leave open, the text may say in its own lines: a dateline, a byline, a source. */
function withWhatTheTextSays(stated: ArticleMetadata, blocks: readonly Block[]): ArticleMetadata {
  // Whatever stands behind a title, a section or a site, is told by the page’s data, or by nothing.
  const untitled = blocks.filter(({ kind, level }) => kind !== 'heading' || level !== 1 || stated.title === undefined);
  const text = untitled.map((each) => textOf(each).replace(/\s+/g, ' ').trim()).join('\n\n');
  const { metadata } = parseSource({ path: 'page.txt', text: text || '-' });
  return {
    title: stated.title ?? metadata.title,
    author: stated.author ?? metadata.author,
    publisher: stated.publisher ?? metadata.publisher,
    date: stated.date ?? metadata.date,
    url: stated.url,
    lang: guessLanguage(text) ?? stated.lang,
  };
}

function leftOut(all: readonly Block[], kept: readonly Block[]): readonly Cut[] {
  const counts = new Map<string, number>();
  for (const each of kept) counts.set(letters(each), (counts.get(letters(each)) ?? 0) + 1);
  return all.flatMap((each): readonly Cut[] => {
    const count = counts.get(letters(each)) ?? 0;
    if (count === 0) return [{ text: textOf(each).replace(/\s+/g, ' ').trim(), line: undefined }];
    counts.set(letters(each), count - 1);
    return [];
  });
}

function letters(each: Block): string {
  return textOf(each).replace(/\s+/g, '');
}
