import type { Quotable } from '../quotations/quotable.ts';
import type { Verification } from '../quotations/verdict.ts';
import { verify } from '../quotations/verify.ts';
import { wordClasses } from '../quotations/word-classes.ts';
import { articlesWith } from '../rules/hold.ts';
import { readArticle } from '../speakers/article.ts';
import { guessLanguage } from '../text/language.ts';
import { overlaps } from '../text/span.ts';
import { type Word, words } from '../text/words.ts';
import type { Workspace } from '../workspace.ts';

/**
 * Where in the corpus some words stand, or nearly: the verdict on them if a draft quoted them without a citation. Who
 * searches has not misquoted anybody, so that a passage which shares little with the words is none: a few words must
 * stand there one behind the other, and of more of them most of those that say something.
 */
export function findPassage(workspace: Workspace, text: string): Verification {
  const content = { start: 0, end: text.length };
  const sought = words(text);
  const found = verify(
    { text, prose: text, content, asSpeech: false, language: undefined },
    {
      cited: [],
      citesUnreadable: false,
      isSought: true,
      elsewhere: (folded) =>
        folded.length === 1 ? articlesWithWord(workspace, folded[0]!) : articlesWith(workspace.corpus, folded),
    },
  );
  const isFound = found.edits.length === 0 && found.parts.length === 0;
  if (found.passage !== undefined && (isFound || isNear(text, sought, found))) return found;
  return { verdict: 'not-found', edits: [], taken: [], parts: [], passage: undefined, ties: [] };
}

/** In words. Fewer of them resemble something by chance in any corpus. */
const FEWEST_NEAR = 5;

function isNear(text: string, sought: readonly Word[], { edits }: Verification): boolean {
  if (sought.length < FEWEST_NEAR) return false;
  const { isCommon } = wordClasses(guessLanguage(text));
  const telling = sought.filter(({ folded }) => !isCommon(folded));
  const agreeing = telling.filter((word) => !edits.some(({ draft }) => overlaps(draft, word)));
  return agreeing.length * 2 > telling.length;
}

/** As many places of one word as anybody looks at. */
const MOST_ARTICLES = 8;

/** The index knows which words follow each other; one alone is looked for in each article. */
function articlesWithWord({ corpus }: Workspace, folded: string): readonly Quotable[] {
  const found: Quotable[] = [];
  for (const source of corpus.sources.values()) {
    if (!words(source.prose.text).some((word) => word.folded === folded)) continue;
    found.push(readArticle(source).quotable);
    if (found.length === MOST_ARTICLES) break;
  }
  return found;
}
