import { type Page, pagesAt, pagesOf } from '../corpus/page-marks.ts';
import type { Source } from '../corpus/source.ts';
import type { Citation } from '../markdown/citations.ts';
import { type Locator, locatorOf } from '../markdown/locators.ts';
import type { Passage } from '../quotations/verdict.ts';
import { words } from '../text/words.ts';
import type { CheckedQuotation, Held, QuotationRule, RuleContext } from './checked-quotation.ts';
import { holdAsCited } from './hold-as-cited.ts';

/** The quotation stands on other pages of its source than the citation says. Marked are the numbers that are wrong. */
export const locatorWrong: QuotationRule = ({ attribution, citations, verification }, context) => {
  const { draft, corpus } = context;
  const { passage } = verification;
  const source = passage && corpus.sources.get(passage.path);
  if (passage === undefined || source === undefined || pagesOf(source).length === 0) return [];
  const pages = pagesAt(source, passage.span);
  // A citation that only the paragraph shares stands behind other words, and is right for those.
  const isDirect = context.held.some((one) => one.attribution === attribution && one.direct);
  if (pages.length === 0 || !isDirect) return [];
  for (const citation of citations) {
    const locator = pageLocator(draft.text, citation);
    if (locator === undefined || !standsFor(citation, source, context)) continue;
    if (pages.some(({ label }) => isGiven(label, locator))) return [];
    const { start, end } = attribution.quotation.content;
    if (isThereToo(draft.prose.text.slice(start, end), source, locator)) return [];
    const rightly = pagesOfOthers(attribution, citation, locator, source, context);
    const found = written(pages);
    const newText = written([...new Set([...rightly, ...pages])].sort((a, b) => a.start - b.start));
    return [
      {
        code: 'locator-wrong',
        path: draft.path,
        span: locator.numbers,
        key: citation.key,
        pages: found,
        given: draft.text.slice(locator.numbers.start, locator.numbers.end),
        related: [
          {
            path: source.path,
            key: source.key,
            span: passage.span,
            note: `${/[-,]/.test(found) ? 'pages' : 'page'} ${found} of ${source.key}`,
          },
        ],
        fixes: [{ title: `Change to ${newText}`, edits: [{ ...locator.numbers, newText }] }],
      },
    ];
  }
  return [];
};

/** Other places than pages are not kept in a source. */
function pageLocator(text: string, citation: Citation): Locator | undefined {
  const locator = locatorOf(text, citation);
  return locator?.label === 'page' ? locator : undefined;
}

function standsFor({ key }: Citation, source: Source, { corpus }: RuleContext): boolean {
  return corpus.byKey.get(key.normalize('NFC'))?.includes(source) === true;
}

/** True where a page is one of those that the locator names. */
export function isGiven(page: string, { ranges }: Pick<Locator, 'ranges'>): boolean {
  return ranges.some(({ first, last }) => {
    if (same(page, first) || same(page, last)) return true;
    const [at, from, to] = [page, first, last].map(Number);
    // "133-35" goes on to 135.
    const end = to! < from! && last.length < first.length ? Number(first.slice(0, -last.length) + last) : to!;
    return at! >= from! && at! <= end;
  });
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** The same words may stand on several pages: then the locator is as good as ours. */
function isThereToo(quoted: string, source: Source, locator: Locator): boolean {
  const sought = ` ${words(quoted)
    .map(({ folded }) => folded)
    .join(' ')} `;
  return pagesOf(source)
    .filter(({ label }) => isGiven(label, locator))
    .some((page) =>
      ` ${words(source.prose.text, page)
        .map(({ folded }) => folded)
        .join(' ')} `.includes(sought),
    );
}

/** The pages of other quotations that the same citation stands behind, and for which it is right. */
function pagesOfOthers(
  attribution: CheckedQuotation['attribution'],
  citation: Citation,
  locator: Locator,
  source: Source,
  { draft, held, corpus }: RuleContext,
): readonly Page[] {
  const isOther = (one: Held) => one.attribution.quotation.start !== attribution.quotation.start;
  const others = held.filter((one) => isOther(one) && one.direct && one.citations.includes(citation));
  const passages = others.map((one): Passage | undefined => holdAsCited(draft, one, corpus).verification.passage);
  return passages
    .flatMap((passage) => (passage?.path === source.path ? pagesAt(source, passage.span) : []))
    .filter(({ label }) => isGiven(label, locator));
}

/** Pages one behind the other as a range, the others beside each other: "33, 35-36". */
function written(pages: readonly Page[]): string {
  const runs: Page[][] = [];
  for (const page of pages) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && last.end <= page.start && Number(page.label) === Number(last.label) + 1)
      runs.at(-1)!.push(page);
    else runs.push([page]);
  }
  return runs.map((run) => (run.length === 1 ? run[0]!.label : `${run[0]!.label}-${run.at(-1)!.label}`)).join(', ');
}
