import { words } from '../engine/index.ts';

/** What makes it doubtful that a text is an article, as a sentence; undefined for any that may be one. */
export function doubtOf(body: string): string | undefined {
  const count = words(body).length;
  if (count <= MOST_WORDS_OF_CHECK && CHECK.test(body))
    return 'It looks like a page that asks whether its reader is human, and not like an article: save it once it is shown.';
  if (count < FEWEST_WORDS) return 'It has hardly any text: the article may be missing.';
  return undefined;
}

const MOST_WORDS_OF_CHECK = 150;
const FEWEST_WORDS = 4;

/** What pages say that stand before the one that was asked for. */
const CHECK =
  /\b(?:enable (?:javascript|cookies)|javascript (?:is|must be|and cookies)|verify (?:that )?you(?:['’]re| are) (?:a )?human|checking your browser|are you a robot|captcha|unusual traffic|access (?:to this page has been )?denied|error 40[34]|page not found)\b/i;
