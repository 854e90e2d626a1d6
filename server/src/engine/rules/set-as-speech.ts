import type { Source } from '../corpus/source.ts';
import type { Draft } from '../markdown/draft.ts';
import type { Quotation } from '../quotations/quotation.ts';
import { readArticle } from '../speakers/article.ts';
import type { Attribution, Speaker } from '../speakers/attribution.ts';
import { lastNameOf } from '../speakers/last-name.ts';
import { namesOutlet } from '../speakers/outlets.ts';
import { speaksForArticle } from './speaks-for-article.ts';

/**
 * True when a draft sets words as the speech of somebody in the article. Otherwise it quotes the article itself, or
 * nobody, and then the reporter's own words are rightly quoted.
 */
export function isSetAsSpeech(
  { kind, mention, cue, speaker, quotation }: Attribution,
  draft: Draft,
  cited: readonly Source[],
): boolean {
  if (kind !== 'speech' || mention === undefined) return false;
  if (describes(draft, quotation) || isGoingOn(draft, quotation) || (cue === undefined && isWovenIn(draft, quotation)))
    return false;
  // A pronoun that nobody could be found for still stands for somebody. A newspaper speaks as the article that it published.
  if (speaker === undefined) return true;
  return (
    isSomebody(speaker) && !namesOutlet(speaker.name) && !cited.some((source) => speaksForArticle(speaker, source))
  );
}

/** "The landlord who “knows that the tenant is ill”": the words say something of somebody, who need not speak them. */
function describes({ prose }: Draft, { start }: Quotation): boolean {
  return RELATIVE.test(prose.text.slice(Math.max(0, start - 12), start));
}

/**
 * "For years she “sat in a box and whispered”", "profits, “an increase of 12 per cent,”": no verb of saying governs the
 * words, and they are no sentence of their own.
 */
function isWovenIn({ prose: { text } }: Draft, { form, content }: Quotation): boolean {
  return form === 'marks' && /^[\s\u2060]*\[?\p{Ll}/u.test(text.slice(content.start, content.start + 4));
}

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
