import type { Span } from '../text/span.ts';
import type { Word } from '../text/words.ts';
import type { Step } from './align.ts';
import { editKind } from './edit-kinds.ts';
import { deniesOtherwise, negations } from './negation.ts';
import type { Unit, WordUnit } from './parts.ts';
import type { SourceIndex } from './source-index.ts';
import { likeness } from './spelling.ts';
import type { Edit } from './verdict.ts';
import type { WordClasses } from './word-classes.ts';

/** A difference, and how much it weighs. */
export type Difference = {
  readonly edit: Edit;
  /**
   * `altering` changes the words; `silent` keeps their sense; `unsupported` is marked, but the source does not bear it
   * out; `joining` drops whole sentences, so that words from different statements stand together.
   */
  readonly weight: 'altering' | 'silent' | 'unsupported' | 'joining';
};

export type Differences = {
  readonly differences: readonly Difference[];
  /** Places where the draft's mark of omission leaves source words out: the word before, the word after. */
  readonly omissions: readonly { readonly before: number; readonly after: number }[];
  /** True when the draft leaves something out or puts something in, and says so, or leaves out an attribution. */
  readonly marked: boolean;
};

/** What an alignment was made from: the draft's units in its text, and the source. */
export type Compared = {
  readonly text: string;
  readonly units: readonly Unit[];
  readonly index: SourceIndex;
  readonly classes: WordClasses;
};

/** Reads an alignment as differences: neighbouring changes are one, what is only spelled otherwise is set apart. */
export function differencesOf(steps: readonly Step[], compared: Compared): Differences {
  const differences: Difference[] = [];
  const omissions: { before: number; after: number }[] = [];
  for (const change of changesOf(steps, compared)) {
    const isOmitting = change.units.some((unit) => unit.kind === 'omission');
    if (isOmitting && change.sources.length > 0 && change.before !== undefined && change.after !== undefined) {
      omissions.push({ before: change.before.source, after: change.after.source });
    }
    differences.push(...(isMarked(change) ? markedDifferences(change, compared) : plainDifferences(change, compared)));
  }
  return { differences, omissions, marked: steps.some((step) => isMark(step, compared)) };
}

/** True for a step that the draft marks as its own doing, unless the source has the same mark there. */
function isMark(step: Step, { units, index }: Compared): boolean {
  if (step.kind === 'skipped') return true;
  if (step.kind === 'dropped') return false;
  const unit = units[step.unit]!;
  if (unit.kind === 'omission' || unit.bracketed === 'no') return false;
  return step.kind !== 'same' || !hasBrackets(step.source, step.end, index);
}

function hasBrackets(from: number, to: number, index: SourceIndex): boolean {
  const { words, text } = index.source;
  return isBracketed(from, index) || /[[\]]/u.test(text.slice(words[from]!.start, words[to - 1]!.end));
}

type Neighbour = { readonly unit: Unit; readonly source: number };

/** Neighbouring steps that are not the same on both sides, and the sameness around them. */
type Change = {
  readonly units: readonly Unit[];
  /** Source words, by index, ascending. */
  readonly sources: readonly number[];
  /** Those of `sources` that stand against a unit. */
  readonly replaced: readonly number[];
  readonly before: Neighbour | undefined;
  readonly after: Neighbour | undefined;
};

function changesOf(steps: readonly Step[], compared: Compared): readonly Change[] {
  const changes: Change[] = [];
  let units: Unit[] = [];
  let sources: number[] = [];
  let replaced: number[] = [];
  let before: Neighbour | undefined;
  const close = (after: Neighbour | undefined) => {
    if (units.length + sources.length > 0) changes.push({ units, sources, replaced, before, after });
    units = [];
    sources = [];
    replaced = [];
  };
  for (const step of steps) {
    if (step.kind === 'same' || isPatched(step, compared)) {
      const neighbour = { unit: compared.units[step.unit]!, source: step.source };
      close(neighbour);
      before = step.kind === 'same' ? { ...neighbour, source: step.end - 1 } : neighbour;
    } else if (step.kind !== 'skipped') {
      if (step.kind !== 'dropped') units.push(compared.units[step.unit]!);
      if (step.kind !== 'added') sources.push(step.source);
      if (step.kind === 'replaced') replaced.push(step.source);
    }
  }
  close(undefined);
  return changes;
}

/** `walk[ed]` for "walks": the letters outside the brackets begin or end the source's word. */
function isPatched(step: Step, { units, index }: Compared): step is Step & { kind: 'replaced' } {
  if (step.kind !== 'replaced') return false;
  const unit = units[step.unit]!;
  if (unit.kind !== 'word' || unit.bracketed !== 'partly' || unit.bare === '') return false;
  const word = index.source.words[step.source]!.folded;
  return word.startsWith(unit.bare) || word.endsWith(unit.bare);
}

function isMarked(change: Change): boolean {
  return change.units.some((unit) => unit.kind === 'omission' || unit.bracketed === 'whole');
}

function plainWords(units: readonly Unit[]): readonly WordUnit[] {
  return units.filter((unit) => unit.kind === 'word' && unit.bracketed !== 'whole') as WordUnit[];
}

/** Brackets and omissions may stand for any words; what they may not do is deny, or bring in what nobody said. */
function markedDifferences(change: Change, compared: Compared): readonly Difference[] {
  const { classes, index } = compared;
  const differences: Difference[] = [];
  const plain = plainWords(change.units);
  if (plain.length > 0)
    differences.push(difference(plain, wordsAt(change.replaced, index), change, compared, 'altering'));
  const bracketed = change.units.filter((unit) => unit.kind === 'word' && unit.bracketed === 'whole') as WordUnit[];
  const covered = wordsAt(
    change.sources.filter((at) => plain.length === 0 || !change.replaced.includes(at)),
    index,
  );
  const omission = change.units.find((unit) => unit.kind === 'omission');
  if (omission !== undefined) {
    if (swallowsNegation(change, compared)) {
      differences.push({
        edit: { kind: 'negation', draft: spanOf([omission], 0), source: spanOf(covered, 0) },
        weight: 'altering',
      });
    }
  } else if (deniesOtherwise(folded(bracketed), folded(covered), classes)) {
    return [...differences, difference(bracketed, covered, change, compared, 'altering')].sort(byDraft);
  }
  const unsupported = bracketed.filter((word) => !classes.isCommon(word.folded) && !isSupported(word.folded, index));
  if (unsupported.length > 0) differences.push(difference(unsupported, covered, change, compared, 'unsupported'));
  return differences.sort(byDraft);
}

function byDraft(a: Difference, b: Difference): number {
  return a.edit.draft.start - b.edit.draft.start;
}

/** Letters at its beginning by which a bracketed word is known again in the article, whatever its ending. */
const STEM = 5;

function isSupported(word: string, index: SourceIndex): boolean {
  if (index.idOf.has(word)) return true;
  const stem = word.slice(0, Math.max(STEM, word.length - 3));
  if (stem.length < STEM) return false;
  for (const other of index.idOf.keys()) if (other.startsWith(stem)) return true;
  return false;
}

/** How far a negation reaches: words between it and the words that the draft keeps before and after the omission. */
const REACH_BACK = 1;
const REACH_ON = 3;

/**
 * True when a negation among the omitted words belongs to words that the draft keeps: it stands right beside them and
 * no punctuation parts them. A whole clause that denies may be left out.
 */
function swallowsNegation(change: Change, { index, classes }: Compared): boolean {
  const dropped = change.sources;
  const { words, text } = index.source;
  const parted = (from: number, to: number) =>
    /[.,;:!?…،؛؟。—–()]/u.test(text.slice(words[from]!.end, words[to]!.start));
  return dropped.some((at) => {
    if (negations([words[at]!.folded], classes) === 0 || classes.isWeakNegation(words[at]!.folded)) return false;
    const { before, after } = change;
    if (before !== undefined && at - before.source - 1 <= REACH_BACK && !parted(before.source, at)) return true;
    return after !== undefined && after.source - at - 1 <= REACH_ON && !parted(at, after.source);
  });
}

function plainDifferences(change: Change, compared: Compared): readonly Difference[] {
  const { index, classes } = compared;
  const units = plainWords(change.units);
  const sources = wordsAt(change.sources.length > 0 ? change.sources : besideOf(change, units, compared), index);
  if (units.length === 0) {
    if (change.sources.every((at) => isBracketed(at, index))) return [];
    return [difference(units, sources, change, compared, droppedWeight(change, sources, compared))];
  }
  const { front, core, back } = peel(units, sources, classes);
  const differences = [...front];
  if (core.units.length > 0 || (core.sources.length > 0 && change.sources.length > 0)) {
    differences.push(core);
  }
  return [...differences, ...back].flatMap((pair): readonly Difference[] => {
    const like = likeness(folded(pair.units), folded(pair.sources), classes);
    if (like === undefined) return [difference(pair.units, pair.sources, change, compared, 'altering')];
    if (isLineEndHyphenation(pair.sources, index)) return [];
    return [{ edit: { kind: like, draft: spanOf(pair.units, 0), source: spanOf(pair.sources, 0) }, weight: 'silent' }];
  });
}

type Pair = { readonly units: readonly WordUnit[]; readonly sources: readonly Word[] };

/** Shapes in which one side may spell what the other says: as many words of the draft, as many of the source. */
const SHAPES = [
  [1, 1],
  [1, 2],
  [2, 1],
  [2, 2],
  [1, 3],
  [3, 1],
] as const;

/** Parts a change into what is only spelled otherwise, at its front and back, and the core that is not. */
function peel(units: readonly WordUnit[], sources: readonly Word[], classes: WordClasses) {
  if (likeness(folded(units), folded(sources), classes) !== undefined) {
    return { front: [], core: { units, sources } as Pair, back: [] as Pair[] };
  }
  const front: Pair[] = [];
  const back: Pair[] = [];
  let core: Pair = { units, sources };
  for (let shape = 0; shape < SHAPES.length; shape++) {
    const [d, s] = SHAPES[shape]!;
    if (core.units.length < d || core.sources.length < s) continue;
    const first = { units: core.units.slice(0, d), sources: core.sources.slice(0, s) };
    const last = { units: core.units.slice(-d), sources: core.sources.slice(-s) };
    if (likeness(folded(first.units), folded(first.sources), classes) !== undefined) {
      front.push(first);
      core = { units: core.units.slice(d), sources: core.sources.slice(s) };
      shape = -1;
    } else if (likeness(folded(last.units), folded(last.sources), classes) !== undefined) {
      back.unshift(last);
      core = { units: core.units.slice(0, -d), sources: core.sources.slice(0, -s) };
      shape = -1;
    }
  }
  return { front, core, back };
}

/** A contraction at an edge stands for more words than it is: up to this many more. */
const OPENED = 2;

function besideOf(change: Change, units: readonly WordUnit[], { index, classes }: Compared): readonly number[] {
  for (let more = OPENED; more > 0; more--) {
    const places = beside(change, units.length + more, index);
    if (likeness(folded(units), folded(wordsAt(places, index)), classes) !== undefined) return places;
  }
  return beside(change, units.length, index);
}

/**
 * The source words that stand where the draft put its own at an edge: no more than those, of the same clause, in the
 * same quotation.
 */
function beside(change: Change, count: number, index: SourceIndex): readonly number[] {
  const inner = change.before ?? change.after;
  if (inner === undefined || (change.before !== undefined && change.after !== undefined)) return [];
  const way = change.before === undefined ? -1 : 1;
  const found: number[] = [];
  const { words, text } = index.source;
  for (let at = inner.source + way; found.length < count && at >= 0 && at < words.length; at += way) {
    const [left, right] = way > 0 ? [at - 1, at] : [at, at + 1];
    if (index.outermost[at] !== index.outermost[inner.source]) break;
    if (/[\p{P}\p{S}\n]/u.test(text.slice(words[left]!.end, words[right]!.start))) break;
    if (way > 0) found.push(at);
    else found.unshift(at);
  }
  return found;
}

/** Dropped words that run over a sentence's end and are more than these join two statements. In words. */
const A_STATEMENT = 4;

function droppedWeight(change: Change, dropped: readonly Word[], { index, classes }: Compared): Difference['weight'] {
  if (dropped.every((word) => classes.isFiller(word.folded))) return 'silent';
  const only = dropped.length === 1 ? dropped[0]!.folded : undefined;
  const { words, text } = index.source;
  if (only !== undefined) {
    const at = change.sources[0]!;
    if (words[at - 1]?.folded === only || words[at + 1]?.folded === only) return 'silent';
  }
  if (joinsQuotations(change, index)) return 'joining';
  const hull = text.slice(words[change.sources[0]! - 1]?.end ?? 0, words[change.sources.at(-1)! + 1]?.start);
  return dropped.length > A_STATEMENT && /[.!?؟。]["'”’»]*\s/u.test(hull) ? 'joining' : 'altering';
}

/** True when narration lies between the words before and after, which are of two quotations. */
function joinsQuotations({ before, after, sources }: Change, index: SourceIndex): boolean {
  if (before === undefined || after === undefined) return false;
  if (index.outermost[before.source] === index.outermost[after.source]) return false;
  return sources.some((at) => index.outermost[at] === -1);
}

/** True for a word that the source itself sets in brackets: its editor's, not the speaker's. */
function isBracketed(at: number, index: SourceIndex): boolean {
  const { words, text } = index.source;
  const word = words[at]!;
  const before = text.slice(Math.max(0, word.start - 80), word.start);
  const after = text.slice(word.end, word.end + 80);
  return /\[[^\]]*$/u.test(before) && /^[^[]*\]/u.test(after);
}

function isLineEndHyphenation(sources: readonly Word[], index: SourceIndex): boolean {
  const { text } = index.source;
  return sources.length > 1 && /[-\u2010\u00AC]\s*\n/u.test(text.slice(sources[0]!.end, sources.at(-1)!.start));
}

function difference(
  units: readonly WordUnit[],
  sources: readonly Word[],
  change: Change,
  { text, index, classes }: Compared,
  weight: Difference['weight'],
): Difference {
  const kind =
    weight === 'silent'
      ? 'spelling'
      : weight === 'unsupported' || weight === 'joining'
        ? 'content'
        : editKind({ text, words: units }, { text: index.source.text, words: sources }, classes);
  const { words } = index.source;
  const draftPlace = change.before?.unit.end ?? change.after?.unit.start ?? 0;
  const sourcePlace =
    change.before !== undefined ? words[change.before.source]!.end : words[change.after?.source ?? 0]!.start;
  return { edit: { kind, draft: spanOf(units, draftPlace), source: spanOf(sources, sourcePlace) }, weight };
}

function spanOf(parts: readonly Span[], otherwise: number): Span {
  if (parts.length === 0) return { start: otherwise, end: otherwise };
  return { start: parts[0]!.start, end: parts.at(-1)!.end };
}

function wordsAt(places: readonly number[], index: SourceIndex): readonly Word[] {
  return places.map((at) => index.source.words[at]!);
}

function folded(words: readonly Word[]): readonly string[] {
  return words.map((word) => word.folded);
}
