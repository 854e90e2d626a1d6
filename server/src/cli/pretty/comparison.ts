import { type LineIndex, lineIndex, positionAt, type Span } from '../../engine/index.ts';
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
  const width = Math.max(NARROWEST, page.width - MARGIN.length - LABEL_WIDTH);
  return parts.flatMap((part) => {
    const lines =
      'text' in part
        ? wrapped(printable(part.text), width)
        : markedLines(part.excerpt, width, colour ? markPaint(part.side) : undefined);
    return lines.map((line, i) => `${MARGIN}${label(i === 0 ? part.label : '', inks)}${line}`.trimEnd());
  });
}

/** `source` around `focus`, and below it where that is. */
export function sourceParts(
  key: string,
  name: string,
  text: string,
  focus: Span,
  marks: readonly Span[],
  speaker?: string,
): readonly Part[] {
  const place = `${key} (${name}:${placeOf(lineIndex(text), focus.start)})${speaker === undefined ? '' : `, ${speaker}`}`;
  return [
    { label: 'source', side: 'source', excerpt: excerpt(text, focus, marks) },
    { label: '', text: place },
  ];
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
