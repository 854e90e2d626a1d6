import { languageWithin } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import { align, COST, type Step } from './align.ts';
import type { Compared } from './changes.ts';
import type { Difference } from './difference.ts';
import { type Differences, differencesOf } from './edits.ts';
import { partsBetween, partsOfPieces } from './joined-parts.ts';
import type { Taken } from './liberty.ts';
import { exactPlaces, likelyStretches, shuffledPlace } from './locate.ts';
import type { Parts, Unit } from './parts.ts';
import { isPatched } from './patched.ts';
import { inOrder, joinApart, type Piece, piecesOf } from './pieces.ts';
import { narratedShare, passageAt } from './place.ts';
import { isFound, LEAST_RUN, mayBeFound } from './recognition.ts';
import type { SourceIndex } from './source-index.ts';
import { takenLiberties } from './taken.ts';
import { isTornApart } from './torn-apart.ts';
import type { Edit, JoinedPart, Passage, Verdict } from './verdict.ts';
import { type WordClasses, wordClasses } from './word-classes.ts';

/** A quotation of the draft, ready to be held to any source. */
export type Quoted = {
  readonly text: string;
  readonly parts: Parts;
  /** True when its words must have been spoken, so that narration does not bear them out. */
  readonly asSpeech: boolean;
  readonly language: string | undefined;
  /** The folded words with which the draft's next quotation begins, where it goes on with this one. */
  readonly goesOn: readonly string[];
};

/** What comes of holding a quotation to one source that has it. */
export type Comparison = {
  readonly verdict: Verdict;
  readonly edits: readonly Edit[];
  readonly taken: readonly Taken[];
  readonly parts: readonly JoinedPart[];
  readonly passage: Passage;
  /** What the alignment cost; 0 when every word is there, in a quotation. Compares sources, decides no verdict. */
  readonly cost: number;
};

/** Holds a quotation to one source. Undefined when the source has not these words, nor words that they come from. */
export function compare(quoted: Quoted, index: SourceIndex): Comparison | undefined {
  const { units } = quoted.parts;
  if (units.length === 0 || index.ids.length === 0) return undefined;
  const speech = quoted.asSpeech && !index.source.ownWords;
  const classes = wordClasses(index.source.language ?? quoted.language);
  const exact = exactComparison(quoted, index, classes, speech);
  if (exact?.cost === 0) return exact;
  const aligned = alignedComparison(quoted, index, classesFor(quoted, index), speech);
  if (units.length <= SHORT) return exact ?? (aligned !== undefined && KEPT.has(aligned.verdict) ? aligned : undefined);
  if (aligned === undefined) return exact ?? shuffledComparison(quoted, index, classes);
  return exact !== undefined && exact.cost <= aligned.cost ? exact : aligned;
}

/** The word lists of the quotation's own language: a source may quote in another one than it is written in. */
function classesFor({ parts, language }: Quoted, index: SourceIndex): WordClasses {
  const said = parts.units.map((unit) => (unit.kind === 'word' ? unit.folded : '')).join(' ');
  return wordClasses(languageWithin(said, index.source.language ?? language));
}

/** So few words are there, at most in other dress, or are not: what else resembles them is found in any text. */
export const SHORT = 2;
const KEPT: ReadonlySet<Verdict> = new Set<Verdict>(['verbatim', 'acceptable-edit', 'silent-edit']);

function exactComparison(
  { text, parts, goesOn }: Quoted,
  index: SourceIndex,
  classes: WordClasses,
  speech: boolean,
): Comparison | undefined {
  if (parts.units.some((unit) => unit.kind === 'omission' || unit.bracketed !== 'no')) return undefined;
  const compared = { text, units: parts.units, index, classes, goesOn };
  let found: ExactPlace | undefined;
  for (const { low, high } of exactPlaces(idsOf(parts.units, index), index)) {
    const places = range(low, high);
    const narrated = speech ? narratedShare(places, index, classes) : 0;
    const cost = narrated * places.length * 4;
    if (found !== undefined && cost >= found.cost) continue;
    const steps = places.map((source, unit): Step => ({ kind: 'same', unit, source, end: source + 1 }));
    const { differences } = differencesOf(steps, compared);
    // The same words may stand elsewhere with the draft's punctuation.
    const marked = cost + (differences.length > 0 ? 0.5 : 0);
    if (found !== undefined && marked >= found.cost) continue;
    found = { cost: marked, places, steps, narrated, differences };
    if (found.cost === 0) break;
  }
  if (found === undefined) return undefined;
  const { cost, places, steps, narrated, differences } = found;
  const taken = takenLiberties(parts, steps, compared);
  const verdict = differences.some(({ edit }) => edit.kind === 'negation')
    ? 'negation-changed'
    : differences.length > 0
      ? 'altered'
      : narrated > 0
        ? 'paraphrase-as-quotation'
        : parts.annotated
          ? 'acceptable-edit'
          : 'verbatim';
  const edits = differences.map(({ edit }) => edit);
  return { verdict, edits, taken, parts: [], passage: passageAt(places, index), cost };
}

/** Where all of the words stand as they are. `narrated`: the share of them that nobody speaks there. */
type ExactPlace = {
  readonly cost: number;
  readonly places: readonly number[];
  readonly steps: readonly Step[];
  readonly narrated: number;
  readonly differences: readonly Difference[];
};

/** The same few words in another order share no run of words with the source: the alignment finds nothing. */
function shuffledComparison(quoted: Quoted, index: SourceIndex, classes: WordClasses): Comparison | undefined {
  const { text, parts, goesOn } = quoted;
  const { units } = parts;
  const place = shuffledPlace(idsOf(units, index), index);
  if (place === undefined || units.some((unit) => unit.kind === 'omission')) return undefined;
  const places = range(place.low, place.high);
  const passage = passageAt(places, index);
  const draft = { start: units[0]!.start, end: units.at(-1)!.end };
  const edits: Edit[] = [{ kind: 'content', draft, source: passage.span }];
  const taken = takenLiberties(parts, [], { text, units, index, classes, goesOn });
  return { verdict: 'reordered', edits, taken, parts: [], passage, cost: 180 };
}

/** Source words that a draft may leave out between its own: more where it marks an omission. */
const REACH = 60;
const REACH_OVER_OMISSIONS = 600;

function alignedComparison(
  quoted: Quoted,
  index: SourceIndex,
  classes: WordClasses,
  speech: boolean,
): Comparison | undefined {
  const { units } = quoted.parts;
  const ids = idsOf(units, index);
  if (!mayBeFound(units, index, classes)) return undefined;
  const reach = units.some((unit) => unit.kind === 'omission') ? REACH_OVER_OMISSIONS : REACH;
  const explanations = likelyStretches(ids, index, reach).map(({ low, high }) =>
    align(units, index, low, high, speech),
  );
  const best = explanations.sort((a, b) => a.cost - b.cost)[0];
  if (best === undefined) return undefined;
  const compared = { text: quoted.text, units, index, classes, goesOn: quoted.goesOn };
  const astray = strays(best.steps, units);
  if (astray >= LEAST_SWAPPED) {
    const together = puttingTogether(quoted, compared, best.steps, astray < LEAST_RUN);
    if (together !== undefined) return together;
  }
  if (!isFound(units, best.steps, classes)) return undefined;
  const places: number[] = [];
  for (const step of best.steps) {
    if (step.kind === 'same') for (let at = step.source; at < step.end; at++) places.push(at);
    else if (isPatched(step, compared)) places.push(step.source);
  }
  if (places.length === 0) return undefined;
  const differences = differencesOf(best.steps, compared);
  const narrated = speech ? narratedShare(places, index, classes) : 0;
  const verdict = verdictOf(quoted, differences, best.steps, narrated, compared);
  return {
    verdict,
    edits: differences.differences.map(({ edit }) => edit),
    taken: takenLiberties(quoted.parts, best.steps, compared),
    parts: verdict === 'spliced' ? partsBetween(jointsOf(differences, index, classes), best.steps, compared) : [],
    passage: passageAt(places, index),
    cost: best.cost,
  };
}

/** The quotation as pieces of the source that the alignment, which keeps the source's order, could not all place. */
function puttingTogether(
  quoted: Quoted,
  compared: Compared,
  steps: readonly Step[],
  isNearlyPlaced: boolean,
): Comparison | undefined {
  const { units, index, classes } = compared;
  const { pieces, strays } = piecesOf(units, index, classes) ?? { strays: 0 };
  if (pieces === undefined) return undefined;
  // A statement that says much the same twice hides two halves that were swapped.
  const isSwapped = pieces.length === 2 && strays === 0 && !inOrder(pieces) && pieces.every(isLong);
  if (isNearlyPlaced ? !isSwapped : !isSwapped && !isPutTogether(pieces, steps)) return undefined;
  const areApart = joinApart(pieces, units, index);
  // Words of the writer's own between pieces of one statement are a change of it.
  if (strays > 0 && !areApart) return undefined;
  const verdict = inOrder(pieces) || areApart ? 'spliced' : 'reordered';
  const places = pieces.flatMap((piece) => range(piece.low, piece.low + piece.last - piece.first + 1));
  places.sort((a, b) => a - b);
  const parts = partsOfPieces(pieces, compared);
  const taken = takenLiberties(quoted.parts, stepsOf(pieces), compared);
  const cost = pieces.length * 100 + strays * COST.replaced;
  return { verdict, edits: [], taken, parts, passage: passageAt(places, index), cost };
}

/** Words of the draft that the alignment must have changed, for its two halves to be sought in another order. */
const LEAST_SWAPPED = 2;

/** In words: a half of a quotation rather than a turn of phrase. */
const A_HALF = 4;

function isLong({ first, last }: Piece): boolean {
  return last - first + 1 >= A_HALF;
}

/** Words of which more than this share is narration were never spoken, whatever else was changed in them. */
const MOSTLY = 0.5;

function verdictOf(
  { parts }: Quoted,
  { differences, omissions, marked }: Differences,
  steps: readonly Step[],
  narrated: number,
  { index, classes }: Compared,
): Verdict {
  const has = (weight: Difference['weight']) => differences.some((difference) => difference.weight === weight);
  if (differences.some(({ edit, weight }) => edit.kind === 'negation' && weight === 'altering'))
    return 'negation-changed';
  if (has('altering')) {
    if (isReordered(steps, parts.units, index) || differences.every(isMoved)) return 'reordered';
    return narrated > MOSTLY ? 'paraphrase-as-quotation' : 'altered';
  }
  if (has('joining') || omissions.some((omission) => isTornApart(omission, index, classes))) return 'spliced';
  if (narrated > 0) return 'paraphrase-as-quotation';
  if (has('silent') || has('unsupported')) return 'silent-edit';
  return marked || omissions.length > 0 || parts.annotated ? 'acceptable-edit' : 'verbatim';
}

/** Pieces as an alignment, which need not keep the source's order. */
function stepsOf(pieces: readonly Piece[]): readonly Step[] {
  return pieces.flatMap(({ first, last, low }) =>
    range(first, last + 1).map((unit, at): Step => ({ kind: 'same', unit, source: low + at, end: low + at + 1 })),
  );
}

/** Where in the draft statements are joined that the source has apart. */
function jointsOf({ differences, omissions }: Differences, index: SourceIndex, classes: WordClasses): readonly Span[] {
  const joining = differences.filter(({ weight }) => weight === 'joining').map(({ edit }) => edit.draft);
  const apart = omissions.filter((omission) => isTornApart(omission, index, classes)).map(({ draft }) => draft);
  return [...joining, ...apart].sort((a, b) => a.start - b.start);
}

function isMoved({ edit, weight }: Difference): boolean {
  return weight !== 'altering' || edit.kind === 'moved';
}

/**
 * The same words, none added and none dropped, in another order. Two words that only changed places ("right about the
 * dates and wrong about the rates") say another thing, each in its place.
 */
function isReordered(steps: readonly Step[], units: readonly Unit[], index: SourceIndex): boolean {
  const ours: string[] = [];
  const theirs: string[] = [];
  for (const step of steps) {
    if (step.kind === 'added' || step.kind === 'replaced') {
      const unit = units[step.unit]!;
      if (unit.kind === 'word') ours.push(unit.folded);
    }
    if (step.kind === 'dropped' || step.kind === 'replaced') theirs.push(index.source.words[step.source]!.folded);
  }
  if (isExchange(steps)) return false;
  return ours.length > 0 && ours.sort().join(' ') === theirs.sort().join(' ');
}

function isExchange(steps: readonly Step[]): boolean {
  const changes = steps.flatMap(({ kind }, at) => (kind === 'same' || kind === 'skipped' ? [] : [at]));
  const [one, other] = changes;
  return changes.length === 2 && changes.every((at) => steps[at]!.kind === 'replaced') && other! - one! > 1;
}

/** Words of the draft that the alignment could not place, and that it passes off as the source's. */
function strays(steps: readonly Step[], units: readonly Unit[]): number {
  return steps.filter((step) => {
    if (step.kind !== 'added' && step.kind !== 'replaced') return false;
    const unit = units[step.unit]!;
    return unit.kind === 'word' && unit.bracketed !== 'whole';
  }).length;
}

/** True when the alignment, which keeps the source's order, could not place some piece at all. */
function isPutTogether(pieces: readonly { first: number; last: number }[], steps: readonly Step[]): boolean {
  const placed = new Set(steps.flatMap((step) => (step.kind === 'same' ? [step.unit] : [])));
  return pieces.some(
    ({ first, last }) => range(first, last + 1).filter((unit) => placed.has(unit)).length * 2 <= last - first,
  );
}

function idsOf(units: readonly Unit[], index: SourceIndex): number[] {
  const ids: number[] = [];
  for (const unit of units) if (unit.kind === 'word') ids.push(index.idOf.get(unit.folded) ?? -1);
  return ids;
}

function range(low: number, high: number): number[] {
  const numbers: number[] = [];
  for (let at = low; at < high; at++) numbers.push(at);
  return numbers;
}
