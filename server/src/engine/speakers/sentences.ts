import { classify, cueKind, MONTHS, type Sentence } from './classes.ts';
import type { Grammar } from './languages/grammar.ts';
import type { Token } from './tokens.ts';

/** Cuts tokens into sentences. What a quotation ends with counts: “No.” ends a sentence where “No,” does not. */
export function sentences(text: string, tokens: readonly Token[], grammar: Grammar): readonly Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (i + 1 === tokens.length || i - from >= LONGEST || endsSentence(text, tokens, i, grammar)) {
      found.push(classify(tokens.slice(from, i + 1), grammar));
      from = i + 1;
    }
  }
  return found;
}

/** Tokens after which a sentence is cut come what may: it keeps what is quadratic within one bounded. */
const LONGEST = 200;

function endsSentence(text: string, tokens: readonly Token[], i: number, grammar: Grammar): boolean {
  const token = tokens[i]!;
  const next = tokens[i + 1]!;
  if (token.kind === 'sign') {
    if (!/^[.!?…؟。]$/.test(token.text)) return false;
    if (isOrdinal(tokens, i, grammar)) return false;
    return next.start > token.end ? next.kind !== 'word' || /^[^\p{Ll}]/u.test(next.text) : next.text === '。';
  }
  if (token.kind !== 'quotation') return false;
  const last = /[.!?…؟。,،](?=[\s'’”"»“‘›«‹]*$)/u.exec(
    text.slice(Math.max(token.start, token.end - 6), token.end),
  )?.[0];
  if (last === undefined || last === ',' || last === '،') return false;
  if (next.kind === 'sign') return false;
  if (next.kind === 'quotation') return true;
  if (!/^[^\p{Ll}]/u.test(next.text) && (last === '.' || last === '…')) return !namesSpeaker(tokens, i + 1, grammar, 1);
  return /^[^\p{Ll}]/u.test(next.text) && !namesSpeaker(tokens, i + 1, grammar, 5);
}

/** "Am 3. Februar", "der 2. Senat": where all nouns have capitals, a stop behind a number need not end anything. */
function isOrdinal(tokens: readonly Token[], stop: number, grammar: Grammar): boolean {
  if (!grammar.capitalNouns || !/^\d{1,2}$/.test(tokens[stop - 1]?.text ?? '')) return false;
  if (tokens[stop - 1]!.end !== tokens[stop]!.start) return false;
  const before = tokens[stop - 2]?.lower ?? '';
  return MONTHS.has(tokens[stop + 1]!.lower) || grammar.determiners.has(before) || grammar.prepositions.has(before);
}

/** Whether what stands behind a verb is what it is said of, as no verb has it whose words stand before it. */
function hasObject(next: Token | undefined, grammar: Grammar): boolean {
  if (next === undefined || next.kind !== 'word' || grammar.capitalNouns || next.capital) return false;
  const { lower } = next;
  return (
    grammar.complementizers.has(lower) || grammar.pronouns.has(lower) || /^(?:having|being|\p{L}+ing)$/u.test(lower)
  );
}

/** Whether a cue follows within a few words, before any sign: “Why?” Ada Finch asked. */
function namesSpeaker(tokens: readonly Token[], from: number, grammar: Grammar, words: number): boolean {
  for (let i = from; i < Math.min(from + words, tokens.length); i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word') return false;
    const kind = cueKind(token.lower, grammar);
    // "“No.” Finch laughed: “Never.”": a colon leads on to what comes next.
    if ((kind === 'tell' || kind === 'say') && tokens[i + 1]?.text === ':') return false;
    if (kind === 'tell') return true;
    // "“Why?” Finch asked." But "“Why?” Finch denied having been there" begins anew.
    if (kind === 'say') return i === from || !hasObject(tokens[i + 1], grammar);
  }
  return false;
}
