import { type LineIndex, lineIndex, positionAt, type Source, type Span } from '../../engine/index.ts';
import { markPaint, type Paint, paint } from './colour.ts';
import { type Excerpt, excerpt } from './excerpt.ts';
import { markedLines, wrapped } from './marked-lines.ts';
import { printable } from './width.ts';

/** A text that people read: how wide, and whether in colour. */
export type Page = { readonly width: number; readonly colour: boolean };

/** One labelled part of a comparison. */
export type Part =
  | { readonly label: string; readonly side: 'draft' | 'source'; readonly excerpt: Excerpt }
  | { readonly label: string; readonly text: string };

/** The parts beneath each other, each with its label in the margin. */
export function comparison(parts: readonly Part[], page: Page): readonly string[] {
  const { colour } = page;
  const inks = paint(colour);
  const width = widthOfText(page);
  return parts.flatMap((part) => {
    const lines =
      'text' in part
        ? wrapped(printable(part.text), width)
        : markedLines(part.excerpt, width, colour ? markPaint(part.side) : undefined);
    return lines.map((line, i) => `${MARGIN}${label(i === 0 ? part.label : '', inks)}${line}`.trimEnd());
  });
}

/** A passage of a source, and who says it there. */
export type Shown = { readonly source: Source; readonly passage: Span; readonly speaker: string | undefined };

/** The passage in three lines or little more, and below it where that is, with the source's file as `name`. */
export function sourceParts(
  { source, passage, speaker }: Shown,
  marks: readonly Span[],
  name: string,
  page: Page,
): readonly Part[] {
  const place = `${source.key} (${name}:${placeOf(lineIndex(source.text), passage.start)})`;
  const fits = (text: string) => wrapped(text, widthOfText(page)).length <= MOST_LINES;
  return [
    { label: 'source', side: 'source', excerpt: excerpt(source, passage, marks, fits) },
    { label: '', text: speaker === undefined ? place : `${place}, ${speaker}` },
  ];
}

/** Lines of a source that are shown, where its marks do not need more. */
const MOST_LINES = 3;

/** Columns beside the labels. */
function widthOfText(page: Page): number {
  return Math.max(NARROWEST, page.width - MARGIN.length - LABEL_WIDTH);
}

/** `line:column`, counted from 1, as editors and terminals jump to it. */
export function placeOf(lines: LineIndex, offset: number): string {
  const { line, character } = positionAt(lines, offset);
  return `${line + 1}:${character + 1}`;
}

function label(text: string, inks: Paint): string {
  return text === '' ? ' '.repeat(LABEL_WIDTH) : inks('dim', text.padEnd(LABEL_WIDTH));
}

const MARGIN = '    ';
const LABEL_WIDTH = 8;
/** A terminal narrower than this is not wrapped to: words would stand in single letters. */
const NARROWEST = 24;
