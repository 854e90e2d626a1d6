import type { Unit } from './parts.ts';
import type { SourceIndex } from './source-index.ts';
import { areApart } from './statements.ts';
import type { WordClasses } from './word-classes.ts';

/** Words of the draft, by unit, that stand in the source exactly so from `low` on. */
export type Piece = { readonly first: number; readonly last: number; readonly low: number };

/** Fewer words than these, or small words alone, are found by chance, unless the draft sets them apart. */
const LEAST = 3;

/** More pieces than these are no quotation put together, but words that any two texts share. */
const MOST = 4;

/** Words in a row that a writer may have put between two pieces, or changed in one; and of how many of all words. */
const MOST_STRAYS = 2;
const STRAY_SHARE = 0.2;

/** Longer quotations are not taken to pieces, and words more frequent than this are no place to begin. */
const LONGEST = 300;
const MOST_PLACES = 2000;

export type Pieces = {
  readonly pieces: readonly Piece[];
  /** Words of the draft that are in no piece: what a writer put between two of them, or changed. How many. */
  readonly strays: number;
};

/**
 * Explains the whole quotation as two to four pieces, each of which stands in the source word for word; undefined when
 * more than a few of its words are in none. Marks of omission part pieces.
 */
export function piecesOf(units: readonly Unit[], index: SourceIndex, classes: WordClasses): Pieces | undefined {
  if (units.length > LONGEST) return undefined;
  const pieces: Piece[] = [];
  let strays = 0;
  let at = 0;
  while (at < units.length) {
    if (units[at]!.kind === 'omission') {
      at++;
      continue;
    }
    const piece = longestFrom(at, units, index, pieces.at(-1));
    const isWhole = piece !== undefined && isEdge(units[piece.first - 1]) && isEdge(units[piece.last + 1]);
    if (piece === undefined || (!isWhole && !saysEnough(piece, units, classes))) {
      strays++;
      at++;
      const row = at - 1 - (pieces.at(-1)?.last ?? -1);
      if (row > MOST_STRAYS || strays > units.length * STRAY_SHARE) return undefined;
      continue;
    }
    if (pieces.length === MOST) return undefined;
    pieces.push(piece);
    at = piece.last + 1;
  }
  if (pieces.length < 2 || pieces.at(-1)!.last < units.length - 1 - MOST_STRAYS) return undefined;
  return { pieces, strays };
}

/**
 * True when two pieces that the draft joins without a mark of omission are of different statements of the source.
 */
export function joinApart(pieces: readonly Piece[], units: readonly Unit[], index: SourceIndex): boolean {
  return pieces.slice(1).some((piece, at) => {
    const before = pieces[at]!;
    if (units.slice(before.last + 1, piece.first).some((unit) => unit.kind === 'omission')) return false;
    const [one, other] = before.low < piece.low ? [before, piece] : [piece, before];
    return areApart(one.low + one.last - one.first + 1, other.low, index);
  });
}

/** True when the pieces come in the order in which the source has them. */
export function inOrder(pieces: readonly Piece[]): boolean {
  return pieces.every((piece, at) => at === 0 || piece.low > pieces[at - 1]!.low);
}

function isEdge(unit: Unit | undefined): boolean {
  return unit === undefined || unit.kind === 'omission';
}

function saysEnough(piece: Piece, units: readonly Unit[], classes: WordClasses): boolean {
  if (piece.last - piece.first + 1 < LEAST) return false;
  const words = units.slice(piece.first, piece.last + 1);
  return words.some((unit) => unit.kind === 'word' && !classes.isCommon(unit.folded)) || words.length > LEAST + 1;
}

/** The longest piece from here; of equal ones the first that follows the piece before, else the first in a quotation. */
function longestFrom(
  first: number,
  units: readonly Unit[],
  index: SourceIndex,
  before: Piece | undefined,
): Piece | undefined {
  const id = idOf(units[first], index);
  if (id === undefined) return undefined;
  let found: Piece | undefined;
  let rank = -1;
  const end = Math.min(index.starts[id + 1]!, index.starts[id]! + MOST_PLACES);
  for (let place = index.starts[id]!; place < end; place++) {
    const low = index.places[place]!;
    let length = 1;
    while (low + length < index.ids.length && index.ids[low + length] === idOf(units[first + length], index)) length++;
    const follows = before !== undefined && low > before.low;
    const spoken = index.narrated[low] === 0;
    const thisRank = length * 4 + (follows ? 2 : 0) + (spoken ? 1 : 0);
    if (thisRank <= rank) continue;
    rank = thisRank;
    found = { first, last: first + length - 1, low };
  }
  return found;
}

function idOf(unit: Unit | undefined, index: SourceIndex): number | undefined {
  return unit?.kind === 'word' ? index.idOf.get(unit.folded) : undefined;
}
