import type { Source } from '../corpus/source.ts';
import { nestedMarks } from '../quotations/nested-marks.ts';
import type { Quotation } from '../quotations/quotation.ts';
import { contains, type Span } from '../text/span.ts';

/**
 * The words of a passage as a draft would quote them: without Markdown's marks and line breaks, and with the marks of
 * quotations inside it turned into those that nest in `outer`, the mark that will open the quotation (empty for a
 * block). `quotations` are the source's.
 */
export function exactWords(
  source: Source,
  span: Span,
  quotations: readonly Quotation[],
  outer: string,
  language: string | undefined,
): string {
  const turned = turnedMarks(span, quotations, outer, language);
  const { text } = source.prose;
  let written = '';
  for (let at = span.start; at < span.end; at++) {
    const mark = turned.get(at);
    if (mark !== undefined) {
      written += mark.text;
      at = mark.end - 1;
    } else if (!isMarkup(source, at)) written += text[at]!;
  }
  return written.replace(/\s+/g, ' ').trim();
}

type TurnedMark = { readonly end: number; readonly text: string };

/** What stands for the marks of the quotations inside a span, by the offsets where those begin. */
function turnedMarks(
  span: Span,
  quotations: readonly Quotation[],
  outer: string,
  language: string | undefined,
): ReadonlyMap<number, TurnedMark> {
  const turned = new Map<number, TurnedMark>();
  const inside = quotations.filter((one) => one.form === 'marks' && contains(span, one));
  const least = Math.min(...inside.map(({ depth }) => depth));
  for (const { start, end, content, depth, closed } of inside) {
    const { open, close } = nestedMarks(outer, depth - least, language);
    turned.set(start, { end: content.start, text: open });
    if (closed) turned.set(content.end, { end, text: close });
  }
  return turned;
}

/** True for what is in the file and not in its prose: emphasis, the brackets of a link. */
function isMarkup({ text, prose }: Source, at: number): boolean {
  const shown = prose.text[at]!;
  return shown === '\u2060' ? text[at] !== shown : /\s/.test(shown) && !/\s/.test(text[at]!);
}
