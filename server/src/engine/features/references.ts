import { sourcesOf } from '../corpus/corpus.ts';
import type { Source } from '../corpus/source.ts';
import { keysIn } from '../markdown/nocite.ts';
import { sentencesOf } from '../quotations/citing-sentences.ts';
import { readArticle } from '../speakers/article.ts';
import { overlaps, type Span, touches } from '../text/span.ts';
import type { Steps } from '../text/steps.ts';
import type { Workspace } from '../workspace.ts';
import { citationAt } from './at.ts';
import { keyPlace } from './key-place.ts';
import { listedPlaces } from './listed-key.ts';
import type { Place } from './place.ts';
import { quotedPassageSteps } from './quoted-passages.ts';
import { draftPaths, reportSteps } from './reports.ts';

/** What a caret stands on, and where else that is. */
export type References = {
  /** The source, or the passage in it. */
  readonly declarations: readonly Place[];
  /** The citations of the source in all drafts, or the quotations of the passage. */
  readonly uses: readonly Place[];
};

/**
 * On a citation: all that cite the source. On a quotation: all that quote its passage. In a source: who quotes the
 * sentence under the caret, and in its front matter or its heading who cites the source. In steps.
 */
export function* referenceSteps(workspace: Workspace, path: string, offset: number): Steps<References | undefined> {
  const source = workspace.corpus.sources.get(path);
  if (source !== undefined) {
    const sentence = sentenceAt(source, offset);
    if (sentence === undefined) return referencesToKey(workspace, source.key);
    return yield* referencesToPassage(workspace, { path, span: sentence });
  }
  const citation = citationAt(workspace, path, offset);
  if (citation !== undefined) return referencesToKey(workspace, citation.key);
  const report = yield* reportSteps(workspace, path);
  const quoted = report?.quotations.find(({ attribution: { quotation } }) => touches(quotation, offset));
  const passage = quoted?.verification.passage;
  return passage === undefined ? undefined : yield* referencesToPassage(workspace, passage);
}

/** Every place in the drafts that cites a key, by the key's own characters. */
export function citationsOf(workspace: Workspace, key: string): readonly Place[] {
  const name = key.normalize('NFC');
  return draftPaths(workspace).flatMap((path) =>
    keysIn(workspace.drafts.get(path)!)
      .filter(({ key }) => key.normalize('NFC') === name)
      .map(({ keySpan }) => ({ path, span: keySpan })),
  );
}

function referencesToKey(workspace: Workspace, key: string): References {
  const declarations = sourcesOf(workspace.corpus, key).map((source) => ({
    path: source.path,
    span: keyPlace(source) ?? { start: 0, end: 0 },
  }));
  return { declarations: [...declarations, ...listedPlaces(workspace, key)], uses: citationsOf(workspace, key) };
}

function* referencesToPassage(workspace: Workspace, { path, span }: Place): Steps<References> {
  const passages = (yield* quotedPassageSteps(workspace)).get(path) ?? [];
  const uses = passages
    .filter((quoted) => overlaps(quoted.span, span))
    .map((quoted) => ({ path: quoted.path, span: quoted.quotation }))
    .sort((a, b) => (a.path === b.path ? a.span.start - b.span.start : a.path < b.path ? -1 : 1));
  return { declarations: [{ path, span }], uses };
}

/** The sentence of a source's text that a caret stands in; undefined in front matter and headings. */
function sentenceAt(source: Source, offset: number): Span | undefined {
  const { prose } = source;
  const paragraph = prose.paragraphs.find((one) => touches(one, offset));
  if (paragraph === undefined || paragraph.kind === 'heading') return undefined;
  const quotations = readArticle(source).quotable.quotations.filter((one) => overlaps(one, paragraph));
  const outermost = quotations.filter(({ depth, form }) => depth === 0 && form === 'marks');
  const inside = outermost.find((one) => touches(one, offset));
  const within = inside === undefined ? paragraph : inside.content;
  const sentences = sentencesOf(prose.text, within, inside === undefined ? outermost : [], []);
  const { start, end } = sentences.find((sentence) => touches(sentence, offset)) ?? within;
  return { start, end: start + prose.text.slice(start, end).trimEnd().length };
}
