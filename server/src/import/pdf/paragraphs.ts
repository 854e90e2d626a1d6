import { type Block, block, type Run, textOf } from '../blocks/block.ts';
import { type Column, isRightToLeft } from './reading-order.ts';
import type { Segment } from './segments.ts';

/** A page as it is read: its number as readers count, and its columns in order. */
export type PageColumns = { readonly number: string; readonly columns: readonly Column[] };

/**
 * Paragraphs and headings of a document, with a mark where each page begins. A paragraph goes on over the end of a
 * column or a page when it stops within a sentence. A word that a line's end parts is put together again, where what the
 * document has elsewhere tells how it is written; else its halves stay as they stand, which any quotation of it fits.
 */
export function paragraphsOf(pages: readonly PageColumns[]): readonly Block[] {
  const all = pages.flatMap(({ columns }) => columns.flat());
  const size = usual(all.map((one) => one.size));
  const vocabulary = vocabularyOf(all);
  const blocks: Block[] = [];
  for (const { number, columns } of pages) {
    let isNewPage = true;
    for (const column of columns) {
      const [first, ...others] = blocksOf(column, size);
      if (first === undefined) continue;
      const open = blocks.at(-1);
      if (open !== undefined && goesOn(open, first)) {
        blocks[blocks.length - 1] = { ...open, runs: continued(open.runs, first.runs, isNewPage ? number : undefined) };
      } else {
        if (isNewPage) blocks.push(block('page', '', { mark: number }));
        blocks.push(first);
      }
      isNewPage = false;
      blocks.push(...others);
    }
  }
  return blocks.map((each) => ({ ...each, runs: each.runs.map((run) => withWholeWords(run, vocabulary)) }));
}

function blocksOf(column: Column, size: number): readonly Block[] {
  const spacing = usual(gapsOf(column)) || size * 1.2;
  const isFromRight = isRightToLeft(column);
  // Where a line starts and ends as it is read, in points that grow along it.
  const startOf = ({ left, right }: Segment) => (isFromRight ? -right : left);
  const endOf = ({ left, right }: Segment) => (isFromRight ? -left : right);
  const start = Math.min(...column.map(startOf));
  const end = Math.max(...column.map(endOf));
  const groups: Segment[][] = [];
  for (const [i, line] of column.entries()) {
    const before = column[i - 1];
    if (before === undefined || begins(line, before)) groups.push([line]);
    else groups.at(-1)!.push(line);
  }
  return groups.map((lines) => {
    const text = lines.map((line) => line.text).join('\n');
    return isHeading(lines, size) ? block('heading', text, { level: 2 }) : block('text', text);
  });

  function begins(line: Segment, before: Segment): boolean {
    const gap = before.base - line.base;
    // Another run on the same line: what stands beside it in a table.
    if (gap < line.size * 0.4) return false;
    if (gap > spacing * 1.4 || Math.abs(line.size - before.size) > size * 0.12) return true;
    const isIndented = startOf(line) - start > size * 0.8 && startOf(line) - startOf(before) > size * 0.8;
    const isShort = end - endOf(before) > (end - start) * 0.25 && SENTENCE_END.test(before.text);
    return isIndented || isShort || /^[•▪‣]\s/.test(line.text);
  }
}

const SENTENCE_END = /[.!?؟:…]["”’»)\]]*$/u;

/** A few lines in a larger type. */
function isHeading(lines: readonly Segment[], size: number): boolean {
  return (
    lines.length <= 4 && lines.every((line) => line.size > size * 1.12) && lines.some(({ text }) => /\p{L}/u.test(text))
  );
}

function goesOn(open: Block, next: Block): boolean {
  if (open.kind !== 'text' || next.kind !== 'text') return false;
  const text = textOf(open).trimEnd();
  return !SENTENCE_END.test(text) && (/^[\p{Ll}\p{Lo}(“"]/u.test(textOf(next)) || HYPHEN_AT_END.test(text));
}

/** Points from line to line. */
function gapsOf(column: Column): readonly number[] {
  return column.slice(1).flatMap((line, i) => {
    const gap = column[i]!.base - line.base;
    return gap > line.size * 0.4 ? [Math.round(gap * 2) / 2] : [];
  });
}

/** The commonest of some numbers, and of several the smallest; 0 of none. */
function usual(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) {
    const rounded = Math.round(number * 2) / 2;
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
  }
  return [...counts].reduce(
    (best, one) => (one[1] > best[1] || (one[1] === best[1] && one[0] < best[0]) ? one : best),
    [0, 0],
  )[0];
}

const HYPHEN_AT_END = /[\p{L}]{2}[-\u2010\u00AD]$/u;

/** The words of a document, in lower case: those with a hyphen within a line, and all others. */
type Vocabulary = { readonly compounds: ReadonlySet<string>; readonly plain: ReadonlySet<string> };

function vocabularyOf(lines: readonly Segment[]): Vocabulary {
  const compounds = new Set<string>();
  const plain = new Set<string>();
  for (const { text } of lines) {
    const all =
      text
        .toLowerCase()
        .replaceAll('\u2010', '-')
        .match(/\p{L}+(?:-\p{L}+)*-?/gu) ?? [];
    for (const [i, word] of all.entries()) {
      // What the line's end parts is no word.
      if (word.endsWith('-') && i === all.length - 1) continue;
      const parts = word.replace(/-$/, '').split('-');
      for (const part of parts) plain.add(part);
      for (let k = 1; k < parts.length; k++) compounds.add(`${parts[k - 1]}-${parts[k]}`);
    }
  }
  return { compounds, plain };
}

/** The runs of a paragraph that goes on in the next column, or on the page with this number. */
function continued(before: readonly Run[], after: readonly Run[], page: string | undefined): readonly Run[] {
  if (page === undefined) return merged([...before, { text: '\n', set: 'plain' }, ...after]);
  const [first, ...others] = after;
  // A word that the page's end parts is whole on the page that it begins on.
  const [, rest = '', words = ''] = /^(\p{Ll}+\S*)?\s*([\s\S]*)$/u.exec(first!.text) ?? [];
  const isBroken = HYPHEN_AT_END.test(before.at(-1)!.text) && rest !== '';
  const start: readonly Run[] = isBroken ? [{ text: `\n${rest}`, set: 'plain' }] : [];
  const mark: readonly Run[] = [
    { text: '\n', set: 'plain' },
    { text: page, set: 'page' },
    { text: '\n', set: 'plain' },
  ];
  return merged([...before, ...start, ...mark, isBroken ? { ...first!, text: words } : first!, ...others]);
}

function merged(runs: readonly Run[]): readonly Run[] {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (last === undefined || last.set !== run.set || run.set === 'page') all.push(run);
    else all[all.length - 1] = { ...last, text: last.text + run.text };
  }
  return all;
}

/** Lines joined at a hyphen, where the next goes on with a small letter. */
function withWholeWords(run: Run, { compounds, plain }: Vocabulary): Run {
  if (run.set === 'page') return run;
  const text = run.text.replace(
    /([-\u2010]?)(?<!\p{L})(\p{L}{2,})([-\u2010\u00AD])\n(\p{Ll}{2,})(?=([-\u2010]?))/gu,
    (broken, before: string, a: string, hyphen: string, b: string, after: string) => {
      const [first, second] = [a.toLowerCase(), b.toLowerCase()];
      if (hyphen === '\u00AD') return before + a + b;
      if (before !== '' || after !== '' || compounds.has(`${first}-${second}`)) return `${before}${a}-${b}`;
      if (plain.has(first + second)) return a + b;
      // “safe-/heavens” may be either; “regu-/lations” is one word.
      return plain.has(first) ? broken : a + b;
    },
  );
  return { ...run, text };
}
