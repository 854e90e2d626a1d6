import { type Candidate, candidate, type Place } from './candidate.ts';
import { withCue } from './cued.ts';
import { fromBefore, fromReport, fromSentenceBefore, introducesBlock } from './elsewhere.ts';
import { genderOfWords } from './gender.ts';
import { UNREAD } from './languages/unread.ts';
import type { Setting } from './reading.ts';
import { withoutCue } from './uncued.ts';
import { withoutGrammar } from './without-grammar.ts';

/** Everybody who may be the speaker of a quotation; one mention may be there for several reasons. */
export function candidatesFor(place: Place): readonly Candidate[] {
  const { grammar, signature } = place;
  if (signature !== undefined)
    return [candidate(signature.parsed, signature.parsed.phrases[0]!, undefined, place, ['signature'])];
  const here = place.parsed[place.sentence]!;
  if (grammar === UNREAD) return withoutGrammar(here, place);
  const elsewhere = [
    ...(place.block && !introducesBlock(place.lead) ? [] : fromSentenceBefore(place, grammar)),
    ...fromReport(place, grammar),
    ...((place.block && !place.continues) || isToldAnew(place) ? [] : fromBefore(place)),
  ].filter((each) => mayBeSubject(each, place));
  return [
    ...withCue(here, place, grammar),
    ...withoutCue(here, place),
    ...elsewhere.map((each) =>
      isIntroduced(place) ? { ...each, features: [...each.features, 'elsewhere though introduced'] } : each,
    ),
    ...(place.label === undefined
      ? []
      : [candidate(place.label, place.label.phrases[0]!, undefined, place, ['labelled'])]),
  ];
}

/** Inside a quotation, "and I told him, ‘No’" has its own speaker, whoever was quoted before. */
function isToldAnew({ nested, parsed, sentence, token }: Place): boolean {
  if (!nested) return false;
  const { cues } = parsed[sentence]!.sentence;
  return [1, 2, 3].some((step) => /^(?:say|tell)$/.test(cues.get(token - step) ?? ''));
}

/** An Arabic verb shows the gender of the subject that it leaves out: a spokeswoman is not who "he said" goes on with. */
function mayBeSubject({ phrase, parsed: { sentence } }: Candidate, place: Place): boolean {
  const { grammar, parsed, token } = place;
  if (!grammar.verbFirst) return true;
  const here = parsed[place.sentence]!.sentence;
  const cue = [...here.cues].findLast(([at, kind]) => at < token && (kind === 'say' || kind === 'tell'))?.[0];
  const words = sentence.tokens.slice(phrase.first, phrase.last + 1).map(({ text }) => text);
  const gender = genderOfWords(words.join(' '), grammar);
  if (cue === undefined || gender === 'any') return true;
  return (gender === 'female') === /ت$/u.test(here.tokens[cue]!.lower);
}

/** "Roth was less sure: “…”": a colon after a sentence about somebody leaves nobody else to speak. */
export function isIntroduced(place: Setting): boolean {
  const { sentence, phrases } = place.parsed[place.sentence]!;
  if (sentence.classes[place.token - 1] !== 'colon') return false;
  const subject = phrases.find((phrase) => !phrase.governed);
  return subject !== undefined && subject.last < place.token && /^(?:name|role|pronoun)$/.test(subject.kind);
}
