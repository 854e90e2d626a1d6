import { sourcesOf } from '../corpus/corpus.ts';
import { findDate } from '../corpus/dates.ts';
import type { Source } from '../corpus/source.ts';
import { citingSentences } from '../quotations/cited.ts';
import { isMonth, numbersOf } from '../quotations/numbers.ts';
import { wordClasses } from '../quotations/word-classes.ts';
import { readDraft } from '../speakers/article.ts';
import { plain } from '../speakers/names.ts';
import { contains, type Span } from '../text/span.ts';
import { type Word, words } from '../text/words.ts';
import type { RuleContext } from './checked-quotation.ts';
import type { Finding } from './finding.ts';

/**
 * Numbers, dates and names of a sentence that cites one source, and that the source does not have. What is quoted is
 * left to those who hold quotations. A writer may well know more than the source, so that this is off until it is asked
 * for.
 */
export function figuresNotInSource({ draft, corpus }: RuleContext): readonly Finding[] {
  const quotations = readDraft(draft, corpus.speakers).map(({ quotation }) => quotation);
  return citingSentences(draft, quotations).flatMap(({ sentence, citations }) => {
    const sources = new Set(citations.flatMap(({ key }) => sourcesOf(corpus, key)));
    const [source] = sources;
    if (sources.size !== 1 || source === undefined || source.unreadable !== undefined) return [];
    const said = words(draft.prose.text, sentence).filter((word) => !quotations.some((one) => contains(one, word)));
    const missing = [...missingNumbers(said, source), ...missingNames(said, draft.text, source, draft.prose.language)];
    return missing.map((span): Finding => {
      const figure = draft.text.slice(span.start, span.end).replace(/\s+/g, ' ');
      return { code: 'figure-not-in-source', path: draft.path, span, key: source.key, figure, related: [], fixes: [] };
    });
  });
}

/** What a source has, in the forms that are compared. */
type Content = {
  readonly numbers: ReadonlySet<number>;
  /** Figures whose separators may part thousands. */
  readonly figures: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  /** The first letters of its words: "American" is in what America is in. */
  readonly stems: ReadonlySet<string>;
};

function contentOf(source: Source): Content {
  const known = contents.get(source);
  if (known !== undefined) return known;
  const { title, author, publisher, date, accessed } = source.metadata;
  const named = source.speakers.flatMap(({ name, aliases, roles }) => [name, ...aliases, ...roles]);
  const about = [title, author, publisher, source.key, ...named, spelled(date), spelled(accessed)].join('\n');
  const all = [...words(source.prose.text), ...words(about)].map(({ folded }) => folded);
  const numbers = numbersOf(all);
  const content = {
    numbers: new Set(numbers.map(({ value }) => value)),
    figures: new Set(numbers.map(({ figures }) => figures)),
    words: new Set(all.map(plain)),
    stems: new Set(all.map(stem)),
  };
  contents.set(source, content);
  return content;
}

const contents = new WeakMap<Source, Content>();

/** Letters. Fewer are shared by words that have nothing to do with each other. */
const STEM = 5;

function stem(word: string): string {
  return plain(word).slice(0, STEM);
}

/** A date in its parts: "2018-10-26" as "2018 10 26", with the month as a number and as what it is called. */
function spelled(date: string | undefined): string {
  return date?.replaceAll('-', ' ').replace(/ 0/g, ' ') ?? '';
}

function missingNumbers(said: readonly Word[], source: Source): readonly Span[] {
  const { numbers, figures } = contentOf(source);
  return numbersOf(said.map(({ folded }) => folded))
    .filter(({ value, figures: own }) => !numbers.has(value) && (own === '' || !figures.has(own)))
    .map(({ first, last }) => ({ start: said[first]!.start, end: said[last]!.end }));
}

/** Runs of words with a capital letter. The first word of the sentence alone says nothing; German has them everywhere. */
function missingNames(
  said: readonly Word[],
  text: string,
  source: Source,
  language: string | undefined,
): readonly Span[] {
  if (language === 'de') return [];
  const { isCommon } = wordClasses(language);
  const missing: Span[] = [];
  for (let first = 0; first < said.length; first++) {
    let last = first;
    // “In October”: the sentence gives the first word its capital letter.
    if (!isCapital(text, said[first]!) || (first === 0 && isCommon(said[first]!.folded))) continue;
    while (
      said[last + 1] !== undefined &&
      isCapital(text, said[last + 1]!) &&
      goesOn(text, said[last]!, said[last + 1]!)
    )
      last++;
    const isOpening = first === 0 && last === 0;
    const name = { start: said[first]!.start, end: withoutPossessive(text, said[last]!) };
    if (!isOpening && !isKnown(said[last]!, text, source)) missing.push(name);
    first = last;
  }
  return missing;
}

function isCapital(text: string, { start, end }: Span): boolean {
  return /^\p{Lu}[\p{L}\p{M}'’.-]+$/u.test(text.slice(start, end));
}

function goesOn(text: string, one: Span, next: Span): boolean {
  return /^[ \u00a0-]$/u.test(text.slice(one.end, next.start));
}

/** By its last word, as a person's surname is; or by that of the day, which follows from the date. */
function isKnown(last: Word, text: string, source: Source): boolean {
  const written = text.slice(last.start, withoutPossessive(text, last));
  const { words: known, stems } = contentOf(source);
  if (known.has(plain(written.toLowerCase())) || (written.length >= STEM && stems.has(stem(written.toLowerCase()))))
    return true;
  if (isMonth(last.folded))
    return [source.metadata.date, source.metadata.accessed].some((date) => date?.slice(5, 7) === monthOf(written));
  return DAYS.test(written);
}

function monthOf(name: string): string | undefined {
  return findDate(`1 ${name} 2000`)?.iso.slice(5, 7);
}

/** The days of the week and other words that have a capital letter without being a name. */
const DAYS = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:Mr|Mrs|Ms|Dr|Sir|Lady)\.?$/;

function withoutPossessive(text: string, { start, end }: Span): number {
  return end - (/['’]s$/.exec(text.slice(start, end))?.[0].length ?? 0);
}
