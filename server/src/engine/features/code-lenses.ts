import type { Span } from '../text/span.ts';
import type { Steps } from '../text/steps.ts';
import type { Workspace } from '../workspace.ts';
import type { Place } from './place.ts';
import { type QuotedPassage, quotedPassageSteps } from './quoted-passages.ts';
import { citationsOf } from './references.ts';

/** What is shown above a line of a source: who quotes what stands there, or who cites the source. */
export type CodeLens = {
  readonly span: Span;
  readonly about: 'source' | 'passage';
  /** The quotations of the passage; for the source, its citations. */
  readonly places: readonly Place[];
};

/** The lenses of a source: one at its top, and one for each passage that is quoted. In steps. */
export function* codeLensSteps(workspace: Workspace, path: string): Steps<readonly CodeLens[]> {
  const source = workspace.corpus.sources.get(path);
  if (source === undefined) return [];
  const passages = (yield* quotedPassageSteps(workspace)).get(path) ?? [];
  const top: CodeLens = { span: { start: 0, end: 0 }, about: 'source', places: citationsOf(workspace, source.key) };
  return [top, ...grouped(passages).map(lensOf)];
}

/** Passages that overlap are one to the reader. */
function grouped(passages: readonly QuotedPassage[]): readonly (readonly QuotedPassage[])[] {
  const groups: QuotedPassage[][] = [];
  let end = -1;
  for (const passage of passages) {
    if (passage.span.start < end) groups.at(-1)!.push(passage);
    else groups.push([passage]);
    end = Math.max(passage.span.end, passage.span.start < end ? end : 0);
  }
  return groups;
}

function lensOf(passages: readonly QuotedPassage[]): CodeLens {
  const span = { start: passages[0]!.span.start, end: Math.max(...passages.map((passage) => passage.span.end)) };
  const places = passages.map(({ path, quotation }) => ({ path, span: quotation }));
  places.sort((a, b) => (a.path === b.path ? a.span.start - b.span.start : a.path < b.path ? -1 : 1));
  return { span, about: 'passage', places };
}
