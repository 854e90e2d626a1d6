import { readDate } from '../../engine/index.ts';
import type { Reading } from '../article.ts';
import { type Block, block, printedText, textOf } from '../blocks/block.ts';
import { toMarkdown } from '../blocks/markdown.ts';
import { blocksOf } from '../html/blocks-of.ts';
import { parsePage } from '../html/dom.ts';
import { markNotes } from '../html/note-marks.ts';
import { decode } from '../text/decode.ts';
import { withNotes } from '../text/notes.ts';
import { unread, withoutText } from '../unread.ts';
import { unpack } from './archive.ts';
import { guessFromBlocks } from './guess.ts';

/** An electronic book: its chapters in the order of its spine, without cover and table of contents. */
export async function readEpub(bytes: Uint8Array): Promise<Reading> {
  const archive = unpack(bytes, (path) => /\.(?:xml|opf|x?html?)$/i.test(path));
  if ('reason' in archive) return unread('epub', `It ${archive.reason}.`);
  const text = (path: string) => decode(archive.files.get(path) ?? new Uint8Array()) ?? '';
  const packagePath = /<rootfile\b[^>]*\bfull-path="([^"]+)"/.exec(text('META-INF/container.xml'))?.[1];
  if (packagePath === undefined) return unread('epub', 'It does not say what is in it.');
  const opf = text(packagePath);
  const blocks: Block[] = [];
  for (const path of new Set(spineOf(opf, packagePath))) {
    const page = await parsePage(text(path));
    markNotes(page);
    if (page.body !== null) blocks.push(...withOwnMarks(blocksOf(page.body), blocks));
  }
  if (blocks.length === 0) return withoutText('epub', 'It has no text.');
  const title = field(opf, 'title');
  const guessed = guessFromBlocks(blocks.slice(0, 400), title);
  const hasTitle = blocks.some((each) => each.kind === 'heading' && textOf(each).trim() === title);
  const all = title === undefined || hasTitle ? blocks : [block('heading', title, { level: 1 }), ...blocks];
  return {
    outcome: 'read',
    kind: 'epub',
    metadata: {
      title,
      author: fields(opf, 'creator').join(', ') || undefined,
      publisher: field(opf, 'publisher'),
      date: readDate(field(opf, 'date') ?? ''),
      lang: guessed.lang ?? /^[a-z]{2,3}/i.exec(field(opf, 'language') ?? '')?.[0].toLowerCase(),
    },
    frontMatter: undefined,
    body: toMarkdown(withNotes(all)),
    cut: [],
    problems: [],
    input: [title, ...blocks.map(printedText)].join('\n'),
  };
}

/** Notes are counted anew in each chapter, and must differ in the book. */
function withOwnMarks(chapter: readonly Block[], before: readonly Block[]): readonly Block[] {
  const taken = new Set(before.flatMap(({ kind, mark }) => (kind === 'note' ? [mark] : [])));
  const marks = new Map<string, string>();
  for (const { kind, mark } of chapter) {
    if (kind !== 'note') continue;
    let own = mark;
    for (let i = 2; taken.has(own); i++) own = `${mark}-${i}`;
    marks.set(mark, own);
    taken.add(own);
  }
  return chapter.map((each) => ({
    ...each,
    mark: each.kind === 'note' ? marks.get(each.mark)! : each.mark,
    runs: each.runs.map((run) => (run.set === 'note' ? { ...run, text: marks.get(run.text) ?? run.text } : run)),
  }));
}

/** The paths of the chapters, in order. */
function spineOf(opf: string, packagePath: string): readonly string[] {
  const items = new Map(
    tags(opf, 'item').flatMap((item) => {
      const [id, href] = [attribute(item, 'id'), attribute(item, 'href')];
      const isPage =
        /html/i.test(attribute(item, 'media-type') ?? '') && !/\bnav\b/.test(attribute(item, 'properties') ?? '');
      return id === undefined || href === undefined || !isPage ? [] : [[id, href] as const];
    }),
  );
  return tags(opf, 'itemref').flatMap((one) => {
    const href = items.get(attribute(one, 'idref') ?? '');
    if (href === undefined || attribute(one, 'linear') === 'no') return [];
    return pathIn(href, packagePath) ?? [];
  });
}

/** The path of a chapter within the book, from that of its package; undefined for what is none. */
function pathIn(href: string, packagePath: string): string | undefined {
  try {
    return decodeURIComponent(new URL(href, `file:///${packagePath}`).pathname.slice(1));
  } catch {
    return undefined;
  }
}

function tags(xml: string, name: string): readonly string[] {
  return xml.match(new RegExp(`<(?:opf:)?${name}\\b[^>]*>`, 'g')) ?? [];
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1];
}

function field(opf: string, name: string): string | undefined {
  return fields(opf, name)[0];
}

function fields(opf: string, name: string): readonly string[] {
  return [...opf.matchAll(new RegExp(`<dc:${name}\\b[^>]*>([^<]+)</dc:${name}>`, 'g'))].flatMap(
    (match) => match[1]!.replaceAll('&amp;', '&').replace(/\s+/g, ' ').trim() || [],
  );
}
