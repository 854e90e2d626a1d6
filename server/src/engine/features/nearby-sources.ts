import { search } from '../corpus/catalogue.ts';
import { sourcesOf } from '../corpus/corpus.ts';
import type { Source } from '../corpus/source.ts';
import type { Citation } from '../markdown/citations.ts';
import type { Draft } from '../markdown/draft.ts';
import { catalogueOf } from '../rules/catalogue-of.ts';
import { partsOf } from '../speakers/names.ts';
import { lastAt, type Span } from '../text/span.ts';
import { words } from '../text/words.ts';
import type { Workspace } from '../workspace.ts';

/** What a draft has around a caret that tells whom or what it is about to quote. */
export type Nearby = {
  /** The citations of the paragraph, and of the line that introduces it; the nearest first. */
  readonly citations: readonly Citation[];
  /** The sources that these stand for, in the same order, each once. */
  readonly cited: readonly Source[];
  /** The words that lead to the caret: its sentence so far, from the line that introduces it on. */
  readonly lead: Span;
  /** The folded last words of speakers' names in the lead, each with where it ends. */
  readonly people: ReadonlyMap<string, number>;
  /** Sources in which these speak, and that are not cited nearby. */
  readonly theirs: readonly Source[];
};

export function nearbyAt(workspace: Workspace, draft: Draft, offset: number): Nearby {
  const { corpus } = workspace;
  const around = surroundings(draft, offset);
  const citations = citationsIn(draft, around, offset);
  const cited = [...new Set(citations.flatMap(({ key }) => sourcesOf(corpus, key)))].filter(isReadable);
  const lead = leadIn(draft, { start: around.start, end: offset });
  const people = new Map<string, number>();
  const theirs = new Set<Source>();
  for (const { folded, end } of namesIn(draft, lead)) {
    const found = search(catalogueOf(corpus), folded, MOST_ENTRIES).filter(({ speakers }) =>
      speakers.some((name) => partsOf(name).at(-1) === folded),
    );
    if (found.length > 0) people.set(folded, end);
    for (const { path } of found) {
      const source = corpus.sources.get(path);
      if (source === undefined || !isReadable(source) || cited.includes(source)) continue;
      if (source.text.length > LONGEST_OF_THEIRS) continue;
      if (theirs.size < MOST_OF_THEIRS) theirs.add(source);
    }
  }
  return { citations, cited, lead, people, theirs: [...theirs] };
}

const MOST_ENTRIES = 50;

/** Each is read while the writer waits. */
const MOST_OF_THEIRS = 3;
/** UTF-16 units. */
const LONGEST_OF_THEIRS = 20_000;

function isReadable({ unreadable }: Source): boolean {
  return unreadable === undefined;
}

/** The paragraph of a caret, with the line before it where that introduces it, and with the citations at its end. */
function surroundings({ text, prose: { paragraphs, text: prose } }: Draft, offset: number): Span {
  const at = lastAt(paragraphs, offset);
  const last = paragraphs[at];
  const isBehind = last !== undefined && /[\r\n]/.test(text.slice(last.end, offset));
  const before = isBehind ? last : paragraphs[at - 1];
  // What a line with a colon introduces stands right under it, and not behind words of its own.
  const isOpen = isBehind || !/[\p{L}\p{N}]/u.test(text.slice(last?.start ?? 0, offset));
  const introduces = isOpen && before !== undefined && /[:：]\s*$/u.test(prose.slice(before.start, before.end));
  const start = introduces ? before.start : isBehind ? offset : (last?.start ?? 0);
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  return { start: lineStart, end: Math.max(offset, paragraphs[at + 1]?.start ?? text.length) };
}

function citationsIn(draft: Draft, around: Span, offset: number): readonly Citation[] {
  const distance = ({ start, end }: Span) => Math.min(Math.abs(start - offset), Math.abs(end - offset));
  return draft.citations
    .filter(({ start, end }) => around.start <= start && end <= around.end)
    .sort((a, b) => distance(a) - distance(b));
}

function leadIn({ prose: { text } }: Draft, { start, end }: Span): Span {
  const from = Math.max(start, end - LONGEST_LEAD);
  const ends = [...text.slice(from, end).matchAll(/[.!?…。]["”’»]?\s+(?=\p{Lu})/gu)];
  const last = ends.at(-1);
  return { start: from + (last === undefined ? 0 : last.index + last[0].length), end };
}

/** UTF-16 units. */
const LONGEST_LEAD = 300;

/** Words with a capital, the last few of them. */
function namesIn({ prose: { text } }: Draft, lead: Span) {
  const named = words(text, lead).filter(({ start }) => /^[\p{Lu}\p{Lo}]/u.test(text.slice(start, start + 2)));
  return named.slice(-MOST_NAMES);
}

const MOST_NAMES = 6;
