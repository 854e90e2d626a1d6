import type { Corpus } from '../corpus/corpus.ts';
import type { JoinedPart, Passage, Verification } from '../quotations/verdict.ts';
import { type Article, attributionOf, readArticle } from '../speakers/article.ts';
import type { Attribution } from '../speakers/attribution.ts';
import { samePerson } from '../speakers/same-person.ts';
import { contains } from '../text/span.ts';

/** Who says each part of a quotation that joins several, in the order of the draft; undefined where the source names nobody. */
export function voicesOf({ parts, passage }: Verification, corpus: Corpus): readonly (Attribution | undefined)[] {
  if (passage === undefined) return [];
  return parts.map((part) => {
    const source = corpus.sources.get(part.elsewhere?.path ?? passage.path);
    if (source === undefined) return undefined;
    const article = readArticle(source);
    return attributionOf(article, passageOf(part, passage, article));
  });
}

/**
 * Parts in another order are worse than that where the source gives them to different speakers: spliced. So are those
 * that only an ellipsis parts: it says that words are left out, and not that another one goes on. `quoted` are
 * the words, from whose start all offsets count.
 */
export function asSpoken(verification: Verification, quoted: string, corpus: Corpus): Verification {
  const { verdict, parts } = verification;
  if (verdict === 'reordered' && parts.length > 1) {
    return areOfSeveral(voicesOf(verification, corpus)) ? { ...verification, verdict: 'spliced' } : verification;
  }
  if (verdict !== 'acceptable-edit' && verdict !== 'silent-edit') return verification;
  const parted = {
    ...verification,
    verdict: 'spliced' as const,
    parts: partsAroundOmissions(verification, quoted, corpus),
  };
  return areOfSeveral(voicesOf(parted, corpus), SURE_OF_BOTH) ? parted : verification;
}

/** What stands on either side of each ellipsis. */
function partsAroundOmissions({ taken, passage }: Verification, quoted: string, corpus: Corpus): readonly JoinedPart[] {
  const omissions = taken.filter(({ liberty }) => liberty === 'omissions');
  const source = passage && corpus.sources.get(passage.path);
  if (source === undefined || omissions.length === 0) return [];
  const end = quoted.replace(/[\p{P}\s]+$/u, '').length;
  return [...omissions, undefined].map((omission, i): JoinedPart => {
    const before = omissions[i - 1];
    const start = before === undefined ? passage!.span.start : nextWord(source.text, before.source.end);
    return {
      draft: {
        start: before === undefined ? 0 : nextWord(quoted, before.draft.end),
        end: omission?.draft.start ?? end,
      },
      source: { start, end: omission?.source.start ?? passage!.span.end },
    };
  });
}

/** Behind the marks that open it. */
function nextWord(text: string, from: number): number {
  return from + Math.max(0, text.slice(from, from + 40).search(/[\p{L}\p{N}]/u));
}

/** True where the source is sure that two of the parts are by two speakers. */
export function areOfSeveral(voices: readonly (Attribution | undefined)[], sureness = SURE): boolean {
  const sure = voices.filter((voice) => voice?.speaker !== undefined && voice.confidence >= sureness);
  return sure.some((voice) => samePerson(voice!.speaker, sure[0]!.speaker) === 'different');
}

const SURE = 0.3;
/** Where nothing else is wrong, both speakers must be told beyond doubt. */
const SURE_OF_BOTH = 0.7;

function passageOf({ source }: JoinedPart, { key, path }: Passage, { quotable }: Article): Passage {
  const quotation = quotable.quotations.findLastIndex(({ content }) => contains(content, source));
  return { key, path, span: source, quotation: quotation < 0 ? undefined : quotation };
}
