import type { Source } from '../corpus/source.ts';
import type { Citation } from '../markdown/citations.ts';
import type { Draft } from '../markdown/draft.ts';
import { sentencesOf } from '../quotations/citing-sentences.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { Passage } from '../quotations/verdict.ts';
import { readArticle } from '../speakers/article.ts';
import { isSameOutlet, type Outlet, outletsTold } from '../speakers/outlets.ts';
import { type Held, isWhole, type QuotationRule, type RuleContext } from './checked-quotation.ts';
import type { Fix } from './finding.ts';
import { holdAsCited } from './hold-as-cited.ts';

/** The article has these words from another outlet, and the draft does not say so. Marked is the key that is cited. */
export const quoteSecondHand: QuotationRule = ({ attribution, citations, verification }, context) => {
  const { draft, corpus } = context;
  const { passage, verdict } = verification;
  const source = passage && corpus.sources.get(passage.path);
  const [citation] = citations;
  if (passage === undefined || source === undefined || citation === undefined || !isWhole(verdict)) return [];
  const outlet = outletOf(passage, source);
  if (outlet === undefined || isSaid(outlet, attribution.quotation, draft)) return [];
  if (context.held.some((other) => precedes(other, attribution.quotation) && isFrom(other, outlet, context))) return [];
  return [
    {
      code: 'quote-second-hand',
      path: draft.path,
      span: citation.keySpan,
      key: passage.key,
      outlet: outlet.name,
      related: [
        { path: source.path, key: source.key, span: { start: outlet.start, end: outlet.end }, note: outlet.name },
      ],
      fixes: sayingSo(citation, draft),
    },
  ];
};

/** The outlet that the source’s own sentence says the words were told to, where that is not its publisher. */
function outletOf({ quotation: index }: Passage, source: Source): Outlet | undefined {
  // Where it says no publisher, “told the Herald” may well be the Herald’s own article.
  const { publisher } = source.metadata;
  if (index === undefined || publisher === undefined) return undefined;
  const { quotable, attributions } = readArticle(source);
  const { text, paragraphs } = source.prose;
  const quotation = quotable.quotations[index]!;
  if (attributions[index]?.kind !== 'speech') return undefined;
  const quoted = quotable.quotations.filter(({ depth, paragraph }) => depth === 0 && paragraph === quotation.paragraph);
  const sentence = sentencesOf(text, paragraphs[quotation.paragraph]!, quoted, []).find(
    ({ start, end }) => start <= quotation.start && quotation.start < end,
  );
  if (sentence === undefined) return undefined;
  const outlets = outletsTold(text, sentence).filter(
    (outlet) => !quoted.some(({ content }) => content.start <= outlet.start && outlet.end <= content.end),
  );
  return outlets.some(({ name }) => isSameOutlet(name, publisher)) ? undefined : outlets[0];
}

/** True where the draft’s paragraph names the outlet, or says that it quotes from a quotation. */
function isSaid({ name }: Outlet, { paragraph }: Quotation, { text, prose }: Draft): boolean {
  const around = prose.paragraphs[paragraph];
  if (around === undefined) return false;
  const said = text.slice(around.start, around.end);
  return (
    QUOTED_IN.test(said) || said.split(/[.,;:!?()[\]“”„«»"]|\s(?=\p{Ll})/u).some((part) => isSameOutlet(part, name))
  );
}

function precedes({ attribution }: Held, { paragraph, start }: Quotation): boolean {
  return attribution.quotation.paragraph === paragraph && attribution.quotation.start < start;
}

function isFrom(held: Held, outlet: Outlet, { draft, corpus }: RuleContext): boolean {
  const { passage } = holdAsCited(draft, held, corpus).verification;
  const source = passage && corpus.sources.get(passage.path);
  return source !== undefined && outletOf(passage!, source)?.start === outlet.start;
}

/** “[@key]” becomes “[quoted in @key]”, in the draft’s language. */
function sayingSo({ inText, suppressed, prefix, start, group }: Citation, { prose }: Draft): readonly Fix[] {
  const words = PREFIX[prose.language ?? ''];
  if (words === undefined || inText || suppressed || prefix.end > prefix.start || group.start >= start) return [];
  return [{ title: `Say “${words}”`, edits: [{ start, end: start, newText: `${words} ` }] }];
}

const QUOTED_IN =
  /(?<!\p{L})(?:quoted|qtd\.?|cited|zit(?:iert|\.)?|citée?s?|citad[oa]s?|citat[oa]|geciteerd)\s+(?:in|by|nach|bei|dans|par|en|por|da|door)(?!\p{L})/iu;

const PREFIX: Readonly<Record<string, string>> = {
  en: 'quoted in',
  de: 'zitiert nach',
  fr: 'cité dans',
  es: 'citado en',
  it: 'citato in',
  nl: 'geciteerd in',
};
