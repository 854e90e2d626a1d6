import type { Span } from '../text/span.ts';
import type { Step } from './align.ts';
import type { Compared } from './changes.ts';
import type { Piece } from './pieces.ts';
import type { JoinedPart } from './verdict.ts';

/** Pieces as places in both texts. */
export function partsOfPieces(pieces: readonly Piece[], { units, index }: Compared): readonly JoinedPart[] {
  const { words } = index.source;
  return pieces.map(({ first, last, low }) => ({
    draft: { start: units[first]!.start, end: units[last]!.end },
    source: { start: words[low]!.start, end: words[low + last - first]!.end },
  }));
}

/** The parts of an aligned quotation between the places of the draft where statements were joined. Joints ascend. */
export function partsBetween(
  joints: readonly Span[],
  steps: readonly Step[],
  { units, index }: Compared,
): readonly JoinedPart[] {
  const { words } = index.source;
  const parts: { draft: Span; source: Span }[] = [];
  let next = 0;
  let isOpen = false;
  for (const step of steps) {
    if (step.kind !== 'same' && step.kind !== 'replaced') continue;
    const unit = units[step.unit]!;
    for (; next < joints.length && joints[next]!.end <= unit.start; next++) isOpen = false;
    const source = { start: words[step.source]!.start, end: words[step.source]!.end };
    const last = parts.at(-1);
    if (!isOpen || last === undefined) parts.push({ draft: { start: unit.start, end: unit.end }, source });
    else {
      parts[parts.length - 1] = {
        draft: { start: last.draft.start, end: unit.end },
        source: { start: Math.min(last.source.start, source.start), end: Math.max(last.source.end, source.end) },
      };
    }
    isOpen = true;
  }
  return parts.length > 1 ? parts : [];
}
