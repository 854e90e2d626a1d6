import type { Span } from '../text/span.ts';
import { attempt } from './attempt.ts';
import type { CheckedQuotation, RuleContext } from './checked-quotation.ts';
import type { Fix, TextEdit } from './finding.ts';
import { compareSpeakers } from './speaker-agreement.ts';

/** The fixes of a quotation that joins parts: show the omission, or make a quotation of each part. */
export function waysToPart(checked: CheckedQuotation, context: RuleContext): readonly Fix[] {
  const gaps = gapsOf(checked);
  if (gaps.length === 0) return [];
  return [...showOmissions(gaps, checked, context), ...split(gaps, checked, context)];
}

/** Parts that stand in another order in the source, put into its order, where that makes a sound quotation. */
export function inSourceOrder(checked: CheckedQuotation, context: RuleContext): readonly Fix[] {
  const { text } = context.draft;
  const { parts } = checked.verification;
  if (parts.length < 2) return [];
  const sorted = [...parts].sort((a, b) => a.source.start - b.source.start);
  const edits = parts.flatMap(({ draft: { start, end } }, i): TextEdit[] => {
    const { draft } = sorted[i]!;
    return draft.start === start ? [] : [{ start, end, newText: text.slice(draft.start, draft.end) }];
  });
  const fix = { title: 'Put the parts in the source’s order', edits };
  const after = attempt(checked, context, edits);
  return after !== undefined && isSound(after.verdict) ? [fix] : [];
}

/** What lies between neighbouring parts in the draft: an ellipsis, a full stop, a blank. */
function gapsOf({ verification: { parts } }: CheckedQuotation): readonly Span[] {
  return parts.slice(1).map((part, i) => ({ start: parts[i]!.draft.end, end: part.draft.start }));
}

function showOmissions(gaps: readonly Span[], checked: CheckedQuotation, context: RuleContext): readonly Fix[] {
  const { text } = context.draft;
  if (!context.style.omissions) return [];
  const edits = gaps.flatMap((gap): TextEdit[] => {
    const between = text.slice(gap.start, gap.end);
    if (/…|\.\s?\.\s?\./u.test(between)) return [];
    const at = gap.start + /^\S*/u.exec(between)![0].length;
    return [{ start: at, end: at, newText: at === gap.end ? ' … ' : ' …' }];
  });
  const after = edits.length === 0 ? undefined : attempt(checked, context, edits);
  return after !== undefined && isSound(after.verdict) ? [{ title: 'Mark the omission with an ellipsis', edits }] : [];
}

/** `“…” and “…”`, in the draft's own marks and language; in a block quotation, paragraphs of it. */
function split(gaps: readonly Span[], checked: CheckedQuotation, context: RuleContext): readonly Fix[] {
  const { attribution, verification } = checked;
  const { start, end, content, form } = attribution.quotation;
  if (!verification.parts.every(({ draft }) => isWhole(draft, checked, context))) return [];
  const { text } = context.draft;
  const between =
    form === 'block'
      ? newParagraph(text, content.start)
      : `${text.slice(content.end, end)}${joiner(context)}${text.slice(start, content.start)}`;
  const edits = gaps.map((gap): TextEdit => ({ ...gap, newText: between }));
  const count = verification.parts.length;
  const title = count === 2 ? 'Split into two quotations' : `Split into ${count} quotations`;
  return content.end < end || form === 'block' ? [{ title, edits }] : [];
}

function joiner({ draft: { prose } }: RuleContext): string {
  return AND[prose.language ?? ''] ?? ', ';
}

/** Arabic writes it as a part of the next word. */
const AND: Readonly<Record<string, string>> = {
  en: ' and ',
  de: ' und ',
  fr: ' et ',
  es: ' y ',
  it: ' e ',
  nl: ' en ',
  pt: ' e ',
  ar: ' و',
};

/** A paragraph's end within a block quotation, in however many it lies. */
function newParagraph(text: string, at: number): string {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  const prefix = /^[\s>]*>/u.exec(line)?.[0] ?? '>';
  return `\n${prefix}\n${prefix} `;
}

/** True for a part that is a sound quotation by itself, of nobody else than whom the draft names. */
function isWhole(part: Span, checked: CheckedQuotation, context: RuleContext): boolean {
  const held = attempt(checked, context, [], part);
  if (held === undefined || !isSound(held.verdict)) return false;
  return compareSpeakers(checked.attribution, held, context.draft, context.corpus).agreement !== 'different';
}

function isSound(verdict: string): boolean {
  return verdict === 'verbatim' || verdict === 'acceptable-edit';
}
