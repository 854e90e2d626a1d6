import { languageWithin } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import { type Comparison, compare, type Quoted, SHORT } from './compare.ts';
import { withoutInterposed } from './interposed.ts';
import { joinedArticles } from './joined-articles.ts';
import { readParts, type Unit } from './parts.ts';
import type { Quotable } from './quotable.ts';
import { sourceIndex } from './source-index.ts';
import { holdTranslation } from './translation.ts';
import type { Passage, Verdict, Verification } from './verdict.ts';
import { wordClasses } from './word-classes.ts';

export type Claim = {
  /** The draft's text as read. */
  readonly text: string;
  /** The prose of the same length, markup blanked: where the words are read from. */
  readonly prose: string;
  /** What stands between the marks. */
  readonly content: Span;
  /** True when the draft sets the words as somebody's speech, false when it quotes the article itself or nobody. */
  readonly asSpeech: boolean;
  readonly language: string | undefined;
  /** The folded words with which the draft goes on quoting behind what it sets between: “…,” she said, “…”. */
  readonly goesOn?: readonly string[];
};

export type Evidence = {
  /** The sources that the quotation cites and that could be read, in the order of citation. */
  readonly cited: readonly Quotable[];
  /** True when it cites something that is missing, empty or unreadable. */
  readonly citesUnreadable: boolean;
  /** The articles of the whole corpus that may hold these words (folded), best first. */
  readonly elsewhere: (folded: readonly string[]) => readonly Quotable[];
  /** True when somebody asks where words may come from, so that what only resembles them is an answer, too. */
  readonly isSought?: boolean;
};

/** Holds one quotation to its sources. Total: any text gives a verdict. */
export function verify(claim: Claim, evidence: Evidence): Verification {
  const read = readParts(claim.text, claim.prose, claim.content);
  const parts = withoutInterposed(read, claim.text, wordClasses(languageOf(claim)));
  const { text, asSpeech, language, goesOn = [] } = claim;
  const quoted: Quoted = { text, parts, asSpeech, language, goesOn };
  if (parts.units.length === 0) return without('too-short');
  const cited = evidence.cited.filter((source) => source.words.length > 0);
  const unreadable = evidence.citesUnreadable || cited.length < evidence.cited.length;
  const here = best(cited, quoted);
  if (here !== undefined && isSettled(here.comparison)) return verification(here.comparison, []);

  const asked = evidence.elsewhere(foldedWords(parts.units.filter((unit) => !isInserted(unit))));
  const others = asked.filter((source) => !cited.some(({ path }) => path === source.path));
  const there = best(others, quoted);
  if (cited.length === 0) {
    const isThere = there !== undefined && isExact(there.comparison);
    if (unreadable) return { ...without('unchecked'), passage: isThere ? there.comparison.passage : undefined };
    if (there !== undefined && (evidence.isSought || isRecognised(there.comparison, parts.units.length)))
      return verification(there.comparison, there.ties);
    return without(lastResort(quoted));
  }
  if (there !== undefined && isBetterThere(there.comparison, here?.comparison, parts.units.length)) {
    return { ...verification(there.comparison, there.ties), verdict: 'wrong-source' };
  }
  if (here !== undefined) return acrossArticles(quoted, here.comparison, [...cited, ...others]);
  if (unreadable) return without('unchecked');
  if (isTranslated(claim, cited)) {
    const spoken = languageOf(claim);
    const held = cited.map((source) => holdTranslation(text, parts.units, spoken, source));
    const { passage, edits } = held.find((one) => one.passage !== undefined) ?? held[0]!;
    return { ...without('translation'), passage, edits };
  }
  return without(lastResort(quoted));
}

/** Verdicts after which no other article is asked: the cited one has the words. */
const SETTLED: ReadonlySet<Verdict> = new Set<Verdict>([
  'verbatim',
  'acceptable-edit',
  'silent-edit',
  'paraphrase-as-quotation',
]);

/** Narration that the draft words otherwise may be a mere likeness of what another article has. */
function isSettled({ verdict, edits }: Comparison): boolean {
  const isReworded = verdict === 'paraphrase-as-quotation' && edits.some(({ liberty }) => liberty === undefined);
  return SETTLED.has(verdict) && !isReworded;
}

function isExact(comparison: Comparison): boolean {
  return isSettled(comparison) && comparison.verdict !== 'silent-edit';
}

/** Shorter quotations stand word for word in other articles by chance. In words. */
const LEAST_WORDS_TO_MOVE = 6;

/** Fewer of them nearly stand in other articles by chance. */
const LEAST_WORDS_TO_RESEMBLE = 4;

/** The cost of a few changed words in a quotation, for each of its words: up to here it is nearly the same. */
const NEARLY = 20;

/**
 * Whether another article is where the words come from: it has them as they are and the cited one has not, or it has
 * them nearly and the cited one has nothing like them.
 */
function isBetterThere(there: Comparison, here: Comparison | undefined, length: number): boolean {
  if (here === undefined) return isExact(there) || (length >= LEAST_WORDS_TO_RESEMBLE && there.cost <= NEARLY * length);
  if (length < LEAST_WORDS_TO_MOVE) return false;
  return isExact(there) || (there.cost <= NEARLY * length && there.cost * 4 < here.cost);
}

/**
 * Whether words that cite nothing are from this article. Nobody says that they are from any, and a large corpus has
 * something like every few words: these count as they are, said by somebody, and more of them also nearly so.
 */
function isRecognised(there: Comparison, length: number): boolean {
  if (there.verdict === 'verbatim' || there.verdict === 'acceptable-edit') return true;
  return length >= LEAST_WORDS_TO_MOVE && there.cost <= NEARLY * length;
}

/** Words that are wrong in the cited article may be right in another one: then two of them were put together. */
function acrossArticles(quoted: Quoted, here: Comparison, sources: readonly Quotable[]): Verification {
  const own = sources.find(({ path }) => path === here.passage.path);
  if (own === undefined || (here.verdict !== 'altered' && here.verdict !== 'negation-changed'))
    return verification(here, []);
  const others = sources.filter((source) => source !== own).map(sourceIndex);
  const parts = joinedArticles(quoted, sourceIndex(own), others);
  return parts === undefined
    ? verification(here, [])
    : { ...verification(here, []), verdict: 'spliced', edits: [], parts };
}

type Best = { readonly comparison: Comparison; readonly ties: readonly Passage[] };

/** The source that has the words at the least cost; those with the same words at the same cost are its ties. */
function best(sources: readonly Quotable[], quoted: Quoted): Best | undefined {
  let found: Comparison | undefined;
  let ties: Passage[] = [];
  for (const source of sources) {
    const comparison = compare(quoted, sourceIndex(source));
    if (comparison === undefined) continue;
    if (found === undefined || comparison.cost < found.cost) {
      found = comparison;
      ties = [];
    } else if (comparison.cost === found.cost && comparison.verdict === found.verdict) ties.push(comparison.passage);
  }
  return found === undefined ? undefined : { comparison: found, ties };
}

function verification({ verdict, edits, taken, parts, passage }: Comparison, ties: readonly Passage[]): Verification {
  return { verdict, edits, taken, parts, passage, ties };
}

function without(verdict: Verdict): Verification {
  return { verdict, edits: [], taken: [], parts: [], passage: undefined, ties: [] };
}

/** The verdict on words that are nowhere: one or two of them, unless both say something, are too few to judge. */
function lastResort({ parts, asSpeech, language }: Quoted): Verdict {
  const said = foldedWords(parts.units);
  if (said.length > SHORT) return 'not-found';
  const classes = wordClasses(language);
  return said.length === SHORT && asSpeech && !said.some((word) => classes.isCommon(word)) ? 'not-found' : 'too-short';
}

/** True when the quotation is in another language than every source that it cites. */
function isTranslated(claim: Claim, cited: readonly Quotable[]): boolean {
  const language = languageOf(claim);
  if (language === undefined) return false;
  return cited.every((source) => source.language !== undefined && source.language !== language);
}

function languageOf({ prose, content, language }: Claim): string | undefined {
  return languageWithin(prose.slice(content.start, content.end), language);
}

/** True for what the draft's editor put in: no source has it. */
function isInserted(unit: Unit): boolean {
  return unit.kind === 'omission' || unit.bracketed === 'whole';
}

function foldedWords(units: readonly Unit[]): string[] {
  const folded: string[] = [];
  for (const unit of units) if (unit.kind === 'word') folded.push(unit.folded);
  return folded;
}
