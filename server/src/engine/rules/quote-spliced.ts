import type { Corpus } from '../corpus/corpus.ts';
import type { Draft } from '../markdown/draft.ts';
import type { Passage, Verification } from '../quotations/verdict.ts';
import { sourcePlace } from './changes.ts';
import type { CheckedQuotation, QuotationRule, RuleContext } from './checked-quotation.ts';
import type { Finding, Joined, Related } from './finding.ts';
import { areOfSeveral, voicesOf } from './joined-voices.ts';
import { waysToPart } from './parting.ts';

/** Parts of different statements, or words too far apart, were joined into one quotation. */
export const quoteSpliced: QuotationRule = (checked, context) => {
  const { attribution, citations, verification } = checked;
  const { verdict, passage } = verification;
  const key = passage?.key ?? citations[0]?.key;
  if (verdict !== 'spliced' || key === undefined) return tooLargeOmissions(checked, context);
  const { draft, corpus } = context;
  const { start, end } = attribution.quotation;
  const joined = joinedWords(verification, draft, corpus);
  const related = passage === undefined ? [] : placesOf(passage, verification, joined);
  const fixes = waysToPart(checked, context);
  return [{ code: 'quote-spliced', path: draft.path, span: { start, end }, key, joined, related, fixes }];
};

/** The parts, each with its speaker where the source names several. */
function joinedWords(verification: Verification, { prose }: Draft, corpus: Corpus): readonly Joined[] {
  const voices = voicesOf(verification, corpus);
  const isOfSeveral = areOfSeveral(voices);
  return verification.parts.map(({ draft: { start, end }, elsewhere }, i) => ({
    words: prose.text.slice(start, end),
    speaker: isOfSeveral ? voices[i]?.speaker?.name : undefined,
    elsewhere: elsewhere?.key,
  }));
}

/** Where the source has each part; the whole passage where no part can be told. */
function placesOf(passage: Passage, { parts }: Verification, joined: readonly Joined[]): readonly Related[] {
  if (parts.length === 0) return [sourcePlace(passage)];
  return parts.map(({ source, elsewhere }, i) => {
    const speaker = joined[i]?.speaker;
    const place = sourcePlace({ ...passage, ...elsewhere }, source);
    return speaker === undefined ? place : { ...place, note: `what ${speaker} says in ${place.key}` };
  });
}

/** Ellipses that leave out more words than the house style lets them. */
function tooLargeOmissions({ verification }: CheckedQuotation, { draft, style }: RuleContext): readonly Finding[] {
  const { verdict, taken, passage } = verification;
  if (passage === undefined || (verdict !== 'acceptable-edit' && verdict !== 'silent-edit')) return [];
  return taken
    .filter(({ liberty, omitted }) => liberty === 'omissions' && style.omissions && omitted > style.largestOmission)
    .map(
      (one): Finding => ({
        code: 'quote-spliced',
        path: draft.path,
        span: one.draft,
        key: passage.key,
        joined: [],
        omitted: one.omitted,
        related: [sourcePlace(passage, one.source)],
        fixes: [],
      }),
    );
}
