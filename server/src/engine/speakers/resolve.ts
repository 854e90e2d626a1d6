import type { DeclaredSpeaker } from '../corpus/source.ts';
import type { Quotation } from '../quotations/quotation.ts';
import { firstWhere } from '../text/bisect.ts';
import type { Prose } from '../text/prose.ts';
import type { Span } from '../text/span.ts';
import type { Speaker } from './attribution.ts';
import type { Candidate } from './candidate.ts';
import { describedBefore } from './described-before.ts';
import { genderOfWords } from './gender.ts';
import { type Acquaintance, bearerOf, knownBy, knownNamed, NO_ACQUAINTANCE } from './known.ts';
import type { Grammar, Pronoun } from './languages/grammar.ts';
import { grammarOf } from './languages/grammars.ts';
import { Memory } from './memory.ts';
import { plain, readName } from './names.ts';
import { natureOf } from './nature.ts';
import { declaredSpeaker, findPerson, type People, type Person, type Record, readPeople, speakerOf } from './people.ts';
import { antecedent, isSomebody, namedBetween, withPronouns } from './pronouns.ts';
import { contradicts, isPublicRole, roleBearer } from './roles.ts';

/** What is known of an article's people, for saying whom a mention means. */
export type Cast = {
  readonly prose: Prose;
  readonly narration: string;
  readonly people: People;
  /** Who is named, or taken up by a pronoun, in the order of the text. Made when a pronoun first asks for it. */
  readonly record: Record;
  readonly grammar: Grammar;
  readonly acquaintance: Acquaintance;
  readonly memory: Memory;
};

/** Whom a mention means: a person that the article names, or whoever the words themselves name. */
export type Meant = {
  readonly speaker: Speaker;
  readonly person: Person | undefined;
  /** How much speaks for this person among all whom a pronoun may mean, 0 to 1. Undefined for other mentions. */
  readonly share?: number;
};

/** Whom the mention of the quotation before meant, and where that mention ends. */
export type Spoken = Meant & { readonly at: number };

export function castOf(
  prose: Prose,
  quotations: readonly Quotation[],
  declared: readonly DeclaredSpeaker[],
  memory = new Memory(),
  acquaintance = NO_ACQUAINTANCE,
): Cast {
  const grammar = grammarOf(prose.language);
  const narration = narrationOf(prose.text, quotations);
  const people = readPeople(prose, narration, declared, grammar, memory, acquaintance);
  let record: Record | undefined;
  return {
    prose,
    narration,
    people,
    get record() {
      record ??= withPronouns(narration, people.record, grammar);
      return record;
    },
    grammar,
    acquaintance,
    memory,
  };
}

/** `spokeLast`: who spoke the quotation before, whom a pronoun likely goes on with. */
export function resolve(cast: Cast, candidate: Candidate, spokeLast: Spoken | undefined): Meant | undefined {
  const { prose, people } = cast;
  const { phrase, parsed, grammar, origin } = candidate;
  // The mention may be a "who": what it refers to is the phrase.
  const { tokens } = parsed.sentence;
  const mention = { start: tokens[phrase.first]!.start + origin, end: tokens[phrase.last]!.end + origin };
  const text = prose.text.slice(mention.start, mention.end);
  if (phrase.kind === 'pronoun') {
    const pronoun = grammar.pronouns.get(text.toLowerCase());
    if (pronoun === undefined) return undefined;
    if (pronoun.gender === 'any') return undefined;
    if (spokeLast !== undefined && goesOn(cast, mention.start, pronoun, spokeLast)) return spokeLast;
    return (
      takenUp(cast, candidate, mention.start, pronoun, spokeLast) ?? pronounIn(cast, mention.start, pronoun, spokeLast)
    );
  }
  const owner = ownerPronoun(tokens[phrase.first]!.lower, grammar);
  if (owner !== undefined && candidate.cueKind === 'noun') {
    return pronounIn(cast, mention.start, owner, spokeLast);
  }
  const isDeterminer = parsed.sentence.classes[phrase.first] === 'determiner';
  if (phrase.first === phrase.last && isDeterminer) return undefined;
  const known = knownBy(cast.acquaintance.known, text) ?? knownAt(cast, mention, grammar);
  if (known !== undefined) return meantByCorpus(cast, known);
  if (phrase.kind === 'name') {
    const named = afterOwner(text);
    const name = cast.memory.recall(`name ${grammar.name}`, named, () => readName(named, grammar));
    const person = findPerson(people, name, mention.start);
    if (person !== undefined) return { person, speaker: speakerOf(person) };
    const called = knownNamed(cast.acquaintance.known, name);
    if (called !== undefined) return meantByCorpus(cast, called);
    const roles = name.titles === '' ? [] : [name.titles];
    return { person: undefined, speaker: { name: name.bare, aliases: [], roles } };
  }
  const person = phrase.kind === 'role' ? describedBy(cast, candidate, mention) : undefined;
  if (person !== undefined) {
    return { person, speaker: withRole(speakerOf(person), text) };
  }
  const bare = withoutDeterminer(text, grammar)
    .replace(/[„“”"«»‹›]/gu, '')
    .trim();
  const declared = people.all.find(
    (each) => each.declared && [...each.aliases, ...each.roles].some((alias) => plain(alias) === plain(bare)),
  );
  if (declared !== undefined) return { person: declared, speaker: speakerOf(declared) };
  const { known: among, date } = cast.acquaintance;
  const bearer = INDEFINITE.test(text) ? undefined : bearerOf(among, text, date);
  if (bearer !== undefined) return meantByCorpus(cast, bearer);
  if (phrase.kind === 'role' && isPublicRole(text)) {
    const gender = genderOfWords(text, grammar);
    const spokenOf = antecedent(cast.narration, cast.record, mention.start, { gender, plural: false }, undefined);
    const isOther = [...(spokenOf?.person.roles ?? [])].some((role) => contradicts(text, role));
    const isReply = spokenOf?.person === spokeLast?.person && repliesAt(prose.text, mention.end);
    if (spokenOf !== undefined && spokenOf.share >= LIKELY && !isOther && !isReply) {
      return { person: spokenOf.person, speaker: withRole(speakerOf(spokenOf.person), text), share: GUESS };
    }
  }
  return { person: undefined, speaker: { name: bare, aliases: [], roles: phrase.kind === 'role' ? [text] : [] } };
}

/** Who was described as the subject right before a pronoun, and was not heard since. */
function takenUp(
  cast: Cast,
  candidate: Candidate,
  at: number,
  pronoun: Pronoun,
  spokeLast: Spoken | undefined,
): Meant | undefined {
  const described = describedBefore(cast.prose, cast.narration, at, pronoun, candidate.grammar);
  if (described === undefined) return undefined;
  const { tokens } = described.parsed.sentence;
  if (spokeLast !== undefined && spokeLast.at >= tokens[described.phrase.first]!.start) return undefined;
  const meant = resolve(cast, { ...candidate, ...described, origin: 0, cueKind: undefined }, spokeLast);
  // "The former governor" is likelier somebody who was named than one who comes without a name, unless he replies.
  const isNamed = meant?.person !== undefined || !isPublicRole(meant?.speaker.roles[0] ?? '');
  if (meant === undefined || !(isNamed || repliesAt(cast.narration, tokens[described.phrase.last]!.end)))
    return undefined;
  return { ...meant, share: Math.min(meant.share ?? 1, TAKEN_UP) };
}

/** How sure it is that a pronoun takes up who was described right before it. */
const TAKEN_UP = 0.8;

/** "The mayor disputed that": whoever replies is not who spoke. */
function repliesAt(text: string, at: number): boolean {
  return REPLIES.test(text.slice(at, at + 20));
}

const REPLIES =
  /^ (?:disput|disagre|den(?:y|ie)|reject|dismiss|contradict|counter|repl|answer|respond|object|retort|widerspr|wies |konter|entgegn|dément|conteste|rétorqu|répond|réplique|niega|rechaz|replic|contest|respond)/u;

/** How much of what is spoken of must be of one person, for a description that nothing else explains to mean them. */
const LIKELY = 0.6;
/** Such a guess names somebody; it is too little to accuse a writer with. */
const GUESS = 0.25;

function withRole(speaker: Speaker, role: string): Speaker {
  return { ...speaker, roles: [...new Set([...speaker.roles, role])] };
}

/** Who is described: named beside the description, or borne out by what the article says of its people. */
function describedBy(cast: Cast, { phrase, parsed, grammar }: Candidate, mention: Span): Person | undefined {
  const { people, prose } = cast;
  const next = parsed.sentence.classes[phrase.last + 1];
  // "In an interview with Ada Finch, the mayor said": what a verb follows is its subject, and no apposition.
  const besides = namedBeside(cast, mention, next === 'cue' || next === 'auxiliary');
  if (besides !== undefined) return besides;
  const text = prose.text.slice(mention.start, mention.end);
  if (INDEFINITE.test(text)) return undefined;
  const more = OF_WHAT.exec(prose.text.slice(mention.end, mention.end + 80))?.[0] ?? '';
  return roleBearer(people, text + more, mention.start, grammar) ?? roleBearer(people, text, mention.start, grammar);
}

/** "The former secretary | of State": what belongs to a description, up to a verb or a sign. */
const OF_WHAT = /^ (?:of|for|der|des|du|de|del) (?:(?:the|la|le|el) )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*/u;

/** Whom the corpus declares, as the article's own person where it names them. */
function meantByCorpus({ people, acquaintance }: Cast, known: DeclaredSpeaker): Meant {
  const person = people.all.find((each) => each.declared && each.name === known.name);
  return { person, speaker: person ? speakerOf(person) : declaredSpeaker(known, acquaintance.date) };
}

/** "هانز ويرمان": a name whose last word may begin with an "and" is known as a whole only to who declares it. */
function knownAt(
  { prose, acquaintance }: Cast,
  { start, end }: Span,
  { verbFirst }: Grammar,
): DeclaredSpeaker | undefined {
  const next = verbFirst ? /^ [^\s،.:]+/u.exec(prose.text.slice(end, end + 30))?.[0] : undefined;
  return next === undefined ? undefined : knownBy(acquaintance.known, prose.text.slice(start, end + next.length));
}

function pronounIn(
  { narration, record }: Cast,
  at: number,
  pronoun: Pronoun,
  spokeLast: Spoken | undefined,
): Meant | undefined {
  const found = antecedent(narration, record, at, pronoun, spokeLast?.person);
  return found && { person: found.person, speaker: speakerOf(found.person), share: found.share };
}

/**
 * Whether a pronoun goes on with who spoke last, who may be known by a role or as a body alone: in the same paragraph,
 * when nobody else who fits was named in between.
 */
function goesOn(cast: Cast, at: number, pronoun: Pronoun, spoken: Spoken): boolean {
  const { narration, grammar } = cast;
  if (spoken.at > at || at - spoken.at > SAME_PARAGRAPH || narration.slice(spoken.at, at).includes('\n')) return false;
  const { speaker, person } = spoken;
  if (person !== undefined) return false;
  const nature = natureOf(speaker);
  if (pronoun.plural || pronoun.gender === 'neuter') {
    return nature === 'body' || (pronoun.plural && nature === 'role' && /s$/.test(speaker.name));
  }
  if (nature === 'body') return false;
  const gender = genderOfWords([speaker.name, ...speaker.roles].join(' '), grammar);
  if (gender !== 'any' && pronoun.gender !== 'any' && gender !== pronoun.gender) return false;
  return !namedBetween(cast.record, spoken.at, at).some((other) => isSomebody(other, pronoun));
}

/** UTF-16 units. */
const SAME_PARAGRAPH = 3000;

/** "One adviser" is somebody who is not named, whoever else advises. */
const INDEFINITE =
  /^(?:an?|one|another|some|several|many|most|two|three|four|eine?[rsnm]?|einige|mehrere|viele|une?|des|plusieurs|una?|unos|unas|varios|varias) /iu;

/** The pronoun that "her words" has for an owner. */
function ownerPronoun(lower: string, grammar: Grammar): Pronoun | undefined {
  if (grammar.possessives.female.has(lower)) return { gender: 'female', plural: false };
  return grammar.possessives.male.has(lower) ? { gender: 'male', plural: false } : undefined;
}

/** In "Peach’s deputy Ada Finch", the words behind the owner. */
function afterOwner(text: string): string {
  const owner = text.search(/['’]s? (?!.*['’]s? )/u);
  if (owner < 0) return text;
  const rest = text.slice(owner).replace(/^['’]s? /, '');
  return /\p{Lu}|\p{Lo}/u.test(rest) ? rest.replace(/^[\p{Ll} -]+(?=\p{Lu})/u, '') : text;
}

/** The person named right before or after a description in commas: "the chairman, Stuart Peach, said". */
function namedBeside({ narration, people: { record } }: Cast, mention: Span, isSubject: boolean): Person | undefined {
  const after = firstWhere(record.length, (index) => record[index]!.at >= mention.end);
  const next = record[after];
  if (next !== undefined && next.at - mention.end < 80) {
    const between = narration.slice(mention.end, next.at);
    if (
      /^(?: (?:(?:of|for|at|in|der|des|du|de|del|di|da|do|della|dello|dei|alla|al|ai|van|voor) |(?:all|dell)['’])[^,.;:]{2,70}[,،])?[,،]? $/u.test(
        between,
      )
    )
      return next.person;
    // "A friend of mine, the critic Sam Ojo,"
    const end = next.person.named.find(({ start }) => start === next.at)!.end;
    if (/^ of [^,.;:]{2,30}, (?:the |an? )(?:[\p{Ll}-]+ ){1,3}$/u.test(between) && narration[end] === ',')
      return next.person;
    // "Her husband, the poet Emil Roth,"
    const named = next.person.named.find(({ start }) => start === next.at)!;
    if (
      /^[,،] (?:the |an? |der |die |le |la |el |l['’])?(?:[\p{Ll}-]+ ){1,3}$/u.test(between) &&
      /^[,،]/.test(narration.slice(named.end))
    )
      return next.person;
  }
  const before = record[after - 1];
  if (!isSubject && before !== undefined && before.at < mention.start) {
    const naming = before.person.named.find(({ start }) => start === before.at)!;
    if (/^[,،] (?:also )?$/u.test(narration.slice(naming.end, mention.start))) return before.person;
  }
  return undefined;
}

function withoutDeterminer(text: string, grammar: Grammar): string {
  if (grammar.joined !== undefined && /^l['’]\p{L}/iu.test(text)) return text.slice(2);
  const [first, ...rest] = text.split(/\s+/);
  return rest.length > 0 && grammar.determiners.has(first!.toLowerCase()) ? rest.join(' ') : text;
}

/** The text with all outermost quotations blanked. */
function narrationOf(text: string, quotations: readonly Quotation[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, depth } of quotations) {
    if (depth > 0 || start < at) continue;
    parts.push(text.slice(at, start), '\uFFFC'.repeat(end - start));
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}
