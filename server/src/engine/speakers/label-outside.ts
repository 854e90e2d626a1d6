import type { Quotation } from '../quotations/quotation.ts';
import type { Paragraph, Prose } from '../text/prose.ts';
import { type Span, textOf } from '../text/span.ts';
import { isGivenName } from './given-names.ts';
import { partsOf } from './names.ts';
import { isBody } from './nature.ts';

/**
 * The name that stands outside of a quotation's paragraph to say whose it is: in another cell of its row, or in the
 * heading above it. Only a quotation that is alone in its paragraph has such a label.
 */
export function labelOutside(prose: Prose, quotation: Quotation): Span | undefined {
  const { paragraphs, text } = prose;
  const own = paragraphs[quotation.paragraph];
  if (own === undefined || quotation.form !== 'marks' || quotation.depth > 0 || !isAlone(text, own, quotation)) return;
  if (own.kind === 'table-cell') return inRow(prose, quotation.paragraph);
  if (own.kind !== 'text') return undefined;
  let above = quotation.paragraph - 1;
  while (above >= 0 && quotation.paragraph - above <= MOST && isOneQuotation(text, paragraphs[above]!)) above--;
  const heading = paragraphs[above];
  return heading?.kind === 'heading' && isPersonal(text, heading) ? heading : undefined;
}

/** Paragraphs under one heading that are looked back over. */
const MOST = 12;

function isAlone(text: string, { start, end }: Span, quotation: Span): boolean {
  return !LETTER.test(text.slice(start, quotation.start)) && !LETTER.test(text.slice(quotation.end, end));
}

const LETTER = /[\p{L}\p{N}]/u;

function isOneQuotation(text: string, paragraph: Paragraph): boolean {
  return paragraph.kind === 'text' && /^[“"«„‘'][^“”"«»„]*[”"»“’']\P{L}*$/u.test(textOf(text, paragraph).trim());
}

function inRow({ paragraphs, text }: Prose, cell: number): Span | undefined {
  const row = rowStart(text, paragraphs, cell);
  let head = row;
  while (paragraphs[head - 1]?.kind === 'table-cell' && isOneTable(text, paragraphs[head - 1]!, paragraphs[head]!))
    head--;
  for (let i = row; i <= rowEnd(text, paragraphs, cell); i++) {
    if (i === cell) continue;
    const titled = head < row && SPEAKERS.test(textOf(text, paragraphs[head + i - row]!).trim());
    if (isPersonal(text, paragraphs[i]!) || (titled && NAMES.test(textOf(text, paragraphs[i]!).trim()))) {
      return paragraphs[i];
    }
  }
  return undefined;
}

function rowStart(text: string, paragraphs: readonly Paragraph[], cell: number): number {
  let first = cell;
  while (
    paragraphs[first - 1]?.kind === 'table-cell' &&
    !text.slice(paragraphs[first - 1]!.end, paragraphs[first]!.start).includes('\n')
  ) {
    first--;
  }
  return first;
}

function rowEnd(text: string, paragraphs: readonly Paragraph[], cell: number): number {
  let last = cell;
  while (paragraphs[last + 1]?.kind === 'table-cell' && rowStart(text, paragraphs, last + 1) <= cell) last++;
  return last;
}

/** No empty line stands between two cells of a table; the row of hyphens is blanked, and longer. */
function isOneTable(text: string, before: Span, after: Span): boolean {
  return !/\n[ \t]{0,2}\n/.test(text.slice(before.end, after.start));
}

/** What a column of names is headed with. */
const SPEAKERS =
  /^(?:speaker|who|name|person|said by|sprecher(?:in)?|wer|person|qui|orateur|nom|quién|hablante|nombre|المتحدث|القائل|الاسم)s?$/iu;
const NAMES = /^\p{L}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){0,4}$/u;

/** Two to five words that are a person's name, as far as the first of them is known for a given name. */
function isPersonal(text: string, span: Span): boolean {
  const words = textOf(text, span)
    .replace(/\u2060/g, '')
    .trim();
  if (!/^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Ll}{1,3} )?\p{Lu}[\p{L}.'’-]*){1,4}$/u.test(words)) return false;
  return isGivenName(partsOf(words)[0] ?? '') && !isBody(words);
}
