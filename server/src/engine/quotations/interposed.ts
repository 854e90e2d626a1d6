import type { Word } from '../text/words.ts';
import type { Parts, Unit } from './parts.ts';
import type { WordClasses } from './word-classes.ts';

/** An attribution inside the marks is no longer; between dashes, which both say that it is one, it may be. In words. */
const LONGEST = 8;
const LONGEST_IN_DASHES = 14;

/**
 * True for words inside the marks that say who speaks and are no part of the speech, as French, Spanish and Italian set
 * them: « Non, dit-elle, jamais », «Mi madre venía —cuenta—, pero». They open with a verb of saying behind a comma or
 * dash, and close with a mark, too.
 */
export function isInterposed(words: readonly Word[], text: string, classes: WordClasses): boolean {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return false;
  const opening = OPENING.exec(text.slice(Math.max(0, first.start - 3), first.start))?.[1];
  const closing = closingBehind(last, text);
  if (opening === undefined || closing === undefined) return false;
  const inDashes = DASH.test(opening) && DASH.test(closing);
  if (words.length > (inDashes ? LONGEST_IN_DASHES : LONGEST)) return false;
  return saysWho(words, text.slice(first.start, last.end), inDashes, classes);
}

const OPENING = /([,،–—-])\s*$/u;
const CLOSING = /^[\s\u00A0\u202F]*([,.;:!?،–—]|-(?!\p{L}))/u;
const DASH = /[–—-]/u;

/**
 * A verb that is known to open attributions, behind a pronoun ("se queja") or as a participle ("a déclaré la maire"); one
 * that French turns around ("lâche-t-elle", "a-t-il lâché"); or any verb between dashes whose subject is a name.
 */
export function saysWho(words: readonly Word[], said: string, inDashes: boolean, classes: WordClasses): boolean {
  const { language } = classes;
  if (language === 'fr' && INVERTED.test(said)) return true;
  const folded = words.map((word) => word.folded.replace(/^[smtl]'/, ''));
  const verb = PRONOUNS.has(folded[0]!) && folded.length > 1 ? 1 : 0;
  const opens = (at: number) => folded[at] !== undefined && opensAttribution(folded[at], classes);
  if (opens(verb) || (AUXILIARIES.has(folded[verb]!) && opens(verb + 1))) return true;
  return inDashes && NAMES_SUBJECT[language]?.test(said) === true && !classes.isCommon(folded[verb]!);
}

/** The lists have the present tense: its other forms are made of it. */
function opensAttribution(word: string, classes: WordClasses): boolean {
  if (classes.interposes(word)) return true;
  const present =
    classes.language === 'fr' ? word.replace(/(?:é|ait)$/, 'e') : word.replace(/(?:ó|ò|aba|ava|ado|ato)$/, 'a');
  return present !== word && classes.interposes(present);
}

const INVERTED =
  /^(?:(?:se|me|le|la|les|lui|leur|en|y)\s|[smtl]['’])?[\p{L}]+-(?:t-)?(?:il|elle|on|ils|elles)(?!\p{L})/iu;
const PRONOUNS = new Set('se me le la les lui leur si lo gli mi'.split(' '));
const AUXILIARIES = new Set('a ont avait avaient ha hanno aveva han había'.split(' '));

/** A verb in the third person, and behind it a name: whatever else stands between the dashes, somebody does it. */
const NAMES_SUBJECT: Readonly<Record<string, RegExp>> = {
  es: /^(?:(?:se|le|les|me)\s)?\p{Ll}+(?:[aeó]|[aei]n|aron|ieron)\s(?:[^—–]*\s)?\p{Lu}/u,
  it: /^(?:(?:si|gli|le|mi)\s)?\p{Ll}+(?:[aeò]|[ao]no)\s(?:[^—–]*\s)?\p{Lu}/u,
};

/** A draft's words without the attributions set among them: what it says of the speaker there is no part of the speech. */
export function withoutInterposed(parts: Parts, text: string, classes: WordClasses): Parts {
  const units: Unit[] = [];
  for (let at = 0; at < parts.units.length; at++) {
    const count = units.length === 0 ? 0 : interposedAt(parts.units, at, text, classes);
    if (count > 0) at += count - 1;
    else units.push(parts.units[at]!);
  }
  return units.length === parts.units.length ? parts : { ...parts, units };
}

/** How many units from here on are an attribution: none, or the most that are one and leave some words behind it. */
function interposedAt(units: readonly Unit[], first: number, text: string, classes: WordClasses): number {
  const words: Word[] = [];
  let count = 0;
  // A comma within dashes only parts a name from an office.
  const isInDashes = DASH.test(
    OPENING.exec(text.slice(Math.max(0, units[first]!.start - 3), units[first]!.start))?.[1] ?? '',
  );
  for (let at = first; at < units.length - 1 && words.length < LONGEST_IN_DASHES; at++) {
    const unit = units[at]!;
    if (unit.kind !== 'word' || unit.bracketed !== 'no') break;
    words.push(unit);
    if (isInterposed(words, text, classes)) count = words.length;
    const closing = closingBehind(unit, text);
    if (closing !== undefined && !(isInDashes && closing === ',')) break;
  }
  return count;
}

/** The mark that ends an attribution behind this word. The point of "M. Berthier" does not. */
function closingBehind({ start, end }: Word, text: string): string | undefined {
  const closing = CLOSING.exec(text.slice(end, end + 3))?.[1];
  return closing === '.' && /^(?:\p{Lu}|M[mr]e?|Dr|Sr|Sra|D)$/u.test(text.slice(start, end)) ? undefined : closing;
}
