import type { Source } from '../corpus/source.ts';
import { contains, type Span } from '../text/span.ts';
import { foldedWords } from '../text/words.ts';

/**
 * True for words of a source that are its headline or its newspaper's name: in quotation marks they are a title, whoever
 * is speaking around it.
 */
export function isNameOfSource(span: Span, source: Source): boolean {
  const { text, prose } = source;
  if (isTitleOf(foldedWords(text, span), source)) return true;
  const first = prose.paragraphs[0];
  return first !== undefined && contains(first, span) && !/[.!?…]\W*$/u.test(text.slice(first.start, first.end));
}

/** The same for words, folded, that need not stand in its text: they follow one another in its title, in any ending. */
export function isTitleOf(folded: readonly string[], { metadata: { title, publisher } }: Source): boolean {
  return (
    folded.length > 0 && [title, publisher].some((name) => name !== undefined && hasRun(foldedWords(name), folded))
  );
}

function hasRun(name: readonly string[], run: readonly string[]): boolean {
  return name.some((_, at) => run.every((word, i) => isForm(word, name[at + i])));
}

/** Letters by which a word is known whatever its ending: "letzten" of "Die letzte Werft". */
const STEM = 4;

function isForm(word: string, other: string | undefined): boolean {
  if (other === undefined || word === other) return word === other;
  const stem = Math.min(word.length, other.length) - 1;
  return stem >= STEM && Math.abs(word.length - other.length) < 2 && word.slice(0, stem) === other.slice(0, stem);
}
