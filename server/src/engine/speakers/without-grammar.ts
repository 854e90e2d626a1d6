import { type Candidate, candidate, type Parsed, type Place } from './candidate.ts';
import type { Phrase } from './phrases.ts';

/**
 * Who speaks where a language's words for it are not known: a name before a colon and the quotation, with nothing or a
 * verb between, or a whole name right behind the quotation and a verb: «…», — сказала Марина Королёва. A word that
 * stands alone there can only be one. All else is left open: a name that merely stands near is as often somebody else's.
 */
export function withoutGrammar(parsed: Parsed, place: Place): Candidate[] {
  const { classes, tokens } = parsed.sentence;
  const found: Candidate[] = [];
  for (const phrase of parsed.phrases) {
    if (!isName(parsed, phrase)) continue;
    if (classes[place.token - 1] === 'colon' && leadsToColon(parsed, phrase, place.token - 1)) {
      found.push(candidate(parsed, phrase, { at: place.token - 1, kind: 'colon' }, place, ['labelled']));
    }
    const verb = verbBehind(parsed, place.token);
    if (verb !== undefined && phrase.first === verb + 1 && phrase.last > phrase.first) {
      const next = tokens[phrase.last + 1];
      // "said Marco to Giulia": what goes on in small letters may tell who was told.
      if (next === undefined || next.kind !== 'word') {
        found.push(candidate(parsed, phrase, { at: verb, kind: 'say' }, place, ['labelled']));
      }
    }
  }
  return found;
}

/** "Marco Bellini: «…»", and "Marco Bellini ha detto: «…»" where a whole name begins the sentence. */
function leadsToColon({ sentence: { tokens } }: Parsed, { first, last }: Phrase, colon: number): boolean {
  if (last === colon - 1) return true;
  const between = tokens.slice(last + 1, colon);
  const isVerb = between.length === 1 || (between.length === 2 && between[0]!.text.length <= 2);
  return first === 0 && last > first && isVerb && between.every(({ kind, capital }) => kind === 'word' && !capital);
}

/** Nothing but words with capitals. */
function isName({ sentence: { tokens } }: Parsed, { first, last }: Phrase): boolean {
  return tokens.slice(first, last + 1).every(({ capital }) => capital);
}

/** The one word in small letters behind a quotation, or the second of two where the first is as short as "ha". */
function verbBehind({ sentence: { tokens } }: Parsed, quotation: number): number | undefined {
  let at = quotation + 1;
  while (tokens[at]?.kind === 'sign' && /^[,—–-]$/.test(tokens[at]!.text)) at++;
  const isSmall = (i: number) => tokens[i]?.kind === 'word' && !tokens[i]!.capital;
  if (!isSmall(at)) return undefined;
  if (!isSmall(at + 1)) return at;
  return tokens[at]!.text.length <= 2 ? at + 1 : undefined;
}
