import { findCandidates } from '../corpus/passages.ts';
import type { Source } from '../corpus/source.ts';
import { findQuotations } from '../quotations/find.ts';
import { readArticle } from '../speakers/article.ts';
import { partsOf } from '../speakers/names.ts';
import { knownVoices, type VoicedTurn, voicedTurns } from '../speakers/voices.ts';
import { lastAt } from '../text/span.ts';
import type { Steps } from '../text/steps.ts';
import { words } from '../text/words.ts';
import type { Workspace } from '../workspace.ts';
import {
  type Continuation,
  continuations,
  type Sought,
  type Typed,
  wholeQuotation,
  wholeTurn,
} from './continuations.ts';
import { excerptsWith } from './excerpt.ts';
import type { Nearby } from './nearby-sources.ts';

/** A place that a quotation may be taken from. */
export type QuotationPlace = {
  readonly sought: Sought;
  readonly continuation: Continuation;
  /** True for what somebody says; false in narration, and in an article that was not read for it. */
  readonly isSaid: boolean;
  /** Who says it, where that is known. */
  readonly speaker: string | undefined;
};

/** In words. Fewer of them stand in too many places of a whole corpus. */
export const FEWEST_TYPED = 3;
/** Sources beyond those nearby that are looked at. */
const MOST_ELSEWHERE = 12;
/** UTF-16 units. Of a longer text that nobody has cited yet, only what stands around the typed words is read. */
const LONGEST_UNCITED = 100_000;
/** UTF-16 units of articles that are read to know who speaks in them, some milliseconds each, while the writer waits. */
const MOST_READ = 3000;
/** UTF-16 units of one of them. */
const LONGEST_READ = 20_000;

/** The places that may be meant, best first: those in the sources nearby, and with enough words typed all others. */
export function* placesSteps(workspace: Workspace, typed: Typed, nearby: Nearby): Steps<readonly QuotationPlace[]> {
  const places: QuotationPlace[] = [];
  for (const source of nearby.cited) {
    places.push(...placesIn(read(source), typed, nearby, 'cited'));
    yield;
  }
  for (const source of nearby.theirs) {
    places.push(...placesIn(heard(source), typed, nearby, 'theirs'));
    yield;
  }
  const isNamed = ({ speaker }: QuotationPlace) => isOneOf(speaker, nearby);
  const near = [...places.filter(isNamed), ...places.filter((place) => !isNamed(place))];
  return isEnough(typed) ? [...near, ...(yield* placesElsewhere(workspace, typed, nearby))] : near;
}

function isEnough({ words, beginning }: Typed): boolean {
  return words.length + (beginning === '' ? 0 : 1) >= FEWEST_TYPED;
}

/** Of whom only a name stands nearby, nothing but what they say is meant until enough words are typed. */
function placesIn(article: Read, typed: Typed, nearby: Nearby, nearness: 'cited' | 'theirs'): QuotationPlace[] {
  const isMeant = ({ isSaid, speaker }: QuotationPlace) =>
    isEnough(typed) || (isSaid && (nearness === 'cited' || isOneOf(speaker, nearby)));
  const found = typed.words.length === 0 ? wholeQuotations(article, typed) : continuations(article.sought, typed);
  return found
    .map((continuation) => placeOf(article, continuation))
    .filter(isMeant)
    .sort(better);
}

/** In the order of the source, but what is a few words behind what is said in full. */
function wholeQuotations({ sought, turns }: Read, { beginning }: Typed): readonly Continuation[] {
  const quoted = sought.quotations.map(({ depth }, i) => (depth === 0 ? wholeQuotation(sought, i) : undefined));
  const found = [...turns.map((turn) => wholeTurn(sought, turn)), ...quoted].flatMap((whole) =>
    whole !== undefined && sought.words[whole.next]!.folded.startsWith(beginning) ? [whole] : [],
  );
  const isFragment = ({ next, ends }: Continuation) =>
    (sought.words[next + SHORTEST_SENTENCE - 1]?.end ?? Number.POSITIVE_INFINITY) > ends.at(-1)!;
  return [...found.filter((one) => !isFragment(one)), ...found.filter(isFragment)];
}

/** In words. */
const SHORTEST_SENTENCE = 5;

function* placesElsewhere(workspace: Workspace, typed: Typed, nearby: Nearby): Steps<QuotationPlace[]> {
  const { passages, sources } = workspace.corpus;
  const found = findCandidates(passages, typed.words, MOST_ELSEWHERE).flatMap(({ path, votes }) => {
    const source = sources.get(path);
    return source === undefined || nearby.cited.includes(source) || nearby.theirs.includes(source)
      ? []
      : [{ source, votes }];
  });
  // Where all pairs of the typed words stand in a row, so do the words; elsewhere they may be written otherwise.
  const most = Math.max(...found.map(({ votes }) => votes));
  const surely = yield* placesOf(
    found.filter(({ votes }) => votes === most).map(({ source }) => source),
    typed,
  );
  if (surely.length > 0) return surely;
  return yield* placesOf(
    found.filter(({ votes }) => votes < most).map(({ source }) => source),
    typed,
  );
}

function* placesOf(sources: readonly Source[], typed: Typed): Steps<QuotationPlace[]> {
  const places: QuotationPlace[] = [];
  let length = 0;
  for (const source of sources) {
    const parts = source.text.length > LONGEST_UNCITED ? excerptsOf(source, typed) : [skimmed(source)];
    for (const sought of parts) {
      const found = continuations(sought, typed);
      yield;
      if (found.length === 0) continue;
      const isRead = length === 0 || length + source.text.length <= MOST_READ;
      const article = isRead && source.text.length <= LONGEST_READ ? heard(source) : withVoices(sought);
      length += source.text.length;
      places.push(...found.map((continuation) => placeOf(article, continuation)));
      yield;
    }
  }
  return places.sort(better);
}

/** What somebody says before the reporter's words. */
function better({ continuation: a }: QuotationPlace, { continuation: b }: QuotationPlace): number {
  return Number(b.quotation !== undefined) - Number(a.quotation !== undefined);
}

function isOneOf(speaker: string | undefined, { people }: Nearby): boolean {
  const last = speaker === undefined ? undefined : partsOf(speaker).at(-1);
  return last !== undefined && people.has(last);
}

/** An article, and by the indices of its quotations what is speech and who speaks, where that is known. */
type Read = {
  readonly sought: Sought;
  readonly isSaid: (quotation: number) => boolean;
  readonly speaker: (quotation: number) => string | undefined;
  /** What is said without marks. */
  readonly turns: readonly VoicedTurn[];
};

/** Read in full, as what is cited is anyway. */
function read(source: Source): Read {
  const article = readArticle(source);
  const { quotable, attributions } = article;
  return {
    sought: { article: source, source, at: 0, words: quotable.words, quotations: quotable.quotations },
    isSaid: (quotation) => attributions[quotation]?.kind === 'speech',
    speaker: (quotation) => attributions[quotation]?.speaker?.name,
    turns: voicedTurns(article),
  };
}

/** Who speaks in it may be known already; else it is read in full. */
function heard(source: Source): Read {
  return knownVoices(source) === undefined ? read(source) : withVoices(skimmed(source));
}

function withVoices(sought: Sought): Read {
  const { speakers, turns = [] } = (sought.at === 0 ? knownVoices(sought.article) : undefined) ?? {};
  return {
    sought,
    isSaid: (quotation) => speakers?.[quotation] !== undefined,
    speaker: (quotation) => speakers?.[quotation],
    turns,
  };
}

/** Its words and its marks alone, which take a tenth of the time of reading it. */
function skimmed(article: Source, source = article, at = 0): Sought {
  const known = skims.get(source);
  if (known !== undefined) return known;
  const { prose } = source;
  const skim = { article, source, at, words: words(prose.text), quotations: findQuotations(prose) };
  skims.set(source, skim);
  return skim;
}

const skims = new WeakMap<Source, Sought>();

function excerptsOf(article: Source, { words: folded }: Typed): readonly Sought[] {
  return excerptsWith(article, folded).map(({ source, at }) => skimmed(article, source, at));
}

function placeOf({ sought, isSaid, speaker, turns }: Read, continuation: Continuation): QuotationPlace {
  const { quotation, next } = continuation;
  const turn = quotation === undefined ? turns[lastAt(turns, sought.words[next]!.start)] : undefined;
  if (turn !== undefined && sought.words[next]!.start < turn.end) {
    return { sought, continuation, isSaid: true, speaker: turn.speaker };
  }
  const isQuoted = quotation !== undefined;
  return {
    sought,
    continuation,
    isSaid: isQuoted && isSaid(quotation),
    speaker: isQuoted ? speaker(quotation) : undefined,
  };
}
