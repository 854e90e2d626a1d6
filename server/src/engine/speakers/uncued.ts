import { bucket, type Candidate, candidate, type Parsed, type Place } from './candidate.ts';
import type { Grammar } from './languages/grammar.ts';
import type { Phrase } from './phrases.ts';

/** Whoever stands in the quotation's own sentence, whatever verb ties them to it. */
export function withoutCue(parsed: Parsed, place: Place): Candidate[] {
  const { grammar } = place;
  const { sentence, phrases } = parsed;
  const { classes } = sentence;
  const found: Candidate[] = [];
  const before = phrases.filter(({ first, last }) => last < place.token && sentence.tokens[first - 1]?.text !== '(');
  const subject = before.find((phrase) => !phrase.governed);
  before.forEach((phrase, index) => {
    const features = [`plain ${phrase.kind}`];
    const end = phrase.owns ? phrase.last + 1 : phrase.last;
    const gap = place.token - end - 1;
    const next = classes[end + 1];
    if (isSomebody(parsed, phrase) && isBracketed(parsed, end + 1, place.token, place.shape[1]!)) {
      found.push(candidate(parsed, phrase, undefined, place, ['bracketed behind']));
    }
    if (phrase.first === 0 && phrase.kind === 'name' && isDashed(parsed, phrase, place.token)) {
      found.push(candidate(parsed, phrase, undefined, place, ['labelled']));
    }
    const ties: string[] = [];
    let at: number | undefined;
    if (phrase === subject) ties.push('plain subject', `plain subject before ${classes[place.token - 1] ?? 'start'}`);
    if (index === before.length - 1) ties.push(`plain nearest gap${bucket(gap)}`);
    if (phrase.owns) ties.push(`plain owner gap${bucket(gap)}`);
    if (next === 'colon' && end + 2 === place.token) {
      ties.push(phrase.governed ? 'plain colon governed' : 'plain colon');
      at = end + 1;
    } else if (next === 'bracket' && classes[place.token - 1] === 'colon' && phrase === subject) {
      ties.push('plain bracket colon');
      at = place.token - 1;
    }
    if (grammar.verbSecond && !phrase.governed && isBehindVerb(parsed, phrase)) {
      ties.push('plain behind verb', `plain behind verb gap${bucket(gap)}`);
    }
    if (isPrefaced(parsed, phrase, grammar)) ties.push('plain for whom');
    if (ties.length === 0) return;
    if (phrase.governed) ties.push('plain governed');
    found.push(
      candidate(parsed, phrase, at === undefined ? undefined : { at, kind: 'colon' }, place, [
        ...features,
        ...ties,
        ...place.shape.map((shape) => `${shape} ${ties[0]}`),
      ]),
    );
  });
  if (grammar.verbSecond) {
    const after = phrases.filter((phrase) => phrase.first > place.token && !phrase.governed).slice(0, 2);
    after.forEach((phrase, index) => {
      const ties = [`plain trailing ${phrase.kind}`, `plain trailing ${index}`];
      if (isBehindVerb(parsed, phrase)) ties.push('plain trailing behind verb');
      found.push(
        candidate(parsed, phrase, undefined, place, [...ties, ...place.shape.map((shape) => `${shape} trailing`)]),
      );
    });
  }
  const signed = phrases.find((phrase) => phrase.first === place.token + 2);
  if (signed !== undefined && /^[—–―-]$|^\($/.test(sentence.tokens[place.token + 1]!.text)) {
    const alone = signed.last >= sentence.tokens.length - 2 ? 'alone' : 'amid';
    found.push(candidate(parsed, signed, undefined, place, [`signed ${alone} ${signed.kind}`]));
  }
  return found;
}

/** A name, a role or, behind its article, a body: the "firm" of "was firm" is none. */
function isSomebody({ sentence }: Parsed, { first, kind }: Phrase): boolean {
  return kind === 'name' || kind === 'role' || (kind === 'body' && sentence.classes[first] === 'determiner');
}

/** "Ada Finch — “We will stay.”": a list of what people say. */
function isDashed({ sentence: { tokens } }: Parsed, { last }: Phrase, quotation: number): boolean {
  return quotation === last + 2 && /^[—–―-]$/.test(tokens[last + 1]!.text);
}

/** "While the authority (“It is safe”) was sure": a quotation alone in brackets, right behind whoever says so. */
function isBracketed({ sentence: { tokens } }: Parsed, open: number, quotation: number, length: string): boolean {
  // A few words in brackets are what something is called.
  if (tokens[open]?.text !== '(' || quotation !== open + 1 || /^words[123]$/.test(length)) return false;
  const after = tokens[quotation + 1]?.kind === 'sign' ? [1, 2] : [1];
  return after.some((step) => tokens[quotation + step]?.text === ')');
}

/** Right behind a word in small letters, as a subject is that does not come first. */
function isBehindVerb({ sentence: { classes } }: Parsed, { first }: Phrase): boolean {
  let before = first - 1;
  while (classes[before] === 'adverb') before--;
  return classes[before] === 'word' || classes[before] === 'auxiliary' || classes[before] === 'cue';
}

/** "For Ada Finch it had been “a waste of time”": a sentence that begins by saying whose view it tells. */
function isPrefaced({ sentence }: Parsed, phrase: Phrase, { views }: Grammar): boolean {
  const next = sentence.classes[phrase.last + 1];
  const follows = next === 'comma' || next === 'pronoun' || next === 'determiner' || next === 'auxiliary';
  return (
    follows &&
    phrase.first === 1 &&
    (phrase.kind === 'name' || phrase.kind === 'role') &&
    views.has(sentence.tokens[0]!.lower)
  );
}
