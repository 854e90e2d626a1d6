import { lastAt } from '../text/span.ts';
import type { Word } from '../text/words.ts';
import { type Change, type Compared, folded, plainWords, wordsAt } from './changes.ts';
import { type Difference, difference, spanOf } from './difference.ts';
import { isInterposed } from './interposed.ts';
import { misread } from './misread.ts';
import type { WordUnit } from './parts.ts';
import { isUnderPatch } from './patched.ts';
import { isBracketed } from './source-brackets.ts';
import type { SourceIndex } from './source-index.ts';
import { likeness, sameWithoutWeakNegation } from './spelling.ts';
import { A_STATEMENT, holdsSentenceEnd } from './statements.ts';
import type { WordClasses } from './word-classes.ts';

/** Words changed unmarked: what is only spelled otherwise is set apart from what is changed. */
export function plainDifferences(change: Change, compared: Compared): readonly Difference[] {
  const { index, classes } = compared;
  const units = plainWords(change.units);
  const sources = wordsAt(change.sources.length > 0 ? change.sources : besideOf(change, units, compared), index);
  if (change.sources.length === 0 && isInterposed(units, compared.text, classes)) return [];
  // A quotation may start behind an "and", also where that is no word of its own.
  if (change.before === undefined && units.length === 1 && sources.length === 1) {
    if (classes.joins(units[0]!.folded, sources[0]!.folded)) return [];
  }
  // Words in the place of an attribution are put in: nothing that was said stands there.
  if (units.length > 0 && change.sources.length > 0 && isInterposed(sources, index.source.text, classes))
    return [difference(units, [], { ...change, sources: [] }, compared, 'altering')];
  if (units.length === 0) {
    if (isInterposed(sources, index.source.text, classes)) return [];
    if (change.sources.every((at) => isBracketed(at, index)) || isUnderPatch(change, compared)) return [];
    if (change.sources.every((at) => isOfLabel(at, index))) return [];
    return [difference(units, sources, change, compared, droppedWeight(change, sources, compared))];
  }
  if (sameWithoutWeakNegation(folded(units), folded(sources), classes)) {
    const edit = { kind: 'spelling' as const, draft: spanOf(units, 0), source: spanOf(sources, 0) };
    return [{ edit: { ...edit, liberty: 'grammar' }, weight: 'silent' }];
  }
  const { front, core, back } = peel(units, sources, classes);
  const differences = [...front];
  if (core.units.length > 0 || (core.sources.length > 0 && change.sources.length > 0)) {
    differences.push(core);
  }
  return [...differences, ...back].flatMap((pair): readonly Difference[] => {
    const like = likeness(folded(pair.units), folded(pair.sources), classes);
    if (like === undefined)
      return [misreading(pair, classes) ?? difference(pair.units, pair.sources, change, compared, 'altering')];
    if (isLineEndHyphenation(pair.sources, index)) return [];
    const kind = like === 'contractions' ? 'contraction' : 'spelling';
    const [draft, source] = [spanOf(pair.units, 0), spanOf(pair.sources, 0)];
    return [{ edit: { kind, draft, source, liberty: like }, weight: 'silent' }];
  });
}

/** True for what a transcript adds to a speaker's name before what he says: "Mrs. Teale (Upper Ward):". */
function isOfLabel(at: number, { source: { words, turns } }: SourceIndex): boolean {
  const word = words[at]!;
  const turn = turns[lastAt(turns, word.end)];
  const next = turns[lastAt(turns, word.end) + 1];
  return [turn, next].some((one) => one !== undefined && one.label.start <= word.start && word.end <= one.start);
}

/** Words that a scanner may have taken for one another: never passed over, but named as what they may be. */
function misreading({ units, sources }: Pair, classes: WordClasses): Difference | undefined {
  if (units.length !== 1 || sources.length !== 1) return undefined;
  const how = misread(units[0]!.folded, sources[0]!.folded, classes);
  if (how === undefined) return undefined;
  const edit = { kind: 'ocr' as const, draft: spanOf(units, 0), source: spanOf(sources, 0) };
  return how === 'sure' ? { edit: { ...edit, liberty: 'scanning' }, weight: 'silent' } : { edit, weight: 'altering' };
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
export function beside(change: Change, count: number, index: SourceIndex): readonly number[] {
  const inner = change.before ?? change.after;
  if (inner === undefined || (change.before !== undefined && change.after !== undefined)) return [];
  const way = change.before === undefined ? -1 : 1;
  const found: number[] = [];
  const { words, text } = index.source;
  for (let at = inner.source + way; found.length < count && at >= 0 && at < words.length; at += way) {
    const [left, right] = way > 0 ? [at - 1, at] : [at, at + 1];
    if (index.outermost[at] !== index.outermost[inner.source]) break;
    // A hyphen parts no clauses: twenty-five.
    if (/(?![-\u2010\u2011])[\p{P}\p{S}\n]/u.test(text.slice(words[left]!.end, words[right]!.start))) break;
    if (way > 0) found.push(at);
    else found.unshift(at);
  }
  return found;
}

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
  return dropped.length > A_STATEMENT && holdsSentenceEnd(hull) ? 'joining' : 'altering';
}

/** True when narration lies between the words before and after, which are of two quotations. */
function joinsQuotations({ before, after, sources }: Change, index: SourceIndex): boolean {
  if (before === undefined || after === undefined) return false;
  if (index.outermost[before.source] === index.outermost[after.source]) return false;
  return sources.some((at) => index.narrated[at] === 1);
}

function isLineEndHyphenation(sources: readonly Word[], index: SourceIndex): boolean {
  const { text } = index.source;
  return sources.length > 1 && /[-\u2010\u00AC]\s*\n/u.test(text.slice(sources[0]!.end, sources.at(-1)!.start));
}
