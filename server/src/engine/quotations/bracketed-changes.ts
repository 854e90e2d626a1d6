import type { Word } from '../text/words.ts';
import { isNumber } from './numbers.ts';
import type { EditKind } from './verdict.ts';
import type { WordClasses } from './word-classes.ts';

/** One side of what brackets change: its words, and the text that they stand in. */
type Side = { readonly text: string; readonly words: readonly Word[] };

/**
 * What brackets may not put for the source's words, though they show that something was put: another number for a
 * number, another name for a name, another word of how much or how surely. Undefined where they explain.
 */
export function misleading(bracketed: Side, covered: Side, classes: WordClasses): EditKind | undefined {
  if (bracketed.words.length === 0 || covered.words.length === 0) return undefined;
  const [ours, theirs] = [bracketed, covered].map(({ words }) => words.map(({ folded }) => folded)) as [
    string[],
    string[],
  ];
  if (ours.some((word) => theirs.includes(word)) || isBackshift(ours.join(' '), theirs.join(' '))) return undefined;
  if (ours.some(isNumber) && theirs.some(isNumber)) return 'number';
  for (const wordClass of ['modal', 'quantifier'] as const) {
    const areSmall = [...ours, ...theirs].every((word) => classes.isCommon(word));
    if (areSmall && [ours, theirs].every((side) => side.some((word) => classes.is(word, wordClass)))) return wordClass;
  }
  return isPersonal(covered) && isPersonal(bracketed) ? 'name' : undefined;
}

/** What a writer's own past tense makes of a speaker's verb: he said that he “[would] go”. */
function isBackshift(ours: string, theirs: string): boolean {
  return BACKSHIFTS.has(`${theirs} ${ours}`);
}

const BACKSHIFTS = new Set(
  `will would/shall should/shall would/can could/may might/must had to/have to had to/werde würde/wird werde/wird würde/
  kann könne/kann könnte/muss müsse/soll solle/darf dürfe/peut pouvait/doit devait/puede podía/debe debía`
    .split('/')
    .map((pair) => pair.trim()),
);

/** A title and a name, or two names in a row: words that mean one person and no other. */
function isPersonal({ text, words }: Side): boolean {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return false;
  return PERSONAL.test(text.slice(first.start, last.end));
}

const PERSONAL =
  /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Lord|Lady|Herr|Frau|M|Mme|Mlle|Sr|Sra|Don|Doña|Signor|Signora)\.? \p{Lu}[\p{L}'’-]+|\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}\p{Ll}[\p{L}'’-]*){1,2})$/u;
