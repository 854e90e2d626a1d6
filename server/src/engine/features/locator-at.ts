import { sourcesOf } from '../corpus/corpus.ts';
import { divisionsOf, isGiven } from '../corpus/divisions.ts';
import type { Source } from '../corpus/source.ts';
import { type Locator, locatorOf } from '../markdown/locators.ts';
import { touches } from '../text/span.ts';
import type { Workspace } from '../workspace.ts';
import { citableIn } from './at.ts';
import type { Definition } from './definition.ts';
import type { Place } from './place.ts';

/** From the locator under a caret to the place that it names, where the cited source tells its places. */
export function locatorAt(workspace: Workspace, path: string, offset: number): Definition | undefined {
  const draft = workspace.drafts.get(path);
  for (const citation of draft?.citations ?? []) {
    const locator = touches(citation.suffix, offset) ? locatorOf(draft!.text, citation) : undefined;
    if (locator === undefined || !touches(locator, offset)) continue;
    const sources = sourcesOf(citableIn(workspace, path), citation.key);
    const places = sources.flatMap((source) => placeNamed(source, locator) ?? []);
    return { origin: { start: locator.start, end: locator.end }, places: places.slice(0, 1) };
  }
  return undefined;
}

function placeNamed(source: Source, locator: Locator): Place | undefined {
  const { label } = locator;
  const named = divisionsOf(source, label).filter((one) => isGiven(one, label, locator));
  // A moment ends what began before it, too; it is in the last that has begun by then.
  const found = label === 'timestamp' ? named.at(-1) : named[0];
  if (found === undefined) return undefined;
  const start = found.start + /^\s*/.exec(source.text.slice(found.start, found.start + 200))![0].length;
  return { path: source.path, span: { start, end: start } };
}
