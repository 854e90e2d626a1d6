/** What the comparison of quotations knows of a language's words. Lists are words parted by spaces. */
export type WordLists = {
  /** Words that deny. */
  readonly negation: string;
  /** Words that say how likely, allowed or needed something is. */
  readonly modal: string;
  readonly quantifier: string;
  readonly comparison: string;
  readonly preposition: string;
  /** Every other word that carries grammar more than sense. */
  readonly function: string;
  /** A word and the words that it stands for; "/" parts the readings of one word. */
  readonly contractions: readonly (readonly [word: string, full: string])[];
  /** The same for what may end a word ("n't") or begin one ("qu'"). */
  readonly endings: readonly (readonly [ending: string, full: string])[];
  readonly beginnings: readonly (readonly [beginning: string, full: string])[];
  /**
   * What turns a word into its opposite when put before it, or when it takes the place of another ending; and, where a
   * beginning does not always do so (in-side, dis-cover), the words that it turns, as "one/other".
   */
  readonly reversals: {
    readonly beginnings: string;
    readonly endings: readonly (readonly [string, string])[];
    readonly pairs: string;
  };
  /** Words that editors put for one another to mend grammar or spelling, as "one/other". */
  readonly mended: string;
  /** Pairs of which the one is the other by another style sheet: `percent/%`. */
  readonly respelled: string;
  /** Sounds that a transcript may leave out. */
  readonly fillers: string;
  /** Words that put what is said under a condition, parted by "/": if, as long as. */
  readonly conditions: string;
  /** What makes a number less exact than it stands, parted by "/": at least, nearly. */
  readonly hedges: string;
  /** Pronouns that can only be subjects: first those that mean the speaker, then the others. */
  readonly subjects: readonly [speaker: string, others: string];
  /** Words that answer when a comma follows them, and deny what follows when there is none: no. */
  readonly answers: string;
  /** Words by which a speaker doubts the clause that follows: doubt, deny. */
  readonly doubts?: string;
  /** Words that take a denial before a clause back: nobody can deny that, no doubt that. */
  readonly affirms?: string;
  /** Conjunctions that are written as a part of the next word. */
  readonly joined?: string;
  /** Verbs of an attribution that is set inside the marks: « Non, dit-elle, jamais ». */
  readonly interposed?: string;
  /** Words right before a clause that is said or thought. */
  readonly introduces?: string;
  /** What sets aside the words before it and stands for those after it, parted by "/": rather than, instead of. */
  readonly contrasts?: string;
  /** True where a clause may deny by its last word, as German does. */
  readonly deniesLast?: boolean;
  /** Negations that another negation of the same clause makes needless. */
  readonly weakNegation?: string;
};
