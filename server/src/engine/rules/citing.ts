import type { Quotation } from '../quotations/quotation.ts';
import type { Passage } from '../quotations/verdict.ts';
import type { CheckedQuotation, Held, RuleContext } from './checked-quotation.ts';
import type { Fix, TextEdit } from './finding.ts';
import { hold } from './hold.ts';

/**
 * The fixes of a quotation that cites nothing. A citation counts for all of its paragraph that cites nothing else: so
 * quotations from several sources are cited together, and where one of them is from nowhere, the writer must decide.
 */
export function waysToCite(
  places: readonly Passage[],
  { attribution }: CheckedQuotation,
  context: RuleContext,
): readonly Fix[] {
  const { quotation } = attribution;
  const others = context.held.filter(
    (one) =>
      one.attribution !== attribution &&
      one.citations.length === 0 &&
      one.attribution.quotation.paragraph === quotation.paragraph,
  );
  const known = others.map((other) => sourcesOf(other, context));
  const alone = places
    .filter(({ key }) => known.every((keys) => keys.includes(key)))
    .map(({ key }): Fix => ({ title: `Cite ${key}`, edits: [citation(key, quotation, context, others.length === 0)] }));
  if (alone.length > 0 || known.some((keys) => keys.length === 0)) return alone;
  const all = [{ quotation, key: places[0]!.key }].concat(
    others.map((other, i) => ({ quotation: other.attribution.quotation, key: known[i]![0]! })),
  );
  const title = `Cite ${[...new Set(all.map(({ key }) => key))].join(' and ')} in this paragraph`;
  return [{ title, edits: all.map((one) => citation(one.key, one.quotation, context, false)) }];
}

function sourcesOf({ attribution, citations }: Held, { draft, corpus }: RuleContext): readonly string[] {
  const { passage, ties } = hold(draft, attribution, citations, corpus);
  return passage === undefined ? [] : [passage.key, ...ties.map(({ key }) => key)];
}

function citation(key: string, quotation: Quotation, context: RuleContext, mayGoOn: boolean): TextEdit {
  const at = mayGoOn && quotation.form === 'marks' ? sentenceEnd(quotation, context) : quotation.end;
  return { start: at, end: at, newText: ` [@${key}]` };
}

/**
 * Where Pandoc has a citation: at the end of its sentence, before the full stop. Right behind the quotation where
 * that ends the sentence itself, or where another one begins before the end.
 */
function sentenceEnd({ content, end, paragraph }: Quotation, { draft, held }: RuleContext): number {
  const { text, paragraphs } = draft.prose;
  const last = paragraphs[paragraph]?.end ?? end;
  if (/[.!?…؟]\s*$/u.test(text.slice(Math.max(content.start, content.end - 4), content.end))) return end;
  const rest = text.slice(end, last);
  const stop = /^[.!?]|(?<=\p{Ll}{3})[.!?](?=\s|$)|[.!?]?\s*$/u.exec(rest);
  const at = end + (stop?.index ?? 0);
  const isCrossed = held.some(
    ({ attribution }) => attribution.quotation.start >= end && attribution.quotation.start < at,
  );
  return isCrossed || /[“”"«»„]/u.test(text.slice(end, at)) ? end : at;
}
