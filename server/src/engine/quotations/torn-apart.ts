import type { Omission } from './edits.ts';
import { mayJoin } from './place.ts';
import type { SourceIndex } from './source-index.ts';
import { holdsSentenceEnd } from './statements.ts';
import type { WordClasses } from './word-classes.ts';

/**
 * True for an ellipsis between words that do not belong together: of two speakers, or from a sentence that breaks off at a
 * preposition to another one. "Nobody accuses him of … lying about it" is no shorter form of two sentences.
 */
export function isTornApart({ before, after }: Omission, index: SourceIndex, classes: WordClasses): boolean {
  if (!mayJoin(before, after, index)) return true;
  const { words, text } = index.source;
  const last = words[before]!;
  const breaksOff = classes.is(last.folded, 'preposition') || ARTICLES.test(last.folded);
  return breaksOff && holdsSentenceEnd(text.slice(last.end, words[after]!.start));
}

const ARTICLES = /^(?:the|a|an|le|la|les|un|une|der|die|das|den|dem|ein|eine|el|los|las|una|il|lo|gli|o|os|het|een)$/u;
