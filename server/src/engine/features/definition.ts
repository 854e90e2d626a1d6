import type { Span } from '../text/span.ts';
import type { Workspace } from '../workspace.ts';
import { citationAt, entryAt, quotationAt, sourcesAt } from './at.ts';
import { locatorAt } from './locator-at.ts';
import type { Place } from './place.ts';

/** `origin` is what the caret stands on in the draft. */
export type Definition = { readonly origin: Span; readonly places: readonly Place[] };

/** From a citation's locator to that place in its source, from a citation key to its source (else to its entry in a bibliography), from a quotation to its passage and to equal ones elsewhere. */
export function definition(workspace: Workspace, path: string, offset: number): Definition | undefined {
  const located = locatorAt(workspace, path, offset);
  if (located !== undefined) return located;
  const citation = citationAt(workspace, path, offset);
  if (citation !== undefined) {
    const places: Place[] = sourcesAt(workspace, path, offset).map((source) => ({
      path: source.path,
      span: { start: 0, end: 0 },
    }));
    const entry = places.length > 0 ? undefined : entryAt(workspace, path, offset);
    if (entry !== undefined) places.push({ path: entry.path, span: entry.span });
    return { origin: { start: citation.start, end: citation.end }, places };
  }
  const checked = quotationAt(workspace, path, offset);
  if (checked === undefined) return undefined;
  const { passage, ties } = checked.verification;
  const { start, end } = checked.attribution.quotation;
  const places =
    passage === undefined ? [] : [passage, ...ties].map((place) => ({ path: place.path, span: place.span }));
  return { origin: { start, end }, places };
}
