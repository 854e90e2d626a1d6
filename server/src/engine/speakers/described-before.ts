import { firstWhere } from '../text/bisect.ts';
import type { Paragraph, Prose } from '../text/prose.ts';
import type { Parsed } from './candidate.ts';
import { genderOfWords } from './gender.ts';
import type { Grammar, Pronoun } from './languages/grammar.ts';
import type { Phrase } from './phrases.ts';
import { parse } from './reading.ts';

/** A phrase that somebody is described by, in a sentence of the whole text. */
export type Described = { readonly parsed: Parsed; readonly phrase: Phrase };

/**
 * Who is described, without a name, as the subject that a pronoun goes on with: "One skipper, who asked not to be named,
 * left early. “I saw it coming,” he said." Of the pronoun's own sentence and the few before it in its paragraph; undefined
 * where somebody who fits is named there as well, or nobody is.
 */
export function describedBefore(
  { paragraphs }: Prose,
  narration: string,
  at: number,
  pronoun: Pronoun,
  grammar: Grammar,
): Described | undefined {
  if (pronoun.plural || pronoun.gender === 'neuter' || grammar.verbFirst) return undefined;
  const paragraph = paragraphAt(paragraphs, at);
  if (paragraph === undefined || at - paragraph.start > FARTHEST) return undefined;
  const sentences = parse(narration, { start: paragraph.start, end: at }, [], grammar);
  for (const parsed of sentences.slice(-SENTENCES).reverse()) {
    const { tokens } = parsed.sentence;
    const subject = parsed.phrases.find(
      ({ governed, kind, last }) => !governed && kind !== 'body' && (kind !== 'other' || isWho(parsed, last + 1)),
    );
    if (subject === undefined || subject.kind === 'pronoun') continue;
    if (EXISTS.test(narration.slice(tokens[0]!.start, tokens.at(-1)!.end))) continue;
    if (subject.kind === 'name' || parsed.phrases.some(({ kind }) => kind === 'name')) return undefined;
    const words = narration.slice(tokens[subject.first]!.start, tokens[subject.last]!.end);
    const gender = genderOfWords(words, grammar);
    const isOne = SINGULAR.test(words) && !/(?:[^s]s|leute)$/.test(words);
    const fits = gender === 'any' || pronoun.gender === 'any' || gender === pronoun.gender;
    return isOne && fits ? { parsed, phrase: subject } : undefined;
  }
  return undefined;
}

/** "A skipper, who asked": whoever is no thing. */
function isWho({ sentence: { tokens, classes } }: Parsed, at: number): boolean {
  return /^(?:who|whose|qui|quien)$/.test(tokens[classes[at] === 'comma' ? at + 1 : at]?.lower ?? '');
}

/** "A successor there is not": what there is, or is not, need not be who goes on. */
const EXISTS = /(?<!\p{L})(?:(?:gibt|gab) es|es (?:gibt|gab))(?!\p{L})/iu;

/** In sentences, and in UTF-16 units. */
const SENTENCES = 3;
const FARTHEST = 2000;

const SINGULAR = /^(?:the|an?|one|his|her|its|my|our|der|die|das|eine?|sein|ihr|le|la|l['’]|une?|el|una|un) ?/iu;

function paragraphAt(paragraphs: readonly Paragraph[], at: number): Paragraph | undefined {
  const found = paragraphs[firstWhere(paragraphs.length, (index) => paragraphs[index]!.end >= at)];
  return found !== undefined && found.start <= at ? found : undefined;
}
