/**
 * What a cue verb lets its neighbours be: `say` takes its speaker on either side ("said Peach"), `tell` has somebody
 * told after it, `judge` ties short quotations to its subject ("called it “a mess”"), `act` seldom ties anything but
 * shows whose sentence it is ("backs the “old guard”"), `participle` borrows the subject of its clause ("adding
 * that"), `according` has its speaker after it, `noun` speaks for its owner ("in Peach's words").
 */
export type CueKind = 'say' | 'tell' | 'judge' | 'act' | 'participle' | 'according' | 'noun';

export type Gender = 'female' | 'male' | 'neuter' | 'any';
export type Pronoun = { readonly gender: Gender; readonly plural: boolean };

/** The closed words of a language, and those that speak of speaking. All in lower case. */
export type Grammar = {
  /** The BCP 47 subtag of the language. */
  readonly name: string;
  /** Single words, and phrases with spaces, that tie a quotation to its speaker. */
  readonly cues: ReadonlyMap<string, CueKind>;
  /** Nouns among the cues that are verbs right behind a name: Finch replies. */
  readonly verbalNouns: ReadonlyMap<string, CueKind>;
  readonly pronouns: ReadonlyMap<string, Pronoun>;
  readonly determiners: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** The preposition or article that ties a noun to its owner: of, de, der. */
  readonly genitives: ReadonlySet<string>;
  /** The preposition that opens a sentence with whose view it tells: "For Finch it had been". */
  readonly views: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  /** Auxiliaries that make a passive, and what its agent stands behind: was asked by. */
  readonly passives: ReadonlySet<string>;
  readonly agents: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  /** Relatives that tell whose a thing is: whose answer was. */
  readonly owners: ReadonlySet<string>;
  /** Words that introduce what is said: that, dass, que. */
  readonly complementizers: ReadonlySet<string>;
  /** Words before a name that are no part of it: Mr, General, Sir. */
  readonly titles: ReadonlySet<string>;
  /** Nouns for a person by what they do, and adjectives that stand before them. */
  readonly roles: ReadonlySet<string>;
  readonly roleAdjectives: ReadonlySet<string>;
  /** Nouns for those who speak as a body: ministry, police, campaign. */
  readonly bodies: ReadonlySet<string>;
  /** Nouns that show whether a role is a woman's or a man's. */
  readonly female: ReadonlySet<string>;
  readonly male: ReadonlySet<string>;
  /** Possessives and reflexives that show their owner's gender. */
  readonly possessives: { readonly female: ReadonlySet<string>; readonly male: ReadonlySet<string> };
  /** Words that a full stop follows without ending the sentence, less the stop. */
  readonly abbreviations: ReadonlySet<string>;
  /** Cues of `according` that stand behind their speaker: zufolge. */
  readonly postpositions: ReadonlySet<string>;
  /** Cues that are no verbs, and as often something else: "so". */
  readonly verbless: ReadonlySet<string>;
  /** Verbs that say what stands written in something, with an "it" for their subject: heißt es in. */
  readonly impersonals: ReadonlySet<string>;
  /** True where an adjective may stand between a noun and a name: la comisaria europea Ana Lopes. */
  readonly adjectivesFollow: boolean;
  /** What a language writes together of words that mean something each: l'auteure, a-t-il. */
  readonly joined: RegExp | undefined;
  /** Endings of verbs in the past or present, for telling one where a quotation shows that a verb stands. */
  readonly verbEndings: RegExp;
  /** True where every noun has a capital, so that a capital does not show a name. */
  readonly capitalNouns: boolean;
  /** True where the verb comes second whatever comes first, so that its subject often stands behind it. */
  readonly verbSecond: boolean;
  /** True where a verb goes without a pronoun for its subject: contó. */
  readonly dropsSubjects: boolean;
  /** True where a verb may stand before its subject anywhere, and often goes without one. */
  readonly verbFirst: boolean;
};

export function set(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}

/** Words, and all that end as these endings do: German joins "Fraktionschefin" anew whenever it needs one. */
export class Compounds extends Set<string> {
  readonly #ending: RegExp;
  constructor(words: Iterable<string>, endings: string) {
    super(words);
    this.#ending = new RegExp(`^(?:\\p{L}[\\p{L}-]{2,})?(?:${endings.trim().split(/\s+/).join('|')})$`, 'u');
  }
  override has(word: string): boolean {
    return super.has(word) || this.#ending.test(word);
  }
}

/** Joins tables of cues; a later one wins. */
export function cues(tables: Readonly<Partial<Record<CueKind, readonly string[]>>>): ReadonlyMap<string, CueKind> {
  const found = new Map<string, CueKind>();
  for (const [kind, list] of Object.entries(tables)) for (const form of list) found.set(form, kind as CueKind);
  return found;
}

export function list(words: string): readonly string[] {
  return words.split(/\s*,\s*|\s+/).filter(Boolean);
}
