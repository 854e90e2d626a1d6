import { depthOf, type Element, parsePage, removeComments } from './dom.ts';
import { markNotes } from './note-marks.ts';

/** The element that holds the article, by the reckoning of Firefox's reading view; undefined where it finds none. */
export async function articleElement(html: string): Promise<Element | undefined> {
  const { Readability } = await import('@mozilla/readability');
  try {
    const page = await parsePage(html);
    if (depthOf(page) > DEEPEST) return undefined;
    markNotes(page);
    removeComments(page);
    const read = new Readability<Element>(page as never, {
      charThreshold: FEWEST,
      keepClasses: true,
      serializer: (element) => element as unknown as Element,
    }).parse();
    return read?.content ?? undefined;
  } catch {
    // Nested too deeply for it, or broken in a way that it does not know.
    return undefined;
  }
}

/** Characters that make an article; where nothing on the page has as many, the longest find is taken. */
const FEWEST = 500;

/** Elements. The time that the reckoning takes grows with the square of it. */
const DEEPEST = 200;
