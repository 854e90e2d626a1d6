import { type Division, divisionsAt } from '../corpus/divisions.ts';
import { placeMarksIn } from '../corpus/place-marks.ts';
import type { Source } from '../corpus/source.ts';
import { type LocatorLabel, termFor } from '../markdown/locators.ts';
import type { Span } from '../text/span.ts';

/** Where a passage stands, as a writer would say it: “p. 34”, “pp. 34-35”, “12:30”. Undefined where the source tells nothing that exact. */
export function placeLocator(source: Source, passage: Span): string | undefined {
  return EXACT.map((kind) => locatorOfKind(source, kind, passage)).find((locator) => locator !== undefined);
}

/** The page of a passage alone, by the last mark before it, where to read all of a long source would take too long. */
export function markedPage({ text }: Source, { start }: Span): string | undefined {
  const from = Math.max(0, start - LONGEST_PAGE);
  const mark = placeMarksIn(text.slice(from, start)).findLast(({ kind }) => kind === 'page');
  return mark && `${termFor('page')} ${mark.label}`;
}

/** UTF-16 units. */
const LONGEST_PAGE = 20_000;

/** The same by one kind of place; of sections, by the innermost. */
export function locatorOfKind(source: Source, kind: LocatorLabel, passage: Span): string | undefined {
  const divisions = divisionsAt(source, kind, passage);
  if (divisions.some(({ name }) => name !== undefined)) {
    const last = divisions.findLast(({ start, end }) => start <= passage.start && passage.end <= end);
    return last && divisionLocator(last, kind);
  }
  const [first, last] = [divisions[0], divisions.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  if (kind === 'timestamp' || first.label === last.label) return divisionLocator(first, kind);
  return `${termFor(kind, true)} ${first.label}-${last.label}`;
}

/** How a locator names a division: by its number, else by its words in the braces that Pandoc asks for. */
export function divisionLocator({ label, name }: Division, kind: LocatorLabel): string {
  if (kind === 'timestamp') return label;
  return label === '' ? `{${termFor(kind)} ${name}}` : `${termFor(kind)} ${label}`;
}

/** Kinds that are small enough to be named with every quotation. */
const EXACT: readonly LocatorLabel[] = ['page', 'timestamp', 'paragraph', 'verse', 'line'];
