import type { Draft } from '../markdown/draft.ts';
import type { Attribution } from '../speakers/attribution.ts';
import type { Prose } from '../text/prose.ts';
import type { Span } from '../text/span.ts';
import { words } from '../text/words.ts';
import { unowned } from './named-beside.ts';

/**
 * True where the draft's own sentence shows that its cue belongs to somebody else than the one it was read with: a topic
 * stands before the cue and its subject behind it ("Debt, said the finance chief, …"), or a pronoun in between ("Debt, he
 * said, …"), another is named right behind "according to", the cue says what somebody was told, or there is none.
 */
export function isFarFromCue({ mention, cue, quotation }: Attribution, { prose: { text } }: Draft): boolean {
  if (mention === undefined) return false;
  // "Weiss “locked the room”" tells of Weiss what another one says.
  if (cue === undefined)
    return quotation.form === 'marks' && FRAGMENT.test(text.slice(quotation.content.start, quotation.content.end));
  if (isCitedByAside(text, mention, quotation)) return true;
  // "Finch wrote it. By then it had become “a shambles”": a part of a later sentence, which has a subject of its own.
  const last = Math.max(mention.end, cue.end);
  if (quotation.form === 'marks' && last <= quotation.start && isWovenLater(text, last, quotation)) return true;
  if (cue.end <= mention.start) {
    return ACCORDING.test(text.slice(cue.start, cue.end)) && text.slice(cue.end, mention.start).includes(',');
  }
  if (mention.end > cue.start) return false;
  const between = text.slice(mention.end, cue.start);
  if (PRONOUN.test(between)) return true;
  if (PASSIVE.test(between) && !QUOTED.test(text.slice(cue.start, cue.end))) return true;
  return /^,\s*$/.test(between) && SUBJECT.test(text.slice(cue.end, cue.end + 40));
}

/**
 * True where the speaker, the cue and the quotation stand together, so that it does not matter whom else the sentence
 * names: in "“Q,” said Finch, while Roth shrugged", Roth says nothing. `other` is one folded word.
 */
export function isTied({ mention, cue, quotation, confidence }: Attribution, other: string, { text }: Prose): boolean {
  if (mention === undefined || cue === undefined || confidence < SURELY || quotation.form === 'block') return false;
  const start = Math.min(mention.start, cue.start, quotation.start);
  const end = Math.max(mention.end, cue.end, quotation.end);
  const told = [
    { start, end: Math.min(quotation.start, end) },
    { start: Math.max(quotation.end, start), end },
  ].filter((span) => span.start < span.end);
  if (told.some((span) => ENDS.test(text.slice(span.start, span.end)))) return false;
  if (told.some((span) => words(text, span).some((word) => unowned(word) === other))) return false;
  return !SECOND_HAND.test(text.slice(Math.max(0, start - NEAR), end + NEAR).replace(IN_MARKS, ' '));
}

/** Below this, the three may not belong together. */
const SURELY = 0.6;
/** Another sentence, or another quotation, in between. */
const ENDS = /[.!?]\s+\p{Lu}|[“”"«»„]|\b(?:not|nicht|pas|non|no)\b/u;
const IN_MARKS = /“[^”]*”?|«[^»]*»?|„[^“”]*[“”]?|"[^"]*"?/gu;
/** Who tells what another one said. */
const SECOND_HAND =
  /\b(?:quot(?:ed|es|ing)|cit(?:ed|es|ing)|echo(?:ed|es|ing)|repeat(?:ed|s|ing)|read(?:s|ing)? from|words of|according to|not|zitier\w*|laut|nicht|selon|d['’]après|según|secondo)\b/iu;
/** UTF-16 units. */
const NEAR = 60;

/** True where a part of a sentence is quoted in a later one than that in which the speaker stands. */
/** "Quoting her father – “…” –, Finch said": whom an aside right before the words names. */
function isCitedByAside(text: string, mention: Span, { start }: Attribution['quotation']): boolean {
  const aside = CITING.exec(text.slice(Math.max(0, start - 60), start));
  return aside !== null && (mention.start >= start || mention.end <= start - aside[0].length);
}

const CITING = /(?<!\p{L})(?:citant|quoting|citing|citando)\s[^.!?:;«»“”„"]{2,50}[\s–—:,-]*$/iu;

function isWovenLater(text: string, from: number, { start, content }: Attribution['quotation']): boolean {
  if (!FRAGMENT.test(text.slice(content.start, content.end))) return false;
  return /[.!?][”"’»“]?(?:\s*\[[^\]]*@[^\]]*\])?[.!?]?\s+\p{Lu}[^.!?]*\p{Ll}[^.!?]*$/u.test(
    text.slice(Math.max(from, start - WITHIN_SIGHT), start),
  );
}

/** UTF-16 units. */
const WITHIN_SIGHT = 400;

const FRAGMENT = /^[\s\u2060]*\[?\p{Ll}/u;
/** "Crewe was told that": who is told does not speak. Who "was quoted" does. */
const PASSIVE = /\s(?:was|were|is|are|been|being|be|gets?|got)\s+(?:\p{L}+ly\s+)?$/iu;
const QUOTED = /quoted|cited|heard|saying|reported/iu;
const ACCORDING = /^(?:according to|selon|d['’]après|según|laut|secondo)$/i;
const PRONOUN = /^,\s*(?:he|she|they|er|sie|il|elle|ils|elles|él|ella)\s+$/iu;
const SUBJECT = /^\s+(?:the|a|an|his|her|its|their|our|my|Mr|Mrs|Ms|Dr|der|die|das|le|la|les|el|los|las|\p{Lu})/u;
