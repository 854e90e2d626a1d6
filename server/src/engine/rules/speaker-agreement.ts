import type { Corpus } from '../corpus/corpus.ts';
import type { Draft } from '../markdown/draft.ts';
import type { Passage, Verification } from '../quotations/verdict.ts';
import { type Article, attributionOf, bearerIn, readArticle } from '../speakers/article.ts';
import type { Attribution, Speaker } from '../speakers/attribution.ts';
import { isArticled } from '../speakers/languages/grammars.ts';
import { natureOf } from '../speakers/nature.ts';
import { fuller } from '../speakers/people.ts';
import { type Agreement, samePerson } from '../speakers/same-person.ts';
import { contains, type Span } from '../text/span.ts';
import { foldedWords } from '../text/words.ts';
import { isMisread } from './misread-speakers.ts';
import { holderOf, isCalledByOffice } from './office-of-another.ts';
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
  const asked = { given, office: officeIn(given, draft) };
  const answers = [...places.map((place) => agreementAt(asked, place)), ...recurrences(asked, source, passage)];
  // Words that stand in several places, or in several articles, are wrongly given only when no place agrees.
  const agreement = answers.includes('same') ? 'same' : answers.includes('unknown') ? 'unknown' : answers[0];
  const said = source.attribution.speaker;
  const isRash =
    agreement === 'different' &&
    ((said !== undefined && isCalledByOffice(given, draft, said)) ||
      isMisread(given, draft, corpus, source.attribution, source.article));
  return { source: source.attribution, agreement: isRash ? 'unknown' : agreement };
}

/** Whom a draft names, and how, where it is by an office or a trade. */
type Asked = { readonly given: Attribution; readonly office: string | undefined };

/** "The mayor", "der Bäcker": what the draft calls a speaker who has no name there. */
function officeIn({ speaker, mention }: Attribution, { prose }: Draft): string | undefined {
  if (speaker === undefined || mention === undefined) return undefined;
  const words = prose.text.slice(mention.start, mention.end);
  const nature = natureOf(speaker);
  const isOffice =
    nature === 'role' || speaker.roles.includes(speaker.name) || (nature === 'unknown' && isArticled(words));
  return isOffice && speaker.aliases.length === 0 ? (speaker.roles[0] ?? words) : undefined;
}

type Place = { readonly article: Article; readonly attribution: Attribution | undefined };

function speakerAt(passage: Passage, corpus: Corpus): Place | undefined {
  const source = corpus.sources.get(passage.path);
  if (source === undefined) return undefined;
  const article = readArticle(source);
  return { article, attribution: attributionOf(article, passage) };
}

function agreementAt({ given, office }: Asked, { article, attribution }: Place): Agreement {
  if (given.speaker === undefined || attribution === undefined) return 'unknown';
  if (Math.min(given.confidence, attribution.confidence) < SURE) return 'unknown';
  if (speaksForArticle(given.speaker, article.source)) return 'unknown';
  const named = inFull(given.speaker, article);
  if (attribution.jointly?.some((other) => samePerson(named, other) === 'same')) return 'same';
  const same = samePerson(named, attribution.speaker);
  // Who has a trade for a name, and no more, may be anybody who does not hold it by another's name.
  const answer =
    same === 'different' && office !== undefined && named === given.speaker ? 'unknown' : accused(same, attribution);
  if (answer !== 'unknown' || attribution.mention === undefined) return answer;
  if (attribution.quotation.depth === 0) {
    return office !== undefined && isGivenToAnother(office, given, attribution, article) ? 'different' : answer;
  }
  // A quotation inside another belongs to its inner speaker: even where "my deputy" has no name, it is not the outer one.
  const outer = article.attributions.find(
    (other) =>
      other.quotation.depth === attribution.quotation.depth - 1 && contains(other.quotation, attribution.quotation),
  );
  if (samePerson(given.speaker, outer?.speaker) !== 'same') return 'unknown';
  // "The report said, ‘…’": what is no person may be the outer speaker's own.
  const words = article.source.text.slice(attribution.mention.start, attribution.mention.end);
  return /^(?:it|es|ce|this|that)$/iu.test(words) ? 'unknown' : 'different';
}

/** True where the draft gives the words to an office that the article ties to somebody else. */
function isGivenToAnother(office: string, given: Attribution, said: Attribution, { people }: Article): boolean {
  return Math.min(given.confidence, said.confidence) >= SURE_OF_OFFICE && holderOf(office, said, people) !== undefined;
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
/** An office says less than a name does: both sides must be sure of their speakers. */
const SURE_OF_OFFICE = 0.6;

/**
 * The same words may be said by several people in one article: what each other quotation that has them answers. One
 * that holds the passage inside it is no other.
 */
function recurrences(asked: Asked, { article }: Place, passage: Passage): Agreement[] {
  const quoted = runOfWords(article, passage.span);
  if (quoted.length === 2) return [];
  return saidIn(article).flatMap((said, index) =>
    index !== passage.quotation && said.includes(quoted) && !contains(article.quotable.quotations[index]!, passage.span)
      ? [agreementAt(asked, { article, attribution: article.attributions[index] })]
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
