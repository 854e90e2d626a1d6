import { type Corpus, sourcesOf } from '../corpus/corpus.ts';
import { findCandidates } from '../corpus/passages.ts';
import type { Source } from '../corpus/source.ts';
import type { Citation } from '../markdown/citations.ts';
import type { Draft } from '../markdown/draft.ts';
import type { Quotable } from '../quotations/quotable.ts';
import type { Verdict, Verification } from '../quotations/verdict.ts';
import { verify } from '../quotations/verify.ts';
import { readArticle } from '../speakers/article.ts';
import type { Attribution } from '../speakers/attribution.ts';
import type { Span } from '../text/span.ts';
import { foldedWords } from '../text/words.ts';
import { goesOnWith } from './going-on.ts';
import { asSpoken } from './joined-voices.ts';
import { isTitleOf } from './name-of-source.ts';
import { isSetAsSpeech } from './set-as-speech.ts';

/**
 * Holds one quotation of a draft to the corpus. Its answer depends on the quoted words, the cited sources and the
 * corpus alone, so it is kept for as long as the corpus lives, wherever in whichever draft the words stand.
 */
export function hold(
  draft: Draft,
  attribution: Attribution,
  citations: readonly Citation[],
  corpus: Corpus,
): Verification {
  const { start, end } = attribution.quotation.content;
  const cited = citations.flatMap((citation) => sourcesOf(corpus, citation.key));
  const readable = cited.filter((source) => source.unreadable === undefined);
  const question: Question = {
    text: draft.text.slice(start, end),
    prose: draft.prose.text.slice(start, end),
    asSpeech: isSetAsSpeech(attribution, draft, readable),
    language: draft.prose.language,
    goesOn: goesOnWith(attribution.quotation, draft, corpus),
    cited: [...new Set(readable)],
    citesUnreadable: readable.length < cited.length || citations.some(({ key }) => sourcesOf(corpus, key).length === 0),
    isAlone: false,
  };
  return shift(answer(question, corpus), start);
}

/** Holds other words in a quotation's place to this source alone. Offsets of the answer count from their start. */
export function holdTo(
  source: Source,
  { text, prose }: { readonly text: string; readonly prose: string },
  draft: Draft,
  attribution: Attribution,
  corpus: Corpus,
): Verification {
  const asSpeech = isSetAsSpeech(attribution, draft, [source]);
  const { language } = draft.prose;
  const goesOn = goesOnWith(attribution.quotation, draft, corpus);
  return answer(
    { text, prose, asSpeech, language, goesOn, cited: [source], citesUnreadable: false, isAlone: true },
    corpus,
  );
}

type Question = {
  readonly text: string;
  readonly prose: string;
  readonly asSpeech: boolean;
  readonly language: string | undefined;
  readonly goesOn: readonly string[];
  readonly cited: readonly Source[];
  readonly citesUnreadable: boolean;
  /** True when the rest of the corpus is not asked. */
  readonly isAlone: boolean;
};

/** Offsets of the answer count from the start of the quoted words. */
function answer(question: Question, corpus: Corpus): Verification {
  const known = answersOf(corpus);
  const { text, prose, asSpeech, language, goesOn, cited, citesUnreadable, isAlone } = question;
  const paths = cited.map((source) => source.path);
  const name = JSON.stringify([text, prose, asSpeech, language, goesOn, citesUnreadable, isAlone, ...paths]);
  let found = known.get(name);
  if (found === undefined) {
    const verification = verify(
      { text, prose, asSpeech, language, goesOn, content: { start: 0, end: text.length } },
      {
        cited: cited.map((source) => readArticle(source).quotable),
        citesUnreadable,
        elsewhere: (folded) => (isAlone ? [] : articlesWith(corpus, folded)),
      },
    );
    found = asTitled(asSpoken(verification, text, corpus), foldedWords(prose), cited);
    known.set(name, found);
  }
  return found;
}

/** A title is quoted as it stands above an article, also where the article's text has it nowhere. */
function asTitled(verification: Verification, folded: readonly string[], cited: readonly Source[]): Verification {
  const isWrong = UNLIKE.has(verification.verdict) && folded.length > 1;
  if (!isWrong || !cited.some((source) => isTitleOf(folded, source))) return verification;
  return { ...verification, verdict: 'verbatim', edits: [], taken: [], parts: [], passage: undefined, ties: [] };
}

/** Verdicts on words that the article's text has not, or has only something like. */
const UNLIKE: ReadonlySet<Verdict> = new Set<Verdict>(['not-found', 'altered', 'negation-changed']);

function answersOf(corpus: Corpus): Map<string, Verification> {
  const known = answers.get(corpus);
  if (known !== undefined && known.size < MOST_ANSWERS) return known;
  const fresh = new Map<string, Verification>();
  answers.set(corpus, fresh);
  return fresh;
}

/** A draft that is typed in asks anew with every key; a few thousand answers cover it, and bound the memory. */
const MOST_ANSWERS = 4096;
const answers = new WeakMap<Corpus, Map<string, Verification>>();

/** As many articles as are worth aligning: measured recall at 8 is 1 for all but the shortest quotations. */
const MOST_CANDIDATES = 8;

/** The articles of the whole corpus that may hold these words, best first. */
export function articlesWith(corpus: Corpus, folded: readonly string[]): readonly Quotable[] {
  return findCandidates(corpus.passages, folded, MOST_CANDIDATES).flatMap(({ path }) => {
    const source = corpus.sources.get(path);
    return source === undefined ? [] : [readArticle(source).quotable];
  });
}

function shift(verification: Verification, by: number): Verification {
  const shifted = <T extends { readonly draft: Span }>(part: T): T => ({
    ...part,
    draft: { start: part.draft.start + by, end: part.draft.end + by },
  });
  return {
    ...verification,
    edits: verification.edits.map(shifted),
    taken: verification.taken.map(shifted),
    parts: verification.parts.map(shifted),
  };
}
