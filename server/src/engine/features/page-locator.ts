import { pagesAt } from '../corpus/page-marks.ts';
import type { Source } from '../corpus/source.ts';
import type { Span } from '../text/span.ts';

/** The page or pages that a passage stands on, as a locator: “p. 34”, “pp. 34-35”. Undefined where none is marked. */
export function pageLocator(source: Source, passage: Span): string | undefined {
  const pages = pagesAt(source, passage);
  const [first, last] = [pages[0]?.label, pages.at(-1)?.label];
  if (first === undefined) return undefined;
  return first === last ? `p. ${first}` : `pp. ${first}-${last}`;
}
