import type { Article, Attribution } from '../../engine/index.ts';
import { paint } from './colour.ts';
import { type Page, placeOf } from './comparison.ts';
import { counted } from './verdict-names.ts';
import { cut, padEnd, printable, widthOf } from './width.ts';

/** `verbatim quotes` for people: a table for each file. */
export function quotesText(
  articles: readonly { readonly name: string; readonly article: Article }[],
  page: Page,
): string {
  return articles
    .map(({ name, article }) => fileLines(name, article, page).join('\n'))
    .join('\n\n')
    .concat('\n');
}

function fileLines(name: string, { source, attributions }: Article, page: Page): readonly string[] {
  const inks = paint(page.colour);
  const heading = `${inks('bold', name)}  ${inks('dim', counted(attributions.length, 'quotation'))}`;
  const rows = attributions.map((attribution) => cells(attribution, source.text));
  if (rows.length === 0) return [heading];
  const all = [HEADINGS, ...rows];
  const widths = HEADINGS.map((_, column) =>
    Math.min(MOST[column]!, Math.max(...all.map((row) => widthOf(row[column]!)))),
  );
  const taken = widths.slice(0, -1).reduce((sum, width) => sum + width + 2, 2);
  widths[widths.length - 1] = Math.max(20, page.width - taken);
  const lines = all.map((row, i) => {
    const line = row.map((cell, column) => padEnd(cut(cell, widths[column]!), widths[column]!)).join('  ');
    return `  ${i === 0 ? inks('dim', line.trimEnd()) : line.trimEnd()}`;
  });
  return [heading, '', ...lines];
}

const HEADINGS: readonly string[] = ['place', 'kind', 'speaker', 'cue', 'quotation'];
/** Columns that each may take. */
const MOST: readonly number[] = [10, 6, 24, 16, 1000];

function cells({ quotation, kind, mention, cue, speaker }: Attribution, text: string): readonly string[] {
  const words = (span: { start: number; end: number } | undefined) =>
    span === undefined ? '' : printable(text.slice(span.start, span.end));
  const who = speaker === undefined ? words(mention) : printable(speaker.name);
  return [placeOf(text, quotation.start), kind, who, words(cue), words(quotation)];
}
