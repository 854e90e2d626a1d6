import type { Corpus } from '../corpus/corpus.ts';
import type { Source } from '../corpus/source.ts';
import type { Draft } from '../markdown/draft.ts';
import type { Passage, Verification } from '../quotations/verdict.ts';
import { type Article, attributionOf, bearerIn, readArticle, readDraft } from '../speakers/article.ts';
import type { Attribution, Speaker } from '../speakers/attribution.ts';
import { isPronoun } from '../speakers/languages/grammars.ts';
import { lastNameOf, namesApart } from '../speakers/last-name.ts';
import { natureOf } from '../speakers/nature.ts';
import { fuller } from '../speakers/people.ts';
import { type Agreement, samePerson } from '../speakers/same-person.ts';
import type { Prose } from '../text/prose.ts';
import { contains, type Span } from '../text/span.ts';
import { foldedWords, words } from '../text/words.ts';
import { isNamedBeside } from './named-beside.ts';
import { holderOf } from './office-of-another.ts';
import { speaksForArticle } from './speaks-for-article.ts';

export type SpeakerCheck = {
  readonly source: Attribution | undefined;
  readonly agreement: Agreement | undefined;
};

/** Who says the passage in its source, and whether that is whom the draft names. */
export function compareSpeakers(
  given: Attribution,
  verification: Verification,
  draft: Draft,
  corpus: Corpus,
): SpeakerCheck {
  const { passage, ties, verdict } = verification;
  // Words that were joined from different statements may have had several speakers, and no one of them said it all.
  if (passage === undefined || verdict === 'spliced') return { source: undefined, agreement: undefined };
  const source = speakerAt(passage, corpus);
  if (given.speaker === undefined || source?.attribution === undefined) {
    return { source: source?.attribution, agreement: undefined };
  }
  const places = [passage, ...ties].flatMap((place) => speakerAt(place, corpus) ?? []);
  const answers = [...places.map((place) => agreementAt(given, place)), ...recurrences(given, source, passage)];
  // Words that stand in several places, or in several articles, are wrongly given only when no place agrees.
  const agreement = answers.includes('same') ? 'same' : answers.includes('unknown') ? 'unknown' : answers[0];
  const isRash = agreement === 'different' && isMisread(given, draft, corpus, source.attribution, source.article);
  return { source: source.attribution, agreement: isRash ? 'unknown' : agreement };
}

/** True when either side's own sentence names the speaker of the other. */
function isMisread(
  given: Attribution,
  draft: Draft,
  { speakers }: Corpus,
  said: Attribution,
  { source, quotable }: Article,
): boolean {
  if (isGuessed(given, draft.prose)) return true;
  if (given.speaker === undefined || said.speaker === undefined) return false;
  const quotations = readDraft(draft, speakers).map(({ quotation }) => quotation);
  const [name, theirs] = namesApart(given.speaker, said.speaker);
  const ours = natureOf(given.speaker) === 'role' ? officeApart(given.speaker, said.speaker) : name;
  if (theirs !== undefined && isNamedBeside(theirs, draft.prose, quotations, given.quotation)) return true;
  // Who tells what another one said is always named beside and before it.
  if (ours === undefined || said.quotation.depth > 0) return false;
  return (
    isNamedBeside(ours, source.prose, quotable.quotations, said.quotation) ||
    isNamedBetween(ours, said, source) ||
    (isInferred(said, source) && isNamedNearer(ours, theirs, said, source))
  );
}

/** The word of an office that the other's offices do not have: the "transport" of a minister. */
function officeApart({ name }: Speaker, { roles }: Speaker): string | undefined {
  const theirs = new Set(roles.flatMap((role) => foldedWords(role)));
  return foldedWords(name).find((word) => !theirs.has(word));
}

/** True where a pronoun stands for the speaker, whom its own paragraph has not named before it. */
function isGuessed({ mention, speaker, quotation }: Attribution, { text, paragraphs }: Prose): boolean {
  if (mention === undefined || speaker === undefined || !isPronoun(text.slice(mention.start, mention.end)))
    return false;
  const paragraph = paragraphs.find(({ start, end }) => start <= mention.start && mention.start < end);
  const from = paragraph?.start ?? quotation.start;
  const last = lastNameOf(speaker);
  return !words(text, { start: from, end: mention.start }).some(({ folded }) => folded === last);
}

/** True where a pronoun or an office stands for the speaker, so that we had to infer whom it means. */
function isInferred({ mention, speaker }: Attribution, { text }: Source): boolean {
  if (mention === undefined || speaker === undefined) return true;
  const last = lastNameOf(speaker);
  // "The chairman of the club, Ada Finch," tells it itself.
  const after = text.slice(mention.end, mention.end + WITHIN_CLAUSE);
  const named = after.indexOf(speaker.name);
  if (named > 0 && /^[^.!?;:,،“”"«»„]*[,،]? $/u.test(after.slice(0, named))) return false;
  return !words(text, mention).some(({ folded }) => folded === last);
}

/**
 * True where this name stands behind that of whom we took to go on speaking, and before the quotation: "“No,” said
 * Finch. Hay nodded. “Never.”"
 */
function isNamedBetween(name: string, { quotation, mention }: Attribution, { prose }: Source): boolean {
  if (mention === undefined || mention.end >= quotation.start) return false;
  const span = { start: Math.max(mention.end, quotation.start - WITHIN_REACH), end: quotation.start };
  return words(prose.text, span).some(({ folded }) => folded === name);
}

/** True where this name stands nearer before a quotation than that of whom we took a pronoun there to mean. */
function isNamedNearer(
  wanted: string,
  inferred: string | undefined,
  { quotation }: Attribution,
  { prose }: Source,
): boolean {
  const span = { start: Math.max(0, quotation.start - WITHIN_REACH), end: quotation.start };
  const nearest = words(prose.text, span).findLast(({ folded }) => folded === wanted || folded === inferred);
  return nearest !== undefined && nearest.folded === wanted;
}

/** How far back a pronoun or an office may point: about three paragraphs of news. UTF-16 units. */
const WITHIN_REACH = 600;

type Place = { readonly article: Article; readonly attribution: Attribution | undefined };

function speakerAt(passage: Passage, corpus: Corpus): Place | undefined {
  const source = corpus.sources.get(passage.path);
  if (source === undefined) return undefined;
  const article = readArticle(source);
  return { article, attribution: attributionOf(article, passage) };
}

function agreementAt(draft: Attribution, { article, attribution }: Place): Agreement {
  if (draft.speaker === undefined || attribution === undefined) return 'unknown';
  if (Math.min(draft.confidence, attribution.confidence) < SURE) return 'unknown';
  if (speaksForArticle(draft.speaker, article.source)) return 'unknown';
  const named = inFull(draft.speaker, article);
  if (attribution.jointly?.some((other) => samePerson(named, other) === 'same')) return 'same';
  const answer = accused(samePerson(named, attribution.speaker), attribution);
  if (answer !== 'unknown' || attribution.mention === undefined) return answer;
  if (attribution.quotation.depth === 0) return isGivenToAnother(draft, attribution, article) ? 'different' : answer;
  // A quotation inside another belongs to its inner speaker: even where "my deputy" has no name, it is not the outer one.
  const outer = article.attributions.find(
    (other) =>
      other.quotation.depth === attribution.quotation.depth - 1 && contains(other.quotation, attribution.quotation),
  );
  return samePerson(draft.speaker, outer?.speaker) === 'same' ? 'different' : 'unknown';
}

/** True where the draft gives the words to an office that the article ties to somebody else. */
function isGivenToAnother({ speaker, confidence }: Attribution, said: Attribution, { people }: Article): boolean {
  if (speaker === undefined || Math.min(confidence, said.confidence) < SURE_OF_OFFICE) return false;
  const { name, aliases, roles } = speaker;
  const isOffice = natureOf(speaker) === 'role' || roles.includes(name);
  return isOffice && aliases.length === 0 && holderOf(roles[0] ?? name, said, people) !== undefined;
}

/** A speaker known by a surname or an office alone, with the name that the article or its corpus has for it. */
function inFull(speaker: Speaker, { people, source }: Article): Speaker {
  const nature = natureOf(speaker);
  if (nature === 'unknown') return fuller(speaker, people);
  const bearer = nature === 'role' ? bearerIn(source, speaker.name) : undefined;
  return bearer ?? speaker;
}

/** A bare word may name anything: only whom the source surely names as a person accuses the draft. */
function accused(answer: Agreement, { speaker }: Attribution): Agreement {
  const isSure = answer !== 'different' || (speaker !== undefined && natureOf(speaker) === 'person');
  return isSure ? answer : 'unknown';
}

/**
 * Below this, one of the two attributions is a guess, and a guess must not accuse a writer. Lower than one would dare
 * without `isMisread`: with it, no more warnings are wrong at 0.3 than at 0.5, and more swaps are found.
 */
const SURE = 0.3;
/** How far behind an office the name of who holds it may stand. UTF-16 units. */
const WITHIN_CLAUSE = 100;
/** An office says less than a name does: both sides must be sure of their speakers. */
const SURE_OF_OFFICE = 0.6;

/**
 * The same words may be said by several people in one article: what each other quotation that has them answers. One
 * that holds the passage inside it is no other.
 */
function recurrences(draft: Attribution, { article }: Place, passage: Passage): Agreement[] {
  const quoted = runOfWords(article, passage.span);
  if (quoted.length === 2) return [];
  return saidIn(article).flatMap((said, index) =>
    index !== passage.quotation && said.includes(quoted) && !contains(article.quotable.quotations[index]!, passage.span)
      ? [agreementAt(draft, { article, attribution: article.attributions[index] })]
      : [],
  );
}

/** The words of each quotation of an article, folded, with a blank on either side. */
function saidIn(article: Article): readonly string[] {
  let found = said.get(article);
  if (found === undefined) {
    found = article.attributions.map(({ quotation }) => runOfWords(article, quotation.content));
    said.set(article, found);
  }
  return found;
}

const said = new WeakMap<Article, readonly string[]>();

function runOfWords({ quotable }: Article, span: Span): string {
  return ` ${foldedWords(quotable.text, span).join(' ')} `;
}
