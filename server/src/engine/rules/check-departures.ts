import type { Corpus } from '../corpus/corpus.ts';
import type { Departed, Departure, Departures } from '../corpus/departures.ts';
import { fieldSpan, readFrontMatter } from '../markdown/front-matter.ts';
import type { Span } from '../text/span.ts';
import { visible } from './changes.ts';
import type { Finding } from './finding.ts';

/** `source-astray` and `source-changed`: where sources are no longer what was imported, by path. */
export function checkDepartures(corpus: Corpus, all: Departures): ReadonlyMap<string, readonly Finding[]> {
  const report = new Map<string, readonly Finding[]>();
  for (const [path, departed] of all) {
    if (corpus.sources.get(path)?.text === departed.text) report.set(path, findingsOf(path, departed));
  }
  return report;
}

function findingsOf(path: string, { text, departures }: Departed): readonly Finding[] {
  const astray = departures.filter(({ isWhole }) => !isWhole);
  if (astray.length === 0) return [changed(path, text, departures)];
  return astray.slice(0, MOST).map((one, i) => ({
    code: 'source-astray',
    path,
    span: departurePlace(one, text),
    words: one.words,
    original: one.original,
    more: i === MOST - 1 ? astray.length - MOST : 0,
    related: [],
    fixes: [],
  }));
}

/** What is shown of a departure in its source: where words are missing, those on both sides of them. */
export function departurePlace({ span, words }: Departure, text: string): Span {
  if (words !== '') return span;
  const [before, after] = [span.start, span.end].map((at) => visible(text, { start: at, end: at }, whole(text)));
  return { start: before!.start, end: after!.end };
}

function whole(text: string): Span {
  return { start: 0, end: text.length };
}

/** Of one source: more say nothing new. */
const MOST = 20;

/** Told where the first paragraph is missing, or where nothing is, at the mark that the import left. */
function changed(path: string, text: string, departures: readonly Departure[]): Finding {
  const [first] = departures;
  const span = first === undefined ? fieldSpan(text, readFrontMatter(text), 'digest') : departurePlace(first, text);
  return {
    code: 'source-changed',
    path,
    span,
    left: departures.map(({ original }) => original),
    related: [],
    fixes: [],
  };
}
