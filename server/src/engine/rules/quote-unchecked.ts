import type { Entry } from '../bibliography/bibliography.ts';
import { entryFor } from '../bibliography/known.ts';
import { sourcesOf } from '../corpus/corpus.ts';
import type { Draft } from '../markdown/draft.ts';
import type { QuotationRule } from './checked-quotation.ts';

/** The source is missing, empty or unreadable: nobody has checked this quotation, and we must not look as if we had. */
export const quoteUnchecked: QuotationRule = ({ attribution, citations, verification }, context) => {
  const { draft, corpus, known } = context;
  if (verification.verdict !== 'unchecked') return [];
  const reasons = citations.flatMap(({ key }) => {
    const sources = sourcesOf(corpus, key);
    if (sources.length === 0) return [withoutSource(key, entryFor(known, key), draft)];
    return sources.flatMap(({ unreadable }) => (unreadable === undefined ? [] : [`${key} ${unreadable}`]));
  });
  const { start, end } = attribution.quotation;
  return [
    {
      code: 'quote-unchecked',
      path: draft.path,
      span: { start, end },
      reasons: [...new Set(reasons)],
      related: [],
      fixes: [],
    },
  ];
};

function withoutSource(key: string, entry: Entry | undefined, { path }: Draft): string {
  if (entry === undefined) return `no source has the key ${key}`;
  const list = entry.path === path ? 'the draft’s references' : /[^/\\]*$/.exec(entry.path)![0];
  return `${key} is known from ${list}, but has no source in the corpus`;
}
