import { misleading } from './bracketed-changes.ts';
import { type Change, type Compared, folded, plainWords, wordsAt } from './changes.ts';
import { type Difference, difference, spanOf } from './difference.ts';
import { deniesOtherwise, negations } from './negation.ts';
import { neededByNeighbours } from './omitted.ts';
import type { WordUnit } from './parts.ts';
import { beside } from './plain-changes.ts';
import type { SourceIndex } from './source-index.ts';

/** Brackets and omissions may stand for any words; what they may not do is deny, or bring in what nobody said. */
export function markedDifferences(change: Change, compared: Compared): readonly Difference[] {
  const { classes, index } = compared;
  const differences: Difference[] = [];
  const plain = plainWords(change.units).filter((word) => !isCarriedOn(word, change, compared));
  if (plain.length > 0)
    differences.push(difference(plain, wordsAt(change.replaced, index), change, compared, 'altering'));
  const bracketed = change.units.filter((unit) => unit.kind === 'word' && unit.bracketed === 'whole') as WordUnit[];
  const covered = wordsAt(
    change.sources.filter((at) => plain.length === 0 || !change.replaced.includes(at)),
    index,
  );
  const omission = change.units.find((unit) => unit.kind === 'omission');
  if (omission !== undefined) {
    const kind = covered.length > 0 ? neededByNeighbours(change, compared) : undefined;
    if (kind !== undefined) {
      differences.push({
        edit: { kind, draft: spanOf([omission], 0), source: spanOf(covered, 0) },
        weight: 'altering',
      });
    }
  } else if (deniesOtherwise(folded(bracketed), folded(covered), classes)) {
    return [...differences, difference(bracketed, covered, change, compared, 'altering')].sort(byDraft);
  }
  // At an edge the alignment need not go on to the words that brackets stand for.
  const stood = covered.length > 0 ? covered : wordsAt(beside(change, bracketed.length, index), index);
  const other = misleading(
    { text: compared.text, words: bracketed },
    { text: index.source.text, words: stood },
    classes,
  );
  if (omission === undefined && other !== undefined) {
    const edit = { kind: other, draft: spanOf(bracketed, 0), source: spanOf(stood, 0) };
    return [...differences, { edit, weight: 'altering' as const }].sort(byDraft);
  }
  const unsupported = bracketed.filter((word) => !classes.isCommon(word.folded) && !isSupported(word.folded, index));
  if (unsupported.length > 0) differences.push(difference(unsupported, covered, change, compared, 'unsupported'));
  return differences.sort(byDraft);
}

/**
 * `[Son] atelier` for "l’atelier", `[the harbour] is` for "it’s": of a word that an apostrophe joins, the brackets stand
 * for one part, and the draft keeps the other.
 */
function isCarriedOn({ folded: kept }: WordUnit, change: Change, { index, classes }: Compared): boolean {
  if (!change.units.some((unit) => unit.kind === 'word' && unit.bracketed === 'whole')) return false;
  const theirs = wordsAt([...change.sources, ...beside(change, change.units.length, index)], index);
  return theirs.some(({ folded: word }) => {
    if (!word.includes("'") || negations([word], classes) > 0) return false;
    const parts = classes.expand(word);
    return word.endsWith(`'${kept}`) || (parts.length > 1 && parts.some((part) => part.includes(kept)));
  });
}

function byDraft(a: Difference, b: Difference): number {
  return a.edit.draft.start - b.edit.draft.start;
}

/** Letters at its beginning by which a bracketed word is known again in the article, whatever its ending. */
const STEM = 5;

function isSupported(word: string, index: SourceIndex): boolean {
  if (index.idOf.has(word) || index.idOf.has(word.replace(/'s?$/u, ''))) return true;
  const stem = word.slice(0, Math.max(STEM, word.length - 3));
  if (stem.length < STEM) return false;
  for (const other of index.idOf.keys()) if (other.startsWith(stem)) return true;
  return false;
}
