import { words as wordsOf } from '../text/words.ts';
import { spanOf } from './difference.ts';
import { negations } from './negation.ts';
import { numbersOf, type SaidNumber } from './numbers.ts';
import type { Unit, WordUnit } from './parts.ts';
import type { Quotable } from './quotable.ts';
import { isNamed, namesOf } from './translated-names.ts';
import { likelyPassage, type Rendered } from './translated-passage.ts';
import type { Edit, Passage } from './verdict.ts';
import { wordClasses } from './word-classes.ts';

/** What can be said of a translation without knowing either language: whether numbers, names and negation survive. */
export type Translation = { readonly passage: Passage | undefined; readonly edits: readonly Edit[] };

/**
 * Holds a translation to a source in another language. Where its passage can be told (by the numbers, names and words
 * that languages share), it is held to that; else its numbers and names to the article, and nothing is said of negation.
 */
export function holdTranslation(
  text: string,
  units: readonly Unit[],
  language: string | undefined,
  source: Quotable,
): Translation {
  const said = units.filter((unit): unit is WordUnit => unit.kind === 'word' && unit.bracketed !== 'whole');
  const ours: Rendered = {
    words: said,
    numbers: numbersOf(said.map((word) => word.folded)),
    names: namesOf(text, said, language),
  };
  const passage = likelyPassage(ours, source);
  const place = passage?.span ?? { start: 0, end: source.text.length };
  const theirs = source.words.filter(({ start, end }) => place.start <= start && end <= place.end);
  const edits = [...lostNumbers(ours, theirs, passage !== undefined), ...lostNames(ours, theirs, source)];
  if (passage !== undefined) edits.push(...lostNegation(ours, theirs, language, source, passage));
  return { passage, edits: edits.sort((a, b) => a.draft.start - b.draft.start) };
}

/** Numbers of the draft that the source has not, each beside the one that it has instead, if one is left over. */
function lostNumbers({ words, numbers }: Rendered, theirs: Quotable['words'], isPassage: boolean): Edit[] {
  const others = [...numbersOf(theirs.map((word) => word.folded))];
  const lost = numbers.filter((number) => {
    const at = others.findIndex((other) => isSame(number, other));
    if (at >= 0 && isPassage) others.splice(at, 1);
    return at < 0;
  });
  return lost.map(({ first, last }): Edit => {
    const other = isPassage ? others.shift() : undefined;
    const source = other === undefined ? [] : theirs.slice(other.first, other.last + 1);
    const end = theirs.at(-1)?.end ?? 0;
    return { kind: 'number', draft: spanOf(words.slice(first, last + 1), 0), source: spanOf(source, end) };
  });
}

/** Languages part thousands and decimals in opposite ways: the same figures are the same number. */
function isSame(one: SaidNumber, other: SaidNumber): boolean {
  return one.value === other.value || (one.figures !== '' && one.figures === other.figures);
}

function lostNames({ names }: Rendered, theirs: Quotable['words'], source: Quotable): Edit[] {
  const end = theirs.at(-1)?.end ?? source.text.length;
  return names
    .filter((name) => !isNamed(name.folded, theirs) && !isNamed(name.folded, source.words))
    .map(({ start, end: last }): Edit => ({ kind: 'name', draft: { start, end: last }, source: { start: end, end } }));
}

/** A translation that denies what nobody denied, or no longer denies it. Languages deny twice or once: only whether. */
function lostNegation(
  { words }: Rendered,
  theirs: Quotable['words'],
  language: string | undefined,
  source: Quotable,
  passage: Passage,
): Edit[] {
  const [our, their] = [wordClasses(language), wordClasses(source.language)];
  const ours = words.find((word) => negations([word.folded], our) > 0);
  const other = theirs.find((word) => negations([word.folded], their) > 0);
  const quotation = passage.quotation === undefined ? undefined : source.quotations[passage.quotation];
  const whole = quotation === undefined ? theirs : wordsOf(source.text, quotation.content);
  if (
    ours !== undefined &&
    negations(
      whole.map((word) => word.folded),
      their,
    ) === 0
  ) {
    const end = theirs.at(-1)?.end ?? 0;
    return [{ kind: 'negation', draft: spanOf([ours], 0), source: { start: end, end } }];
  }
  if (ours === undefined && other !== undefined) {
    const end = words.at(-1)?.end ?? 0;
    return [{ kind: 'negation', draft: { start: end, end }, source: spanOf([other], 0) }];
  }
  return [];
}
