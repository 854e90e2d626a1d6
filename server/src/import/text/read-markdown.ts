import { lineIndex, type PageLine, parseSource, positionAt, readFrontMatter, roleLines } from '../../engine/index.ts';
import type { Cut, Reading } from '../article.ts';

/**
 * A Markdown file. What it has of the page that it was clipped from is cut, and the rest stays as it is written. One
 * that was imported before (its front matter says so) stays as a whole.
 */
export function readMarkdown(text: string): Reading {
  const { span } = readFrontMatter(text);
  const frontMatter = span.end === 0 ? undefined : innerOf(text.slice(0, span.end));
  const { metadata, prose } = parseSource({ path: 'page.md', text });
  const { title, author, publisher, date, url } = metadata;
  const isImported = frontMatter !== undefined && /^importer:/m.test(frontMatter);
  const { body, cut } = isImported ? { body: text.slice(span.end), cut: [] } : withoutPage(text, span.end, title);
  return {
    outcome: 'read',
    kind: 'markdown',
    metadata: { title, author, publisher, date, url, lang: prose.language },
    frontMatter,
    body: body.replace(/^\s*\n|\s+$/g, '').replace(/(?<=.)$/, '\n'),
    cut,
    problems: [],
    input: text,
  };
}

/** The lines between the fences. */
function innerOf(block: string): string {
  return block.replace(/^\uFEFF?[^\n]*\n/, '').replace(/(?:^|\r?\n)[^\n]*$/, '');
}

/** The text, less the paragraphs that are the page's. */
function withoutPage(text: string, start: number, title: string | undefined): { body: string; cut: readonly Cut[] } {
  const index = lineIndex(text);
  const chunks = chunksOf(text, start);
  const roles = roleLines(chunks, title);
  const cut: Cut[] = [];
  let body = '';
  let at = start;
  for (const [i, chunk] of chunks.entries()) {
    if (roles[i] !== 'page' || !chunk.isPlain) continue;
    cut.push({ text: chunk.text, line: positionAt(index, chunk.start).line + 1 });
    body += text.slice(at, chunk.start);
    at = chunk.end;
  }
  return { body: (body + text.slice(at)).replace(cut.length > 0 ? /\n(?:[ \t]*\n){2,}/g : /$./, '\n\n'), cut };
}

type Chunk = PageLine & {
  /** False where a line of it belongs to a list, a table, code or something else that several lines make together. */
  readonly isPlain: boolean;
};

/** What stands between two blank lines. */
function chunksOf(text: string, start: number): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let isCode = false;
  for (const match of text.slice(start).matchAll(/[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*/g)) {
    const whole = match[0];
    const wasCode = isCode;
    for (const _ of whole.matchAll(/^ {0,3}(?:```|~~~)/gm)) isCode = !isCode;
    const words = whole
      .replace(/^ {0,3}#{1,6} /, '')
      .replace(LINK, '$1')
      .replace(/[*_]{1,2}(?=\S)|(?<=\S)[*_]{1,2}/g, '');
    chunks.push({
      start: start + match.index,
      end: start + match.index + whole.length,
      text: words.trim(),
      opens: true,
      closes: true,
      isHeading: /^ {0,3}#{1,6} /.test(whole),
      isPlain: !wasCode && !isCode && !/^(?: {4}|\t|[ ]{0,3}(?:[|<>]|\[\^))/.test(whole),
    });
  }
  return chunks;
}

const LINK = /!?\[([^\][]{0,1000})\]\([^)\s]{0,2000}(?:\s+"[^"]{0,500}")?\)/g;
