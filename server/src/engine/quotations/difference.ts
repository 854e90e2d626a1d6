import type { Span } from '../text/span.ts';
import type { Word } from '../text/words.ts';
import type { Change, Compared } from './changes.ts';
import { editKind } from './edit-kinds.ts';
import type { Unit, WordUnit } from './parts.ts';
import type { Edit } from './verdict.ts';

/** A difference, and how much it weighs. */
export type Difference = {
  readonly edit: Edit;
  /**
   * `altering` changes the words; `silent` keeps their sense; `unsupported` is marked, but the source does not bear it
   * out; `joining` drops whole sentences, so that words from different statements stand together.
   */
  readonly weight: 'altering' | 'silent' | 'unsupported' | 'joining';
};

/** The difference of putting these units for those source words, either of which may be none. */
export function difference(
  units: readonly WordUnit[],
  sources: readonly Word[],
  change: Change,
  { text, index, classes }: Compared,
  weight: Difference['weight'],
): Difference {
  const { words } = index.source;
  const kind =
    weight === 'silent'
      ? 'spelling'
      : weight === 'unsupported' || weight === 'joining'
        ? 'content'
        : editKind(
            { text, words: units, previous: foldedOf(change.before?.unit), next: foldedOf(change.after?.unit) },
            {
              text: index.source.text,
              words: sources,
              previous: change.before && words[change.before.source]!.folded,
              next: change.after && words[change.after.source]!.folded,
            },
            classes,
          );
  const draftPlace = change.before?.unit.end ?? change.after?.unit.start ?? 0;
  const sourcePlace =
    change.before !== undefined ? words[change.before.source]!.end : words[change.after?.source ?? 0]!.start;
  const edit = { kind, draft: spanOf(units, draftPlace), source: spanOf(sources, sourcePlace) };
  return { edit: weight === 'silent' ? { ...edit, liberty: 'hesitations' } : edit, weight };
}

function foldedOf(unit: Unit | undefined): string | undefined {
  return unit?.kind === 'word' ? unit.folded : undefined;
}

/** From the first to the last, or the empty place given where there are none. */
export function spanOf(parts: readonly Span[], otherwise: number): Span {
  if (parts.length === 0) return { start: otherwise, end: otherwise };
  return { start: parts[0]!.start, end: parts.at(-1)!.end };
}
