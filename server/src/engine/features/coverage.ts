import { knownTo } from '../bibliography/known.ts';
import { citableCorpus } from '../bibliography/linked.ts';
import { sourcesOf } from '../corpus/corpus.ts';
import type { Source } from '../corpus/source.ts';
import type { DraftReport } from '../rules/check.ts';
import type { CheckedQuotation } from '../rules/checked-quotation.ts';
import type { Span } from '../text/span.ts';
import type { Steps } from '../text/steps.ts';
import { words } from '../text/words.ts';
import type { Workspace } from '../workspace.ts';
import { draftPaths, reportSteps } from './reports.ts';

/** What drafts take from their sources, and what they leave. Nothing of it is wrong by itself. */
export type Coverage = {
  readonly drafts: readonly DraftCoverage[];
  readonly sources: number;
  /** Sources that none of the drafts cites or quotes, by path. */
  readonly unused: readonly Pick<Source, 'key' | 'path'>[];
};

export type DraftCoverage = {
  readonly path: string;
  /** How many quotations of somebody's words it has. */
  readonly quotations: number;
  /** Those that cite nothing, and the keys of the sources that have the words. */
  readonly uncited: readonly { readonly span: Span; readonly keys: readonly string[] }[];
  /** Sources that it cites and never quotes, with their first citation. */
  readonly neverQuoted: readonly { readonly key: string; readonly span: Span }[];
  /** The sources that it quotes, the most quoted first. */
  readonly quoted: readonly QuotedSource[];
  /** The one that most of the draft comes from, where it does. */
  readonly leaning: QuotedSource | undefined;
};

export type QuotedSource = {
  readonly key: string;
  readonly path: string;
  readonly quotations: number;
  readonly words: number;
  /** Of all quoted words of the draft, 0 to 1. */
  readonly share: number;
};

/** In quotations. A draft with fewer is too short to lean on anything. */
const FEWEST = 4;
/** Of the quoted words. */
const MOST_SHARE = 0.6;

/** The coverage of some drafts, or of all. In steps. */
export function* coverageSteps(workspace: Workspace, paths = draftPaths(workspace)): Steps<Coverage> {
  const drafts: DraftCoverage[] = [];
  const used = new Set<string>();
  for (const path of paths) {
    const report = yield* reportSteps(workspace, path);
    if (report === undefined) continue;
    drafts.push(coverageOf(report, workspace, used));
    yield;
  }
  const { sources } = workspace.corpus;
  const unused = [...sources.values()].filter(({ path }) => !used.has(path)).map(({ key, path }) => ({ key, path }));
  return { drafts, sources: sources.size, unused };
}

/** Adds to `used` the paths of the sources that the draft cites or quotes. */
function coverageOf({ path, quotations }: DraftReport, workspace: Workspace, used: Set<string>): DraftCoverage {
  const draft = workspace.drafts.get(path)!;
  const quoted = quotedSources(quotations, draft.prose.text);
  for (const source of quoted) used.add(source.path);
  const corpus = citableCorpus(workspace.corpus, knownTo(draft, workspace.bibliographies));
  const neverQuoted = new Map<string, { key: string; span: Span }>();
  for (const { key, keySpan } of draft.citations) {
    const sources = sourcesOf(corpus, key);
    for (const source of sources) used.add(source.path);
    const isQuoted = sources.some((source) => quoted.some((one) => one.path === source.path));
    if (sources.length > 0 && !isQuoted && !neverQuoted.has(key)) neverQuoted.set(key, { key, span: keySpan });
  }
  const [most] = quoted;
  const isLeaning = most !== undefined && most.share >= MOST_SHARE && quotations.length >= FEWEST;
  return {
    path,
    quotations: quotations.length,
    uncited: quotations.filter(({ citations }) => citations.length === 0).map(uncitedQuotation),
    neverQuoted: [...neverQuoted.values()],
    quoted,
    leaning: isLeaning ? most : undefined,
  };
}

function uncitedQuotation({ attribution, verification: { passage, ties } }: CheckedQuotation) {
  const { start, end } = attribution.quotation;
  const keys = passage === undefined ? [] : [passage.key, ...ties.map(({ key }) => key)];
  return { span: { start, end }, keys };
}

function quotedSources(quotations: readonly CheckedQuotation[], prose: string): readonly QuotedSource[] {
  const sources = new Map<string, { key: string; path: string; quotations: number; words: number }>();
  let all = 0;
  for (const { attribution, verification } of quotations) {
    const count = words(prose, attribution.quotation.content).length;
    all += count;
    const { passage } = verification;
    if (passage === undefined) continue;
    const source = sources.get(passage.path) ?? { key: passage.key, path: passage.path, quotations: 0, words: 0 };
    source.quotations++;
    source.words += count;
    sources.set(passage.path, source);
  }
  return [...sources.values()]
    .sort((a, b) => b.words - a.words || (a.path < b.path ? -1 : 1))
    .map((source) => ({ ...source, share: source.words / all }));
}
