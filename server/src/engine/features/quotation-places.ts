import { findCandidates } from '../corpus/passages.ts';
import type { Source } from '../corpus/source.ts';
import { findQuotations } from '../quotations/find.ts';
import { readArticle } from '../speakers/article.ts';
import type { Attribution } from '../speakers/attribution.ts';
import { partsOf } from '../speakers/names.ts';
import type { Steps } from '../text/steps.ts';
import { words } from '../text/words.ts';
import type { Workspace } from '../workspace.ts';
import { type Continuation, continuations, type Sought, type Typed, wholeQuotation } from './continuations.ts';
import type { Nearby } from './nearby-sources.ts';

/** A place that a quotation may be taken from. */
export type QuotationPlace = {
  readonly sought: Sought;
  readonly continuation: Continuation;
  /** Who says it; undefined in narration, and in an article that was not read for it. */
  readonly attribution: Attribution | undefined;
};

/** In words. Fewer of them stand in too many places of a whole corpus. */
export const FEWEST_TYPED = 3;
/** Sources beyond those nearby that are looked at. */
const MOST_ELSEWHERE = 12;
/** UTF-16 units. Reading a longer text that nobody has cited yet would keep everybody else waiting. */
const LONGEST_UNCITED = 250_000;
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
    places.push(...placesIn(read(source), typed, nearby, 'theirs'));
    yield;
  }
  const isNamed = ({ attribution }: QuotationPlace) => isOneOf(attribution, nearby);
  const near = [...places.filter(isNamed), ...places.filter((place) => !isNamed(place))];
  return isEnough(typed) ? [...near, ...(yield* placesElsewhere(workspace, typed, nearby))] : near;
}

function isEnough({ words, beginning }: Typed): boolean {
  return words.length + (beginning === '' ? 0 : 1) >= FEWEST_TYPED;
}

/** Of whom only a name stands nearby, nothing but what they say is meant until enough words are typed. */
function placesIn(article: Read, typed: Typed, nearby: Nearby, nearness: 'cited' | 'theirs'): QuotationPlace[] {
  const isMeant = ({ attribution }: QuotationPlace) =>
    isEnough(typed) || (attribution?.kind === 'speech' && (nearness === 'cited' || isOneOf(attribution, nearby)));
  const found = typed.words.length === 0 ? wholeQuotations(article, typed) : continuations(article.sought, typed);
  return found
    .map((continuation) => placeOf(article, continuation))
    .filter(isMeant)
    .sort(better);
}

/** In the order of the source, but what is a few words behind what is said in full. */
function wholeQuotations({ sought }: Read, { beginning }: Typed): readonly Continuation[] {
  const found = sought.quotations.flatMap(({ depth }, i) => {
    const whole = depth === 0 ? wholeQuotation(sought, i) : undefined;
    return whole !== undefined && sought.words[whole.next]!.folded.startsWith(beginning) ? [whole] : [];
  });
  const isFragment = ({ next, ends }: Continuation) =>
    (sought.words[next + SHORTEST_SENTENCE - 1]?.end ?? Number.POSITIVE_INFINITY) > ends.at(-1)!;
  return [...found.filter((one) => !isFragment(one)), ...found.filter(isFragment)];
}

/** In words. */
const SHORTEST_SENTENCE = 5;

function* placesElsewhere(workspace: Workspace, typed: Typed, nearby: Nearby): Steps<QuotationPlace[]> {
  const { passages, sources } = workspace.corpus;
  const places: QuotationPlace[] = [];
  const candidates = findCandidates(passages, typed.words, MOST_ELSEWHERE)
    .flatMap(({ path }) => sources.get(path) ?? [])
    .filter((source) => !nearby.cited.includes(source) && !nearby.theirs.includes(source))
    .filter(({ text }) => text.length <= LONGEST_UNCITED);
  let length = 0;
  for (const source of likely(candidates, typed)) {
    const found = continuations(skimmed(source), typed);
    yield;
    if (found.length === 0) continue;
    const isRead = length === 0 || length + source.text.length <= MOST_READ;
    const article =
      isRead && source.text.length <= LONGEST_READ ? read(source) : { sought: skimmed(source), attributions: [] };
    length += source.text.length;
    places.push(...found.map((continuation) => placeOf(article, continuation)));
    yield;
  }
  return places.sort(better);
}

/**
 * The sources whose text has the typed words as they are, which is told in a fraction of the time of skimming it; all of
 * them where none has, since the words may be written otherwise there.
 */
function likely(sources: readonly Source[], { words: folded }: Typed): readonly Source[] {
  const literal = folded.map((word) => word.replace(/[$.]/g, '\\$&').replaceAll("'", "['’‘ʼ]"));
  const pattern = new RegExp(literal.join('[^\\p{L}\\p{N}]+'), 'iu');
  const found = sources.filter(({ text }) => pattern.test(text));
  return found.length > 0 ? found : sources;
}

/** What somebody says before the reporter's words. */
function better({ continuation: a }: QuotationPlace, { continuation: b }: QuotationPlace): number {
  return Number(b.quotation !== undefined) - Number(a.quotation !== undefined);
}

function isOneOf(attribution: Attribution | undefined, { people }: Nearby): boolean {
  const last = attribution?.speaker === undefined ? undefined : partsOf(attribution.speaker.name).at(-1);
  return last !== undefined && people.has(last);
}

/** An article, and who says what in it where it was read for that. */
type Read = { readonly sought: Sought; readonly attributions: readonly Attribution[] };

function read(source: Source): Read {
  const { quotable, attributions } = readArticle(source);
  return { sought: { source, words: quotable.words, quotations: quotable.quotations }, attributions };
}

/** Its words and its marks alone, which take a tenth of the time of reading it. */
function skimmed(source: Source): Sought {
  const known = skims.get(source);
  if (known !== undefined) return known;
  const skim = { source, words: words(source.prose.text), quotations: findQuotations(source.prose) };
  skims.set(source, skim);
  return skim;
}

const skims = new WeakMap<Source, Sought>();

function placeOf({ sought, attributions }: Read, continuation: Continuation): QuotationPlace {
  const { quotation } = continuation;
  return { sought, continuation, attribution: quotation === undefined ? undefined : attributions[quotation] };
}
