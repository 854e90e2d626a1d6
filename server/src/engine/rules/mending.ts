import type { Source } from '../corpus/source.ts';
import type { Edit, Verification } from '../quotations/verdict.ts';
import { wordClasses } from '../quotations/word-classes.ts';
import { readArticle } from '../speakers/article.ts';
import { words } from '../text/words.ts';
import { attempt } from './attempt.ts';
import { codeOf } from './change-code.ts';
import type { CheckedQuotation, RuleContext } from './checked-quotation.ts';
import type { Fix, TextEdit } from './finding.ts';
import { restoration, wordsOf } from './restoring.ts';

/**
 * The fixes of one edit of a quotation: put the source's words back, own to the change in brackets or with an ellipsis,
 * put everything back. Each was tried: after it the finding is gone, and nothing else is wrong that was right before.
 */
export function waysToMend(
  edit: Edit,
  checked: CheckedQuotation,
  context: RuleContext,
  source: Source,
): readonly Fix[] {
  const restored = restore(edit, checked, context, source);
  const theirs = wordsOf(source, edit.source);
  const fixes: Fix[] = [];
  if (restored !== undefined) fixes.push({ title: restoreTitle(theirs), edits: [restored], restores: true });
  const bracketed = bracket(edit, checked, context);
  if (bracketed !== undefined) fixes.push({ title: `Mark the change: “${oneLine(bracketed)}”`, edits: [bracketed] });
  const omitted = ellipsis(edit, checked, context, source);
  if (omitted !== undefined) fixes.push({ title: 'Mark the omission with an ellipsis', edits: [omitted] });
  const mending = fixes.filter((fix) => mends(edit, checked, context, fix));
  return [...mending, ...restoreAll(checked, context, source)];
}

/** Where several places of a quotation are wrong: all of them at once. */
export function restoreAll(checked: CheckedQuotation, context: RuleContext, source: Source): readonly Fix[] {
  const wrong = checked.verification.edits.filter((edit) => codeOf(edit, checked, context.style) !== undefined);
  if (wrong.length < 2) return [];
  const edits = wrong.flatMap((edit) => restore(edit, checked, context, source) ?? []);
  if (edits.length < wrong.length || overlap(edits)) return [];
  const after = attempt(checked, context, edits);
  if (after === undefined || after.edits.some((edit) => isWrong(edit, after, checked, context))) return [];
  if (!isAsGood(after, checked.verification)) return [];
  return [{ title: `Restore all ${wrong.length} changed places of this quotation`, edits }];
}

/** The same words in another order: all that stands elsewhere goes back to its place. */
export function restoreOrder(checked: CheckedQuotation, context: RuleContext, source: Source): readonly Fix[] {
  const edits = checked.verification.edits.flatMap((edit) => restore(edit, checked, context, source) ?? []);
  if (edits.length === 0 || overlap(edits)) return [];
  const after = attempt(checked, context, edits);
  if (after?.verdict !== 'verbatim' && after?.verdict !== 'acceptable-edit') return [];
  return [{ title: 'Put the words in the source’s order', edits }];
}

function restore(
  edit: Edit,
  { attribution }: CheckedQuotation,
  { draft }: RuleContext,
  source: Source,
): TextEdit | undefined {
  return restoration(draft, attribution.quotation.content, source, readArticle(source).quotable.quotations, edit);
}

function restoreTitle(theirs: string): string {
  return theirs === '' ? 'Remove the words that the source does not have' : `Restore the source’s words: “${theirs}”`;
}

/** `[until]`: brackets say that the words are not the speaker's. */
function bracket(edit: Edit, { attribution }: CheckedQuotation, { draft, style }: RuleContext): TextEdit | undefined {
  const { start, end } = edit.draft;
  const isReplacing = edit.source.start < edit.source.end;
  if (start === end || !(isReplacing ? style.replacements : style.insertions)) return undefined;
  const ours = draft.text.slice(start, end);
  // Other brackets, emphasis or a line's end among the words: that is for a person to set.
  if (/[[\]*_\n]/u.test(ours) || /^[([:]/u.test(draft.text.slice(end, attribution.quotation.content.end)))
    return undefined;
  return { start, end, newText: `[${ours}]` };
}

/** An ellipsis where words were dropped that deny nothing, behind the punctuation of the word before. */
function ellipsis(
  edit: Edit,
  { attribution }: CheckedQuotation,
  { draft, style }: RuleContext,
  { text, prose }: Source,
): TextEdit | undefined {
  const { start, end } = edit.draft;
  const classes = wordClasses(prose.language);
  if (words(text, edit.source).some(({ folded }) => classes.is(folded, 'negation'))) return undefined;
  const { content } = attribution.quotation;
  if (start < end || !style.omissions || words(draft.prose.text, { start: content.start, end: start }).length === 0) {
    return undefined;
  }
  const at = start + /^[,;:.!?*_]*/u.exec(draft.text.slice(start, content.end))![0].length;
  const isApart = /^\s/u.test(draft.text.slice(at, content.end));
  return { start: at, end: at, newText: isApart ? ' …' : ' … ' };
}

/** True when the finding is gone after the fix, and nothing that was right is wrong. */
function mends(edit: Edit, checked: CheckedQuotation, context: RuleContext, fix: Fix): boolean {
  const after = attempt(checked, context, fix.edits);
  if (after === undefined || !isAsGood(after, checked.verification)) return false;
  const { edits } = checked.verification;
  const [before, still] = [edits, after.edits].map((all, i) =>
    all.filter((one) => isWrong(one, i === 0 ? checked.verification : after, checked, context)),
  ) as [Edit[], Edit[]];
  const denied = (all: readonly Edit[]) => all.filter(({ kind }) => kind === 'negation').length;
  const same = ({ source }: Edit) => source.start === edit.source.start && source.end === edit.source.end;
  return (
    still.length < before.length &&
    denied(still) <= denied(before) &&
    !(edit.source.start < edit.source.end && still.some(same))
  );
}

function isWrong(edit: Edit, verification: Verification, checked: CheckedQuotation, { style }: RuleContext): boolean {
  return codeOf(edit, { ...checked, verification }, style) !== undefined;
}

/** Verdicts that a change of words may lead to. */
const BETTER: ReadonlySet<string> = new Set([
  'verbatim',
  'acceptable-edit',
  'silent-edit',
  'altered',
  'negation-changed',
]);

function isAsGood(after: Verification, before: Verification): boolean {
  if (after.passage?.path !== before.passage?.path) return false;
  if (after.verdict === 'negation-changed' && before.verdict !== 'negation-changed') return false;
  return BETTER.has(after.verdict);
}

function overlap(edits: readonly TextEdit[]): boolean {
  const sorted = [...edits].sort((a, b) => a.start - b.start);
  return sorted.some((edit, i) => i > 0 && edit.start < sorted[i - 1]!.end);
}

function oneLine({ newText }: TextEdit): string {
  return newText.replace(/\s+/gu, ' ');
}
