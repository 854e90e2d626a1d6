import type { Draft } from '../markdown/draft.ts';
import type { Attribution, Speaker } from '../speakers/attribution.ts';
import { foldedWords } from '../text/words.ts';

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

function isWovenLater(text: string, from: number, { start, content }: Attribution['quotation']): boolean {
  if (!FRAGMENT.test(text.slice(content.start, content.end))) return false;
  return /[.!?][”"’»“]?(?:\s*\[[^\]]*@[^\]]*\])?[.!?]?\s+\p{Lu}[^.!?]*\p{Ll}[^.!?]*$/u.test(text.slice(from, start));
}

const FRAGMENT = /^[\s\u2060]*\[?\p{Ll}/u;
/** "Crewe was told that": who is told does not speak. Who "was quoted" does. */
const PASSIVE = /\s(?:was|were|is|are|been|being|be|gets?|got)\s+(?:\p{L}+ly\s+)?$/iu;
const QUOTED = /quoted|cited|heard|saying|reported/iu;
const ACCORDING = /^(?:according to|selon|d['’]après|según|laut|secondo)$/i;
const PRONOUN = /^,\s*(?:he|she|they|er|sie|il|elle|ils|elles|él|ella)\s+$/iu;
const SUBJECT = /^\s+(?:the|a|an|his|her|its|their|our|my|Mr|Mrs|Ms|Dr|der|die|das|le|la|les|el|los|las|\p{Lu})/u;

/** True where a draft calls a speaker by an office alone, which this one holds: "the minister", whoever else was one. */
export function isCalledByOffice({ mention }: Attribution, { prose: { text } }: Draft, { roles }: Speaker): boolean {
  if (mention === undefined) return false;
  const called = text.slice(mention.start, mention.end).replace(/^(?:the|der|die|das|le|la|el|il)\s+/iu, '');
  if (called === '' || /^\p{Lu}/u.test(called)) return false;
  const words = foldedWords(called);
  return roles.some((role) => {
    const held = foldedWords(role);
    return words.every((word) => held.includes(word));
  });
}
