import type { Source } from '../corpus/source.ts';
import type { Draft } from '../markdown/draft.ts';
import type { Quotation } from '../quotations/quotation.ts';
import { readArticle } from '../speakers/article.ts';
import type { Attribution, Speaker } from '../speakers/attribution.ts';
import { lastNameOf } from '../speakers/last-name.ts';
import { namesOutlet } from '../speakers/outlets.ts';
import { foldedWords } from '../text/words.ts';
import { speaksForArticle } from './speaks-for-article.ts';

/**
 * True when a draft sets words as the speech of somebody in the article. Otherwise it quotes the article itself, or
 * nobody, and then the reporter's own words are rightly quoted.
 */
export function isSetAsSpeech(attribution: Attribution, draft: Draft, cited: readonly Source[]): boolean {
  const { kind, mention, speaker, quotation } = attribution;
  if (kind !== 'speech' || mention === undefined) return false;
  if (isTopic(attribution, draft)) return false;
  if (describes(draft, quotation) || isGoingOn(draft, quotation)) return false;
  if (isWovenIn(draft, quotation) && !isGoverned(attribution, draft)) return false;
  if (cited.some((source) => isByItsWriter(draft, quotation, source))) return false;
  // A pronoun that nobody could be found for still stands for somebody. A newspaper speaks as the article that it published.
  if (speaker === undefined) return true;
  return (
    isSomebody(speaker) && !namesOutlet(speaker.name) && !cited.some((source) => speaksForArticle(speaker, source))
  );
}

/** "His verdict on Finch’s report is short: “…”": what something is about does not speak, where no verb says that it does. */
function isTopic({ mention, cue }: Attribution, { prose: { text } }: Draft): boolean {
  return (
    mention !== undefined && cue === undefined && ABOUT.test(text.slice(Math.max(0, mention.start - 12), mention.start))
  );
}

const ABOUT = /(?:^|\s)(?:über|gegen|about|against|sur|contre|sobre|contra)\s+$/iu;

/**
 * "The landlord who “knows that the tenant is ill”", "Finch, “who knows the landlord”": the words say something of
 * somebody, who need not speak them.
 */
function describes({ prose: { text } }: Draft, { start, content }: Quotation): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  return (
    RELATIVE.test(before) ||
    (/,\s*$/u.test(before) && /^(?:who|whose|which)\s/u.test(text.slice(content.start, content.end)))
  );
}

/**
 * "For years she “sat in a box and whispered”", "profits, “an increase of 12 per cent,”": no verb of saying governs the
 * words, and they are no sentence of their own.
 */
function isWovenIn({ prose: { text } }: Draft, { form, content }: Quotation): boolean {
  return form === 'marks' && /^[\s\u2060]*\[?[\p{Ll}\p{N}]/u.test(text.slice(content.start, content.start + 4));
}

/** "The town, writes Holm, “will look into it”": who wrote the article is named right before its words. */
function isByItsWriter({ prose: { text } }: Draft, { start }: Quotation, source: Source): boolean {
  const aside = /,\s([^,.;:!?\n]{3,50}),?\s*$/u.exec(text.slice(Math.max(0, start - 60), start))?.[1];
  const words = aside === undefined ? [] : foldedWords(aside);
  if (words.length < 2 || words.length > LONGEST_ASIDE) return false;
  return words.some((_, at) => speaksForArticle({ name: words.slice(at).join(' '), aliases: [], roles: [] }, source));
}

/** "writes Jon Holm of the Post". In words. */
const LONGEST_ASIDE = 6;

/**
 * True where the verb of saying is about these words. Not so in "The coach spent freely, writes Holm, and he “flew with
 * the team”", nor in "Finch, asked about it, “was in no doubt”", nor in "his side “had 19 shots”, but he did not complain".
 */
function isGoverned({ mention, cue, quotation }: Attribution, { prose: { text } }: Draft): boolean {
  if (cue === undefined || mention === undefined) return false;
  if (cue.start >= quotation.end) {
    return mention.start >= quotation.end || !/[\p{L}\p{N}]/u.test(text.slice(quotation.end, cue.start));
  }
  const between = text.slice(cue.end, quotation.start);
  if (ANOTHER_CLAUSE.test(between) || ANOTHER_SENTENCE.test(between)) return false;
  // "The union, Finch said, “would watch the budget”" is hers.
  const clause = text.slice(Math.max(cue.end, mention.end), quotation.start);
  if (!/\p{L}[^,]*,\s*$/u.test(clause)) return true;
  return !PREDICATE.test(text.slice(quotation.content.start, quotation.content.end));
}

const ANOTHER_SENTENCE = /[.!?…]["'”’»)\s]*\s\p{Lu}/u;
const ANOTHER_CLAUSE =
  /[,;]\s*(?:and|but|who|whose|which|while|whereas|und|aber|der|die|deren|dessen|et|mais|qui|dont|y|pero|que|cuyo)\s/u;
const PREDICATE =
  /^(?:was|were|is|are|had|has|did|does|would|could|should|might|war|ist|hatte|hat|wurde|était|est|avait|a|era|es|había|ha)\s/u;

/** "She went on “mouthing them every night”": what somebody did, in the article's words. */
function isGoingOn({ prose: { text } }: Draft, { start, content }: Quotation): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  return GOES_ON.test(before) && /^\p{Ll}+ing(?![\p{L}])/u.test(text.slice(content.start, content.start + 30));
}

const GOES_ON =
  /(?:^|[\s,])(?:(?:went|goes|go|kept|keeps) on|kept|keeps|began|begins|started|starts|stopped|stops)\s+$/u;

const RELATIVE = /(?:^|[\s,])(?:who|which|whose|qui|que|quien|quienes|che|الذي|التي)\s+$/iu;

/** True when the cited article names this speaker, so that its words may be expected there. */
export function isNamedIn(speaker: Speaker, source: Source): boolean {
  const last = lastNameOf(speaker);
  return last !== undefined && readArticle(source).quotable.words.some(({ folded }) => folded === last);
}

/** A name or an office; "the streets were “unusually quiet”" has neither, and quotes nobody. */
function isSomebody({ name, roles }: Speaker): boolean {
  return roles.length > 0 || /[\p{Lu}\p{Lt}\p{Lo}]/u.test(name);
}
