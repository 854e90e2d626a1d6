import { lineIndex, linesOf, type PageLine, parseSource, positionAt } from '../../engine/index.ts';
import type { Cut, Reading } from '../article.ts';
import { type Block, block } from '../blocks/block.ts';
import { toMarkdown } from '../blocks/markdown.ts';
import { partArticle } from '../blocks/part.ts';
import { withoutEditLink } from './edit-links.ts';
import { hasShortLines } from './hard-wrapped.ts';
import { withNotes } from './notes.ts';

/** A page that was copied as plain text, or any other text without marks. */
export function readClipped(text: string): Reading {
  const { metadata, prose } = parseSource({ path: 'clipped.txt', text });
  const { title, author, publisher, date } = metadata;
  const { lines, links } = paragraphsOf(text);
  const parted = partArticle(lines.map(blockOf), title, lines);
  return {
    outcome: 'read',
    kind: 'text',
    metadata: { title, author, publisher, date, url: addressIn(lines), lang: prose.language },
    frontMatter: undefined,
    body: toMarkdown(withNotes(parted.blocks)),
    cut: [...parted.cut, ...links].sort((a, b) => a.line! - b.line!),
    problems: [],
    input: text,
  };

  function blockOf(line: PlacedLine): Block {
    if (line.isHeading) return block('heading', line.text, { level: 2, line: line.line });
    const depth = quoteDepth(line.text);
    if (depth > 0) return block('text', line.text.replace(QUOTE_MARKS, ''), { quoted: depth, line: line.line });
    const [, mark, words] = LIST_ITEM.exec(line.text) ?? [];
    if (mark === undefined || !isInList(line, lines)) return block('text', line.text, { line: line.line });
    return block('item', words!, { mark: /\d/.test(mark) ? mark : '-', line: line.line });
  }
}

/** The address that a page was copied with, on a line of its own above the article. */
function addressIn(lines: readonly PageLine[]): string | undefined {
  const first = lines.findIndex(({ text }) => text.split(/\s/).length >= WORDS_OF_BODY);
  const head = lines.slice(0, Math.min(first < 0 ? MOST_ABOVE : first, MOST_ABOVE));
  const found = head.flatMap(({ text }) => ADDRESS.exec(text)?.[1] ?? []);
  return found.length === 1 ? found[0] : undefined;
}

const WORDS_OF_BODY = 18;
const MOST_ABOVE = 20;
const ADDRESS = /^(?:(?:source|url|link|quelle|fuente|fonte)\s*:\s*)?(https?:\/\/[^\s<>"]+\.[^\s<>"]+)$/i;

/** How deep a mail quotes a line: by as many signs ">" as it begins with. */
function quoteDepth(text: string): number {
  return (/^(?:>[ \t]?)+/.exec(text)?.[0].match(/>/g) ?? []).length;
}

const QUOTE_MARKS = /^(?:>[ \t]?)+/gm;

type PlacedLine = PageLine & { readonly line: number };

/** The lines, or, where a text was broken into short ones, its paragraphs; and the links to edit them, taken off. */
function paragraphsOf(text: string): { readonly lines: readonly PlacedLine[]; readonly links: readonly Cut[] } {
  const index = lineIndex(text);
  const links: Cut[] = [];
  const lines = linesOf(text, 0).map((line): PlacedLine => {
    const number = positionAt(index, line.start).line + 1;
    const { words, link } = withoutEditLink(line.text);
    if (link === undefined || words === '') return { ...line, line: number };
    links.push({ text: link, line: number });
    return { ...line, text: words, isHeading: true, line: number };
  });
  return { lines: hasShortLines(lines) ? joined(lines) : lines, links };
}

function joined(lines: readonly PlacedLine[]): readonly PlacedLine[] {
  const paragraphs: PlacedLine[] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    const isOther = open !== undefined && quoteDepth(open.text) !== quoteDepth(line.text);
    if (line.opens || open === undefined || isOther || LIST_ITEM.test(line.text))
      paragraphs.push({ ...line, opens: true });
    else {
      paragraphs.pop();
      paragraphs.push({ ...open, end: line.end, text: `${open.text}\n${line.text}`, closes: line.closes });
    }
  }
  return paragraphs;
}

const LIST_ITEM = /^([•▪◦‣·*–-]|\d{1,3}[.)])[ \t]+(\S[\s\S]*)$/u;

/** A single line that begins with a number or a dash is a sentence as likely as an item. */
function isInList(line: PlacedLine, lines: readonly PlacedLine[]): boolean {
  const at = lines.indexOf(line);
  const number = Number.parseInt(line.text, 10);
  return [lines[at - 1], lines[at + 1]].some((other, i) => {
    if (other === undefined || !LIST_ITEM.test(other.text)) return false;
    return Number.isNaN(number)
      ? other.text[0] === line.text[0]
      : Number.parseInt(other.text, 10) === number + 2 * i - 1;
  });
}
