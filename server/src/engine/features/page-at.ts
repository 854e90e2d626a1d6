import { sourcesOf } from '../corpus/corpus.ts';
import { pagesOf } from '../corpus/page-marks.ts';
import { locatorOf } from '../markdown/locators.ts';
import { isGiven } from '../rules/locator-wrong.ts';
import { touches } from '../text/span.ts';
import type { Workspace } from '../workspace.ts';
import { citableIn } from './at.ts';
import type { Definition } from './definition.ts';

/** From the locator under a caret to the pages that it names, where the cited source knows its pages. */
export function pageAt(workspace: Workspace, path: string, offset: number): Definition | undefined {
  const draft = workspace.drafts.get(path);
  for (const citation of draft?.citations ?? []) {
    const locator = touches(citation.suffix, offset) ? locatorOf(draft!.text, citation) : undefined;
    if (locator === undefined || !touches(locator, offset) || locator.label !== 'page') continue;
    const places = sourcesOf(citableIn(workspace, path), citation.key).flatMap((source) =>
      pagesOf(source)
        .filter(({ label }) => isGiven(label, locator))
        .map(({ start }) => {
          const first = start + /^\s*/.exec(source.text.slice(start, start + 200))![0].length;
          return { path: source.path, span: { start: first, end: first } };
        }),
    );
    return { origin: { start: locator.start, end: locator.end }, places: places.slice(0, 1) };
  }
  return undefined;
}
