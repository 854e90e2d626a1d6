import { type Candidate, candidate, type Elsewhere, type Place } from './candidate.ts';
import { isTold } from './inflected.ts';
import type { Grammar } from './languages/grammar.ts';
import { subjectsOf } from './subjects.ts';

/** Whoever speaks, or is spoken of, in the sentence before the quotation's. */
export function fromSentenceBefore(place: Place, grammar: Grammar): Candidate[] {
  const inside = place.parsed[place.sentence - 1];
  const parsed = inside ?? place.lead?.parsed;
  if (parsed === undefined) return [];
  const { sentence, phrases } = parsed;
  const colon = sentence.classes.at(-1) === 'colon';
  const where = `${inside === undefined ? 'paragraph' : 'sentence'} before${colon ? ' colon' : ''}${
    place.token === 0 ? ' leading' : ''
  }`;
  const found: Candidate[] = [];
  const reference = referenceTo(place, grammar);
  const spoken = phrases.find((phrase) => !phrase.governed);
  if (reference !== undefined && spoken !== undefined && [...sentence.cues.values()].includes('noun')) {
    const here = place.parsed[place.sentence]!.sentence.tokens[reference]!;
    const referred = candidate(parsed, spoken, undefined, place, ['reference to statement']);
    found.push({ ...referred, cue: { start: here.start, end: here.end }, cueKind: 'noun' });
  }
  const last = [...sentence.cues].filter(([, kind]) => kind !== 'noun').at(-1);
  if (last !== undefined) {
    const [cue, kind] = last;
    subjectsOf(sentence, phrases, cue, kind, grammar).forEach(({ phrase, derivation }) => {
      found.push(
        candidate(parsed, phrase, colon ? { at: cue, kind } : undefined, place, [
          `${where} cue ${kind}`,
          `${where} cue`,
          `before ${derivation} ${phrase.kind}`,
          ...(place.block ? [`introduces block ${kind}`] : []),
          ...place.shape.map((shape) => `${shape} ${where}`),
        ]),
      );
    });
  }
  const subject = phrases.find((phrase) => !phrase.governed);
  const bare = inside === undefined || !grammar.dropsSubjects ? undefined : bareVerb(place);
  if (bare !== undefined && (subject?.kind === 'name' || subject?.kind === 'role')) {
    const { start, end } = place.parsed[place.sentence]!.sentence.tokens[bare]!;
    found.push({
      ...candidate(parsed, subject, undefined, place, ['subject dropped']),
      cue: { start, end },
      cueKind: 'say',
    });
  }
  if (subject !== undefined) {
    found.push(
      candidate(parsed, subject, undefined, place, [
        `${where} subject`,
        `${where} subject ${subject.kind}`,
        ...place.shape.map((shape) => `${shape} ${where}`),
      ]),
    );
  }
  return found;
}

/**
 * Whose report goes on: "Roth kritisierte den Plan. Er sei zu teuer. Das Geld „fehle überall“." Every sentence since the
 * one that says so is in the mood of what is only reported.
 */
export function fromReport(place: Place, grammar: Grammar): Candidate[] {
  if (!grammar.verbSecond || !isTold(place.parsed[place.sentence]!.sentence)) return [];
  for (let at = place.sentence - 1; at >= 0; at--) {
    const parsed = place.parsed[at]!;
    const { sentence, phrases } = parsed;
    if (isTold(sentence)) continue;
    const cue = [...sentence.cues].filter(([, kind]) => kind !== 'noun' && kind !== 'act').at(-1);
    const subjects = cue === undefined ? [] : subjectsOf(sentence, phrases, cue[0], cue[1], grammar);
    const subject = subjects[0]?.phrase ?? phrases.find((phrase) => !phrase.governed);
    if (subject === undefined) return [];
    const tie = cue === undefined ? 'report of subject' : `report of ${cue[1]}`;
    const sentences = Math.min(place.sentence - at, 3);
    return [
      candidate(parsed, subject, undefined, place, [tie, `report since ${sentences}`, `report of ${subject.kind}`]),
    ];
  }
  return [];
}

/** The verb right behind a quotation that has nobody for its subject: «…», contó. */
function bareVerb(place: Place): number | undefined {
  const { sentence, phrases } = place.parsed[place.sentence]!;
  let at = place.token + 1;
  while (sentence.classes[at] === 'comma' || sentence.classes[at] === 'auxiliary') at++;
  if (sentence.cues.get(at) !== 'say' && sentence.cues.get(at) !== 'tell') return undefined;
  const next = sentence.classes[at + 1];
  const isBare =
    next === undefined || next === 'stop' || next === 'comma' || next === 'quotation' || next === 'preposition';
  return isBare && !phrases.some((phrase) => !phrase.governed && phrase.kind !== 'other') ? at : undefined;
}

/** A block quotation is its introduction's: one that ends in a colon, or that has a cue and nothing quoted with it. */
export function introducesBlock(lead: Elsewhere | undefined): boolean {
  if (lead === undefined) return false;
  const { classes, cues } = lead.parsed.sentence;
  if (classes.at(-1) === 'colon') return true;
  return [...cues.values()].some((kind) => kind === 'say' || kind === 'tell') && !classes.includes('quotation');
}

/** "The reference to “…”", right after a sentence that speaks of somebody's statements. */
function referenceTo(place: Place, grammar: Grammar): number | undefined {
  const { sentence, phrases } = place.parsed[place.sentence]!;
  const at =
    grammar.genitives.size > 0 && sentence.classes[place.token - 1] === 'preposition'
      ? place.token - 2
      : place.token - 1;
  if (sentence.cues.get(at) !== 'noun') return undefined;
  const phrase = phrases.find((each) => each.last === at);
  return phrase?.first === 0 && sentence.tokens[0]!.lower === 'the' ? at : undefined;
}

/** "Finch called it “good”, while Roth described it as “…”": a verb with its own subject since the last quotation. */
function isToldBetween({ parsed, sentence: index, token }: Place): boolean {
  const { classes, cues } = parsed[index]!.sentence;
  for (let i = token - 1; i >= 0 && classes[i] !== 'quotation'; i--) {
    const kind = cues.get(i);
    if (kind === undefined || kind === 'noun' || kind === 'participle' || kind === 'according') continue;
    let before = i - 1;
    while (classes[before] === 'auxiliary' || classes[before] === 'adverb') before--;
    if (classes[before] === 'name' || classes[before] === 'pronoun' || classes[before] === 'noun') return true;
  }
  return false;
}

/** Whoever spoke last. */
export function fromBefore(place: Place): Candidate[] {
  const { previous } = place;
  if (previous === undefined) return [];
  const distance =
    place.sinceParagraphs > 0
      ? `paragraph${Math.min(place.sinceParagraphs, 3)}`
      : `sentence${Math.min(place.sinceSentences, 3)}`;
  const leading = place.token === 0 ? 'leading' : 'inside';
  const alone = place.parsed[place.sentence]!.sentence.tokens.length <= 2 ? 'alone' : 'amid';
  return [
    {
      ...previous,
      features: [
        `carried ${distance}`,
        `carried ${distance} ${leading} ${alone}`,
        `carried before ${place.parsed[place.sentence]!.sentence.classes[place.token - 1] ?? 'start'}`,
        `carried ${previous.phrase.kind} ${leading} ${distance}`,
        ...(place.continues ? ['carried continues'] : []),
        ...(place.sinceParagraphs === 0 && place.sinceSentences === 0 && isToldBetween(place)
          ? ['carried though told anew']
          : []),
        ...place.shape.map((shape) => `${shape} carried ${distance === 'sentence0' ? 'here' : leading}`),
      ],
    },
  ];
}
