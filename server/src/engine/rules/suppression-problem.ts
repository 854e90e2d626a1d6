import { editDistance } from '../corpus/edit-distance.ts';
import type { Draft } from '../markdown/draft.ts';
import type { Span } from '../text/span.ts';
import { DEFAULT_SEVERITY, type FindingCode } from './configuration.ts';
import type { Finding, SuppressionProblem } from './finding.ts';

/** A `verbatim-ignore` that cannot be heard: it gives no reason, names no finding, or stands where it silences nothing. */
export function suppressionProblem(
  { start, end, problem }: Span & { readonly problem: SuppressionProblem },
  { path }: Draft,
): Finding {
  const nearest = problem.kind === 'unknown-code' ? nearestCode(problem.name) : undefined;
  const fixes =
    nearest === undefined ? [] : [{ title: `Change to ${nearest}`, edits: [{ start, end, newText: nearest }] }];
  return { code: 'suppression-problem', path, span: { start, end }, problem, related: [], fixes };
}

/** The code that a slip of the finger is meant for, if there is one. */
function nearestCode(name: string): FindingCode | undefined {
  const codes = Object.keys(DEFAULT_SEVERITY) as FindingCode[];
  const distances = codes.map((code) => editDistance(name, code, MOST_SLIPS));
  const least = Math.min(...distances);
  return least > MOST_SLIPS ? undefined : codes[distances.indexOf(least)];
}

/** In letters. */
const MOST_SLIPS = 3;
