import { type Corpus, sourcesOf } from '../corpus/corpus.ts';
import type { Citation } from '../markdown/citations.ts';
import type { Draft } from '../markdown/draft.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { Verdict, Verification } from '../quotations/verdict.ts';
import { words } from '../text/words.ts';
import type { Held } from './checked-quotation.ts';
import { hold } from './hold.ts';
import { isNamedIn } from './set-as-speech.ts';
import { speaksForArticle } from './speaks-for-article.ts';

export type HeldAsCited = { readonly citations: readonly Citation[]; readonly verification: Verification };

/**
 * Holds a quotation to what it cites. A citation that only its paragraph shares claims nothing of words that its source
 * does not have, or has something like, unless their speaker is one of that source's: beside a cited quotation stand
 * proverbs, too, titles, and what a reporter heard with her own ears.
 */
export function holdAsCited(
  draft: Draft,
  { attribution, citations, direct, ahead }: Held,
  corpus: Corpus,
): HeldAsCited {
  const verification = hold(draft, attribution, citations, corpus);
  const isOwn = direct && ahead !== true && !isSaying(attribution.quotation, draft);
  if (isOwn || THERE.has(verification.verdict)) return { citations, verification };
  const { speaker, quotation } = attribution;
  const sources = citations.flatMap(({ key }) => sourcesOf(corpus, key));
  const isTheirSpeaker =
    speaker !== undefined && sources.some((source) => isNamedIn(speaker, source) || speaksForArticle(speaker, source));
  const isChance = ANYWHERE.has(verification.verdict) && isShort(quotation, draft);
  if (isTheirSpeaker && !isChance) return { citations, verification };
  const alone = hold(draft, attribution, [], corpus);
  const isTheirs = sources.some(({ path }) => path === alone.passage?.path);
  return isTheirs ? { citations, verification } : { citations: [], verification: alone };
}

/** "As the saying goes, “a bridge too far”": words that everybody knows are nobody's, whatever the sentence cites. */
function isSaying({ start }: Quotation, { prose }: Draft): boolean {
  return SAYING.test(prose.text.slice(Math.max(0, start - 50), start));
}

const SAYING =
  /(?:as the (?:old )?(?:saying|proverb|phrase|adage) (?:goes|has it|says|runs)|in the words of the (?:hymn|psalm|song|proverb|prayer|anthem)|the (?:old )?(?:proverb|adage) (?:that|says)|wie das sprichwort sagt|comme dit le proverbe|como dice el refrán|come dice il proverbio)[\s,:]*$/iu;

/** The verdicts on words that somebody else uses, too. */
const ANYWHERE: ReadonlySet<Verdict> = new Set<Verdict>(['paraphrase-as-quotation', 'wrong-source']);

/** So few words that anybody may well use them. */
function isShort({ content }: Quotation, { prose }: Draft): boolean {
  return words(prose.text, content).length <= 3;
}

/** The verdicts on words that a source has, or that nobody can judge. */
const THERE: ReadonlySet<Verdict> = new Set<Verdict>([
  'verbatim',
  'acceptable-edit',
  'silent-edit',
  'translation',
  'too-short',
]);
