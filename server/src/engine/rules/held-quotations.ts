import type { Corpus } from '../corpus/corpus.ts';
import type { Draft } from '../markdown/draft.ts';
import { type CitedBy, citationsOf } from '../quotations/cited.ts';
import { readDraft } from '../speakers/article.ts';
import type { Attribution } from '../speakers/attribution.ts';
import { words } from '../text/words.ts';
import type { Held } from './checked-quotation.ts';
import { isSignature, isTold, withoutSignature } from './held-block.ts';

/**
 * The quotations of a draft that are held to a source, with what they cite. A quotation inside another is held with
 * it, save in a block quotation that itself tells who says what stands in its marks: there the marks are held alone.
 */
export function heldQuotations(draft: Draft, { speakers }: Corpus): readonly Held[] {
  const attributions = readDraft(draft, speakers);
  const cited = citationsOf(
    draft,
    attributions.map(({ quotation }) => quotation),
  );
  const shared = shareAcrossParagraphs(attributions, cited);
  let told: Attribution | undefined;
  return attributions.flatMap((attribution, i): Held[] => {
    const { quotation } = attribution;
    const by = shared[i]!;
    if (quotation.form === 'block') told = isTold(attributions, i, draft) ? attribution : undefined;
    if (attribution === told || isSignature(attributions, i, draft)) return [];
    const depth = isInside(attribution, told) ? quotation.depth - 1 : quotation.depth;
    if (depth > 0 || !isHeld(draft, attribution, by)) return [];
    return [{ attribution: asHeld(attribution, draft), ...by }];
  });
}

function isInside({ quotation }: Attribution, block: Attribution | undefined): boolean {
  return block !== undefined && quotation.paragraph === block.quotation.paragraph;
}

function isHeld(draft: Draft, { quotation, kind }: Attribution, { citations, direct }: CitedBy): boolean {
  if (kind === 'title') return false;
  if (quotation.form === 'block' || kind === 'speech') return true;
  // Scare quotes have no source. But a writer who cites right behind several quoted words means where they come from.
  return direct && citations.length > 0 && words(draft.prose.text, quotation.content).length >= SHORTEST_CITED;
}

/** In words. Shorter cited fragments that no cue ties to a speaker are terms more often than speech. */
const SHORTEST_CITED = 3;

function asHeld(attribution: Attribution, draft: Draft): Attribution {
  const quotation = withoutSignature(attribution.quotation, draft);
  const isSame = attribution.kind === 'speech' && quotation === attribution.quotation;
  return isSame ? attribution : { ...attribution, kind: 'speech', quotation };
}

/** The paragraphs of one quotation share a citation, which usually stands behind the last of them. */
function shareAcrossParagraphs(attributions: readonly Attribution[], cited: readonly CitedBy[]): readonly CitedBy[] {
  const shared = [...cited];
  for (let i = shared.length - 1; i > 0; i--) {
    const previous = shared[i - 1]!;
    const isBetter = previous.citations.length === 0 || (!previous.direct && shared[i]!.direct);
    if (attributions[i]!.quotation.continues && isBetter) shared[i - 1] = shared[i]!;
  }
  for (let i = 1; i < shared.length; i++) {
    const isBetter = shared[i]!.citations.length === 0 || (!shared[i]!.direct && shared[i - 1]!.direct);
    if (attributions[i]!.quotation.continues && isBetter) shared[i] = shared[i - 1]!;
  }
  return shared;
}
