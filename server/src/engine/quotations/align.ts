import type { Unit, WordUnit } from './parts.ts';
import { fits, isElided } from './patched.ts';
import type { SourceIndex } from './source-index.ts';

/** One step of an explanation of how the draft's units came from the source's words. Indexes into either. */
export type Step =
  /** The word stands in both; `end` is past the source's last word of it, two on where a hyphen parts it there. */
  | { readonly kind: 'same'; readonly unit: number; readonly source: number; readonly end: number }
  | { readonly kind: 'replaced'; readonly unit: number; readonly source: number }
  /** The draft's alone; omission marks are always so. */
  | { readonly kind: 'added'; readonly unit: number }
  | { readonly kind: 'dropped'; readonly source: number }
  /** The source's narration between two parts of one utterance, from `source` up to `end`. */
  | { readonly kind: 'skipped'; readonly source: number; readonly end: number };

export type Alignment = { readonly cost: number; readonly steps: readonly Step[] };

/**
 * What the cheapest explanation weighs. Only their order matters: a word swapped costs less than one added and one
 * dropped; further words of a dropped clause cost little; what the draft marks as changed costs next to nothing; words
 * of a quotation are preferred to the same words in narration unless that costs an edit.
 */
export const COST = {
  replaced: 150,
  added: 140,
  dropped: 100,
  droppedMore: 20,
  skipped: 30,
  narration: 4,
  hyphenated: 1,
  patched: 60,
  bracketed: 10,
  underBrackets: 30,
  underBracketsMore: 20,
  omission: 5,
  omitted: 1,
} as const;

/** Units aligned in one table; longer quotations go chunk by chunk, so that the work grows with their length only. */
const CHUNK = 200;

/** Source words, beyond the chunk's own length, in which the next chunk is looked for. */
const SLACK = 200;

/**
 * The cheapest way to read the units as a window of the source's words, from `low` up to `high`. Where the window
 * begins and ends in between costs nothing: a quotation may start and stop anywhere.
 */
export function align(
  units: readonly Unit[],
  index: SourceIndex,
  low: number,
  high: number,
  speech: boolean,
): Alignment {
  const draft = readUnits(units, index);
  if (units.length <= CHUNK * 2) return alignChunk(draft, index, 0, units.length, low, high, false, speech);
  const steps: Step[] = [];
  let cost = 0;
  let from = low;
  for (let first = 0; first < units.length; first += CHUNK) {
    const last = Math.min(first + CHUNK, units.length);
    // The window has room for all units: the first chunk needs none for those that follow it.
    const room = first === 0 ? high - (units.length - last) : from + last - first;
    const to = Math.max(from, Math.min(high, room + SLACK));
    const chunk = alignChunk(draft, index, first, last, from, to, first > 0, speech);
    steps.push(...chunk.steps);
    cost += chunk.cost;
    from = endOf(chunk.steps) ?? from;
  }
  return { cost, steps };
}

function endOf(steps: readonly Step[]): number | undefined {
  for (let at = steps.length - 1; at >= 0; at--) {
    const step = steps[at]!;
    if (step.kind === 'same' || step.kind === 'skipped') return step.end;
    if (step.kind !== 'added') return step.source + 1;
  }
  return undefined;
}

/** The units as numbers: what the inner loop reads. Row `i` stands after `i` units. */
type Rows = {
  readonly id: Int32Array;
  readonly swap: Int32Array;
  readonly add: Int32Array;
  readonly drop: Int32Array;
  readonly dropMore: Int32Array;
  /** For a unit that brackets part: the source's words that have its other letters. */
  readonly patches: ReadonlyMap<number, ReadonlySet<number>>;
};

function readUnits(units: readonly Unit[], index: SourceIndex): Rows {
  const patches = new Map<number, ReadonlySet<number>>();
  const rows = {
    patches,
    id: new Int32Array(units.length).fill(-1),
    swap: new Int32Array(units.length).fill(COST.replaced),
    add: new Int32Array(units.length).fill(COST.added),
    drop: new Int32Array(units.length).fill(COST.dropped),
    dropMore: new Int32Array(units.length).fill(COST.droppedMore),
  };
  units.forEach((unit, at) => {
    if (unit.kind === 'omission') {
      rows.swap[at] = COST.replaced * 2;
      rows.add[at] = COST.omission;
      rows.drop[at] = COST.omitted;
      rows.dropMore[at] = COST.omitted;
      return;
    }
    rows.id[at] = index.idOf.get(unit.folded) ?? -1;
    if (unit.bracketed === 'partly') {
      patches.set(at, idsThatFit(unit, index));
      if (isElided(unit)) rows.drop[at] = COST.underBrackets;
    }
    if (unit.bracketed === 'whole') {
      rows.swap[at] = COST.bracketed + COST.underBrackets;
      rows.add[at] = COST.bracketed;
      rows.drop[at] = COST.underBrackets;
      rows.dropMore[at] = COST.underBracketsMore;
    }
  });
  return rows;
}

function idsThatFit(unit: WordUnit, { idOf }: SourceIndex): ReadonlySet<number> {
  const ids = new Set<number>();
  for (const [word, id] of idOf) if (fits(unit, word)) ids.add(id);
  return ids;
}

let best = new Int32Array(1 << 14);
let gap = new Int32Array(1 << 14);

/** More than any alignment costs, with room to add to it. */
const NEVER = 1 << 29;

/**
 * Gotoh's alignment with affine gaps on the source's side (O. Gotoh, "An improved algorithm for matching biological
 * sequences", 1982), free ends in the source, and one more move: from the start of a quotation that resumes another
 * back to that one's end. `best` holds the cheapest cost of each cell, `gap` the cheapest that ends by dropping.
 */
function alignChunk(
  rows: Rows,
  index: SourceIndex,
  first: number,
  last: number,
  low: number,
  high: number,
  anchored: boolean,
  speech: boolean,
): Alignment {
  const height = last - first;
  const width = Math.max(0, high - low);
  const stride = width + 1;
  if (best.length < (height + 1) * stride) {
    best = new Int32Array((height + 1) * stride * 2);
    gap = new Int32Array((height + 1) * stride * 2);
  }
  const { ids, joined, resumes, narrated } = index;
  const scores = best;
  const gaps = gap;
  const narration = speech ? COST.narration : 0;
  for (let column = 0; column <= width; column++) {
    scores[column] = anchored && column > 0 ? COST.dropped + (column - 1) * COST.droppedMore : 0;
    gaps[column] = NEVER;
  }
  for (let row = 1; row <= height; row++) {
    const unit = first + row - 1;
    const id = rows.id[unit]!;
    const swap = rows.swap[unit]!;
    const patches = rows.patches.get(unit);
    const add = rows.add[unit]!;
    const drop = rows.drop[unit]!;
    const dropMore = rows.dropMore[unit]!;
    const mayJoin = index.joinedIds.has(id);
    const base = row * stride;
    const above = base - stride;
    let left = scores[above]! + add;
    let dropping = NEVER;
    scores[base] = left;
    gaps[base] = NEVER;
    for (let column = 1; column <= width; column++) {
      const at = low + column - 1;
      const reach = above + column;
      let cost = scores[reach - 1]!;
      if (ids[at] !== id) cost += patches?.has(ids[at]!) ? COST.patched : swap;
      else if (narrated[at] === 1) cost += narration;
      const added = scores[reach]! + add;
      if (added < cost) cost = added;
      dropping = Math.min(left + drop, dropping + dropMore);
      if (dropping < cost) cost = dropping;
      if (mayJoin && joined[at] === id && column > 1) {
        const whole = scores[reach - 2]! + COST.hyphenated;
        if (whole < cost) cost = whole;
      }
      gaps[base + column] = dropping;
      // A quotation that starts with the next word may go on from where the last one stopped.
      const back = at + 1 < high ? resumes[at + 1]! : -1;
      if (back > low) {
        const skipped = scores[base + back - low]! + COST.skipped;
        if (skipped < cost) cost = skipped;
      }
      scores[base + column] = cost;
      left = cost;
    }
  }
  let end = 0;
  for (let column = 1; column <= width; column++) {
    if (scores[height * stride + column]! < scores[height * stride + end]!) end = column;
  }
  return {
    cost: scores[height * stride + end]!,
    steps: trace(rows, index, first, height, low, stride, end, anchored, narration),
  };
}

/** What it costs to put the unit for this word. */
function swapOf({ swap, patches }: Rows, unit: number, id: number): number {
  return patches.get(unit)?.has(id) ? COST.patched : swap[unit]!;
}

/** Reads the cheapest way back out of the tables; where ways are equal, the one that keeps more of the words. */
function trace(
  rows: Rows,
  index: SourceIndex,
  first: number,
  height: number,
  low: number,
  stride: number,
  end: number,
  anchored: boolean,
  narration: number,
): Step[] {
  const steps: Step[] = [];
  let row = height;
  let column = end;
  while (row > 0) {
    const unit = first + row - 1;
    const here = row * stride + column;
    const cost = best[here]!;
    const above = here - stride;
    const at = low + column - 1;
    const id = rows.id[unit]!;
    const same = column > 0 && index.ids[at] === id;
    if (same && cost === best[above - 1]! + (index.narrated[at] === 1 ? narration : 0)) {
      steps.push({ kind: 'same', unit, source: at, end: at + 1 });
      row--;
      column--;
    } else if (column > 1 && id >= 0 && index.joined[at] === id && cost === best[above - 2]! + COST.hyphenated) {
      steps.push({ kind: 'same', unit, source: at - 1, end: at + 1 });
      row--;
      column -= 2;
    } else if (column > 0 && cost === gap[here]) {
      const drop = rows.drop[unit]!;
      const dropMore = rows.dropMore[unit]!;
      while (gap[row * stride + column] !== best[row * stride + column - 1]! + drop) {
        if (gap[row * stride + column] !== gap[row * stride + column - 1]! + dropMore) break;
        steps.push({ kind: 'dropped', source: low + column - 1 });
        column--;
      }
      steps.push({ kind: 'dropped', source: low + column - 1 });
      column--;
    } else if (column > 0 && !same && cost === best[above - 1]! + swapOf(rows, unit, index.ids[at]!)) {
      steps.push({ kind: 'replaced', unit, source: at });
      row--;
      column--;
    } else if (cost === best[above]! + rows.add[unit]!) {
      steps.push({ kind: 'added', unit });
      row--;
    } else {
      const back = index.resumes[at + 1]!;
      steps.push({ kind: 'skipped', source: back, end: at + 1 });
      column = back - low;
    }
  }
  if (anchored) for (; column > 0; column--) steps.push({ kind: 'dropped', source: low + column - 1 });
  return steps.reverse();
}
