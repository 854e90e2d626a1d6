import { countedParagraphs } from '../corpus/counted-paragraphs.ts';
import { type Division, divisionsAt, divisionsOf, isGiven } from '../corpus/divisions.ts';
import type { Source } from '../corpus/source.ts';
import type { Citation } from '../markdown/citations.ts';
import { type Locator, locatorOf } from '../markdown/locators.ts';
import type { Passage } from '../quotations/verdict.ts';
import { contains } from '../text/span.ts';
import { words } from '../text/words.ts';
import type { CheckedQuotation, Held, QuotationRule, RuleContext } from './checked-quotation.ts';
import type { Finding } from './finding.ts';
import { holdAsCited } from './hold-as-cited.ts';

/** The quotation stands elsewhere in its source than the citation says. Marked are the numbers that are wrong. */
export const locatorWrong: QuotationRule = (checked, context) => {
  const { attribution, citations, verification } = checked;
  const { draft, corpus } = context;
  const { passage } = verification;
  const source = passage && corpus.sources.get(passage.path);
  if (passage === undefined || source === undefined) return [];
  // A citation that only the paragraph shares stands behind other words, and is right for those.
  if (!context.held.some((one) => one.attribution === attribution && one.direct)) return [];
  for (const citation of citations) {
    const locator = locatorOf(draft.text, citation);
    if (locator === undefined || !standsFor(citation, source, context)) continue;
    const cited = { checked, passage, source, citation, locator };
    const known = divisionsOf(source, locator.label);
    return known.length === 0 ? miscounted(cited, context) : misplaced(cited, known, context);
  }
  return [];
};

/** A quotation, where its source has it, and where its citation says so. */
type Cited = {
  readonly checked: CheckedQuotation;
  readonly passage: Passage;
  readonly source: Source;
  readonly citation: Citation;
  readonly locator: Locator;
};

/** Held to what the source itself prints or marks. */
function misplaced(cited: Cited, known: readonly Division[], context: RuleContext): readonly Finding[] {
  const { checked, passage, source, locator } = cited;
  const { label } = locator;
  const isTold = (one: Division) => locator.name !== undefined || one.label !== '';
  const found = innermost(divisionsAt(source, label, passage.span).filter(isTold));
  const given = known.filter((one) => isGiven(one, label, locator));
  if (found.length === 0 || divisionsAt(source, label, passage.span).some((one) => given.includes(one))) return [];
  // Headings need not number all that a writer may count.
  if (given.length === 0 && (locator.name !== undefined || known.some(({ name }) => name !== undefined))) return [];
  const { start, end } = checked.attribution.quotation.content;
  if (given.some((one) => hasToo(context.draft.prose.text.slice(start, end), source, one))) return [];
  const rightly = placesOfOthers(cited, context);
  const newText = written(innermost([...new Set([...rightly, ...found])].sort((a, b) => a.start - b.start)), locator);
  return [objection(cited, written(found, locator), newText, context)];
}

/** Held to what can be counted: where nothing is printed, writers count paragraphs, and not all alike. */
function miscounted(cited: Cited, context: RuleContext): readonly Finding[] {
  const { passage, source, locator } = cited;
  if (locator.label !== 'paragraph' || locator.name !== undefined) return [];
  const counted = countedParagraphs(source, passage.span);
  if (counted === undefined) return [];
  const { least, most } = counted;
  const isCounted = locator.ranges.some(({ first, last }) => Number(first) <= most && Number(last) >= least);
  if (isCounted || locator.ranges.some(({ first }) => Number.isNaN(Number(first)))) return [];
  return [{ ...objection(cited, least === most ? `${least}` : `${least}-${most}`, undefined, context), counted: true }];
}

function objection(
  { passage, source, citation, locator }: Cited,
  places: string,
  newText: string | undefined,
  { draft }: RuleContext,
): Finding & { readonly code: 'locator-wrong' } {
  const { numbers, label } = locator;
  const note = `${label === 'timestamp' ? 'time' : label} ${places} of ${source.key}`;
  return {
    code: 'locator-wrong',
    path: draft.path,
    span: numbers,
    key: citation.key,
    label,
    places,
    given: draft.text.slice(numbers.start, numbers.end),
    related: [{ path: source.path, key: source.key, span: passage.span, note }],
    fixes: newText === undefined ? [] : [{ title: `Change to ${newText}`, edits: [{ ...numbers, newText }] }],
  };
}

function standsFor({ key }: Citation, source: Source, { corpus }: RuleContext): boolean {
  return corpus.byKey.get(key.normalize('NFC'))?.includes(source) === true;
}

/** Of divisions inside each other, the smallest: section 3.2 and not 3. */
function innermost(divisions: readonly Division[]): readonly Division[] {
  return divisions.filter((one) => !divisions.some((other) => other !== one && contains(one, other)));
}

/** The same words may stand in several divisions: then the locator is as good as ours. */
function hasToo(quoted: string, source: Source, division: Division): boolean {
  const folded = (text: string, span?: Division) =>
    ` ${words(text, span)
      .map((word) => word.folded)
      .join(' ')} `;
  return folded(source.prose.text, division).includes(folded(quoted));
}

/** The places of other quotations that the same citation stands behind, and for which it is right. */
function placesOfOthers({ checked, source, citation, locator }: Cited, context: RuleContext): readonly Division[] {
  const { draft, held, corpus } = context;
  const { start } = checked.attribution.quotation;
  const isOther = (one: Held) => one.attribution.quotation.start !== start;
  const others = held.filter((one) => isOther(one) && one.direct && one.citations.includes(citation));
  const passages = others.map((one) => holdAsCited(draft, one, corpus).verification.passage);
  return passages
    .flatMap((passage) => (passage?.path === source.path ? divisionsAt(source, locator.label, passage.span) : []))
    .filter((one) => isGiven(one, locator.label, locator));
}

/** Divisions one behind the other as a range, the others beside each other: "33, 35-36". */
function written(divisions: readonly Division[], { name, label }: Locator): string {
  if (name !== undefined) return divisions.map((one) => one.name ?? '').join(', ');
  if (label === 'timestamp') return divisions[0]!.label;
  const runs: Division[][] = [];
  for (const division of divisions) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && last.end <= division.start && Number(division.label) === Number(last.label) + 1)
      runs.at(-1)!.push(division);
    else runs.push([division]);
  }
  return runs.map((run) => (run.length === 1 ? run[0]!.label : `${run[0]!.label}-${run.at(-1)!.label}`)).join(', ');
}
