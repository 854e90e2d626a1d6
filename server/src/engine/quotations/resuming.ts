import { words } from '../text/words.ts';
import type { Quotable } from './quotable.ts';
import type { Quotation } from './quotation.ts';
import { wordClasses } from './word-classes.ts';

/** An attribution set between two parts of one utterance is not longer than this. In words. */
const LONGEST_ATTRIBUTION = 40;

/** How far the attribution after the second quotation is read. UTF-16 units. */
const LOOK_AHEAD = 120;

/**
 * True when the second quotation may be the first one's speech going on: in the same paragraph or the next, with a
 * short text between them that gives it to nobody else. The first must end as an utterance does before an
 * attribution, on a punctuation mark: a word or two in scare quotes ends on none.
 */
export function resumes(source: Quotable, first: Quotation, second: Quotation, wordsBetween: number): boolean {
  if (second.paragraph - first.paragraph > 1 || wordsBetween > LONGEST_ATTRIBUTION) return false;
  if (first.form !== second.form) return false;
  const close = source.text.slice(Math.max(first.content.start, first.content.end - 3), first.end + 1);
  return /[.,;:!?…،؛؟。，—–-]/u.test(close) && !changesVoice(source, first, second);
}

/**
 * Whether what stands between and after names somebody whom the first attribution does not. A pronoun may be anybody,
 * save that she is not he.
 */
function changesVoice({ text, language }: Quotable, first: Quotation, second: Quotation): boolean {
  const between = text.slice(first.end, second.start);
  const lead = between.slice(sentence(between).length);
  // Behind a full stop another sentence begins, which is about anybody.
  const isOver = /\.\s*$/u.test(text.slice(second.content.end - 2, second.content.end));
  const after = isOver ? '' : sentence(text.slice(second.end, second.end + LOOK_AHEAD));
  const inNextParagraph = second.paragraph !== first.paragraph;
  if (language === 'de') return inNextParagraph && /\p{L}/u.test(lead);
  const ours = voices(sentence(between), language);
  const theirs = voices(`${lead} ${after}`, language);
  if ((ours.has('he') && theirs.has('she')) || (ours.has('she') && theirs.has('he'))) return true;
  const named = [...theirs].filter(isName);
  if (named.length === 0 || named.some((name) => ours.has(name))) return false;
  return [...ours].some(isName) || (inNextParagraph && /\p{L}/u.test(lead));
}

function isName(voice: string): boolean {
  return voice !== 'he' && voice !== 'she';
}

/** Up to the end of the sentence, of the line, or the next quotation. The point of "Mr." ends none. */
function sentence(text: string): string {
  const end = text.search(/(?<=\p{Ll}{3})\.|[!?؟。\n“”"„«»]/u);
  return end < 0 ? text : text.slice(0, end);
}

/** The names of a text, as its capital letters show them, and its third persons singular. */
function voices(text: string, language: string | undefined): ReadonlySet<string> {
  const classes = wordClasses(language);
  const found = new Set<string>();
  for (const { start, folded } of words(text)) {
    if (folded === 'he' || folded === 'she') found.add(folded);
    else if (/\p{Lu}/u.test(text[start]!) && !classes.isCommon(folded)) found.add(folded);
  }
  return found;
}
