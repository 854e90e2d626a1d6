import type { Known } from '../bibliography/known.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Verification } from '../quotations/verdict.ts';
import type { Span } from '../text/span.ts';
import type { Steps } from '../text/steps.ts';
import type { Held, RuleContext } from './checked-quotation.ts';
import type { Finding } from './finding.ts';
import { type Judged, judge } from './judge.ts';
import { type Neighbourhood, Numbers, neighbourhoodsOf } from './neighbourhood.ts';

/**
 * Judges all quotations of a draft, in order, each a step. Of those whose neighbourhood is what it was when the draft
 * was last judged, that judgement holds, moved to where the quotation stands now: a key seldom changes more than one.
 */
export function* judgeSteps(context: RuleContext): Steps<readonly Judged[]> {
  const { draft, corpus, held } = context;
  const last = lastOf(corpus).get(draft.path);
  const known = last !== undefined && isSame(last.context, context) ? last.judged : NOTHING;
  const judged = new Map<string, Placed>();
  const numbers = last?.numbers ?? new Numbers();
  numbers.turn();
  const neighbourhoods = neighbourhoodsOf(context, numbers);
  const found: Judged[] = [];
  for (const [i, one] of held.entries()) {
    const { name, origin } = neighbourhoods[i]!;
    const before = known.get(name);
    const placed = before ?? { judgement: judge(one, context), origin };
    judged.set(name, placed);
    const { judgement } = placed;
    if (judgement !== undefined) found.push(moved(judgement, one, origin - placed.origin, draft.path));
    if (before === undefined) yield;
  }
  const { departures, style, known: cites } = context;
  lastOf(corpus).set(draft.path, { context: { departures, style, known: cites }, judged, numbers });
  return found;
}

type Placed = { readonly judgement: Judged | undefined } & Pick<Neighbourhood, 'origin'>;
type Conditions = Pick<RuleContext, 'departures' | 'style' | 'known'>;
type Last = {
  readonly context: Conditions;
  readonly judged: ReadonlyMap<string, Placed>;
  readonly numbers: Numbers;
};

const NOTHING: ReadonlyMap<string, Placed> = new Map();

/** By the paths of drafts. */
function lastOf(corpus: Corpus): Map<string, Last> {
  const known = kept.get(corpus) ?? new Map<string, Last>();
  kept.set(corpus, known);
  return known;
}

const kept = new WeakMap<Corpus, Map<string, Last>>();

function isSame(a: Conditions, b: Conditions): boolean {
  const isStyled = JSON.stringify(a.style) === JSON.stringify(b.style);
  return a.departures === b.departures && isStyled && isSameKnown(a.known, b.known);
}

function isSameKnown(a: Known, b: Known): boolean {
  const isOfSameFiles = a.files.length === b.files.length && a.files.every((file, i) => file === b.files[i]);
  const listed = ({ references }: Known) => JSON.stringify([...references]);
  return isOfSameFiles && a.isComplete === b.isComplete && listed(a) === listed(b);
}

function moved({ checked, findings }: Judged, { attribution, citations }: Held, by: number, path: string): Judged {
  const isCited = checked.citations.length > 0;
  const here = { ...checked, attribution, citations: isCited ? citations : [] };
  if (by === 0) return { checked: here, findings };
  return {
    checked: { ...here, verification: movedVerification(checked.verification, by) },
    findings: findings.map((finding) => movedFinding(finding, by, path)),
  };
}

function movedVerification(verification: Verification, by: number): Verification {
  const move = <T extends { readonly draft: Span }>(part: T): T => ({ ...part, draft: movedSpan(part.draft, by) });
  const { edits, taken, parts } = verification;
  return { ...verification, edits: edits.map(move), taken: taken.map(move), parts: parts.map(move) };
}

function movedFinding(finding: Finding, by: number, path: string): Finding {
  return {
    ...finding,
    span: movedSpan(finding.span, by),
    related: finding.related.map((one) => (one.path === path ? { ...one, span: movedSpan(one.span, by) } : one)),
    fixes: finding.fixes.map((fix) => ({
      ...fix,
      edits: fix.edits.map((edit) => ({ ...edit, ...movedSpan(edit, by) })),
    })),
  };
}

function movedSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
