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

/** Parts in another order are worse than that where the source gives them to different speakers: spliced. */
export function asSpoken(verification: Verification, corpus: Corpus): Verification {
  if (verification.verdict !== 'reordered' || verification.parts.length < 2) return verification;
  return areOfSeveral(voicesOf(verification, corpus)) ? { ...verification, verdict: 'spliced' } : verification;
}

/** True where the source is sure that two of the parts are by two speakers. */
export function areOfSeveral(voices: readonly (Attribution | undefined)[]): boolean {
  const sure = voices.filter((voice) => voice?.speaker !== undefined && voice.confidence >= SURE);
  return sure.some((voice) => samePerson(voice!.speaker, sure[0]!.speaker) === 'different');
}

const SURE = 0.3;

function passageOf({ source }: JoinedPart, { key, path }: Passage, { quotable }: Article): Passage {
  const quotation = quotable.quotations.findLastIndex(({ content }) => contains(content, source));
  return { key, path, span: source, quotation: quotation < 0 ? undefined : quotation };
}
