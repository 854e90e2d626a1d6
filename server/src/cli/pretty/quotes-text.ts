import { type Attribution, type LineIndex, lineIndex, withoutPlaceMarks } from '../../engine/index.ts';
import type { QuotedFile } from '../quotes.ts';
import { paint } from './colour.ts';
import { type Page, placeOf } from './comparison.ts';
import { counted } from './verdict-names.ts';
import { cut, padEnd, printable, widthOf } from './width.ts';

/** `verbatim quotes` for people: a table for each file. */
export function quotesText(files: readonly QuotedFile[], page: Page): string {
  return files
    .map((file) => fileLines(file, page).join('\n'))
    .join('\n\n')
    .concat('\n');
}

function fileLines({ name, source, attributions }: QuotedFile, page: Page): readonly string[] {
  const inks = paint(page.colour);
  const heading = `${inks('bold', printable(name))}  ${inks('dim', counted(attributions.length, 'quotation'))}`;
  const lines = lineIndex(source.text);
  const rows = attributions.map((attribution) => cells(attribution, withoutPlaceMarks(source.text, 0, true), lines));
  if (rows.length === 0) return [heading];
  const all = [HEADINGS, ...rows];
  const widths = HEADINGS.map((_, column) =>
    Math.min(
      MOST[column]!,
      all.reduce((widest, row) => Math.max(widest, widthOf(row[column]!)), 0),
    ),
  );
  const taken = widths.slice(0, -1).reduce((sum, width) => sum + width + 2, 2);
  widths[widths.length - 1] = Math.max(20, page.width - taken);
  const table = all.map((row, i) => {
    const line = row.map((cell, column) => padEnd(cut(cell, widths[column]!), widths[column]!)).join('  ');
    return `  ${i === 0 ? inks('dim', line.trimEnd()) : line.trimEnd()}`;
  });
  return [heading, '', ...table];
}

const HEADINGS: readonly string[] = ['place', 'kind', 'speaker', 'cue', 'quotation'];
/** Columns that each may take. */
const MOST: readonly number[] = [10, 6, 24, 16, 1000];

function cells(
  { quotation, kind, mention, cue, speaker }: Attribution,
  text: string,
  lines: LineIndex,
): readonly string[] {
  const words = (span: { start: number; end: number } | undefined) =>
    span === undefined ? '' : printable(text.slice(span.start, span.end));
  const who = speaker === undefined ? words(mention) : printable(speaker.name);
  return [placeOf(lines, quotation.start), kind, who, words(cue), words(quotation)];
}
