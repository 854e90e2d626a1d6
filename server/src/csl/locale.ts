import type { StyleElement } from '../engine/index.ts';
import { ARABIC } from './locales/arabic.ts';
import { DUTCH } from './locales/dutch.ts';
import { BRITISH, ENGLISH } from './locales/english.ts';
import { FRENCH } from './locales/french.ts';
import { GERMAN } from './locales/german.ts';
import { ITALIAN } from './locales/italian.ts';
import { PORTUGUESE } from './locales/portuguese.ts';
import { SPANISH } from './locales/spanish.ts';

/** The words and the dates of one language, as styles ask for them. What one lacks is taken from English. */
export type Locale = {
  /** How a date is written out: its parts, with what stands around them. `{day.}` is a day with its ordinal. */
  readonly longDate: string;
  readonly shortDate: string;
  /** Whether a comma or a full stop goes inside of closing quotation marks. */
  readonly punctuationInQuote: boolean;
  /**
   * Terms by line: a name, perhaps a form, a colon, and the words: `page short: p. | pp.` for one and for several, and
   * with more bars, a list: `months: January | …`.
   */
  readonly terms: string;
};

/** Our locale for a language's tag; English where there is none. */
export function localeOf(language: string): StyleElement {
  const tag = LOCALES[language] !== undefined ? language : language.slice(0, 2).toLowerCase();
  const known = LOCALES[tag];
  return element(known ?? ENGLISH, known === undefined ? 'en-US' : language);
}

const LOCALES: Readonly<Record<string, Locale>> = {
  en: ENGLISH,
  'en-GB': BRITISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  it: ITALIAN,
  pt: PORTUGUESE,
  nl: DUTCH,
  ar: ARABIC,
};

function element({ longDate, shortDate, punctuationInQuote, terms }: Locale, language: string): StyleElement {
  const options = { 'punctuation-in-quote': String(punctuationInQuote) };
  return made('locale', { xmlns: 'http://purl.org/net/xbiblio/csl', version: '1.0', 'xml:lang': language }, [
    made('style-options', options),
    made('date', { form: 'text' }, dateParts(longDate, 'long')),
    made('date', { form: 'numeric' }, dateParts(shortDate, 'numeric-leading-zeros')),
    made(
      'terms',
      {},
      [...linesOf(terms)].flatMap(([head, value]) => termsOf(head, value)),
    ),
  ]);
}

/** "{month} {day}, {year}": what stands before the first part is its prefix, and what follows a part its suffix. */
function dateParts(pattern: string, month: string): readonly StyleElement[] {
  return [...pattern.matchAll(/\{(day|month|year)(\.?)\}([^{]*)/g)].map(([, name, ordinal, suffix]) => {
    const form = name === 'month' ? { form: month } : name === 'day' ? { form: dayForm(month, ordinal!) } : {};
    return made('date-part', { name: name!, ...form, ...(suffix === '' ? {} : { suffix: suffix! }) });
  });
}

function dayForm(month: string, ordinal: string): string {
  if (month !== 'long') return 'numeric-leading-zeros';
  return ordinal === '.' ? 'ordinal' : 'numeric';
}

/** By the name and form of each; what a language lacks is said in English. */
function linesOf(terms: string): ReadonlyMap<string, string> {
  const lines = `${ENGLISH.terms}\n${terms}`.split('\n').flatMap((line) => {
    const match = /^\s*([^:]+?): ?(.*)$/.exec(line);
    return match === null ? [] : [[match[1]!, match[2]!] as const];
  });
  return new Map(lines);
}

function termsOf(head: string, value: string): readonly StyleElement[] {
  const list = /^(months|seasons|ordinals|long-ordinals)( short)?$/.exec(head);
  if (list !== null) return listed(list[1]!, list[2]?.trim(), value);
  const form = FORM.exec(head)?.[0];
  const name = form === undefined ? head : head.slice(0, -form.length);
  return [term({ name, ...(form === undefined ? {} : { form: form.trim() }) }, value)];
}

const FORM = / (?:short|verb|verb-short|symbol)$/;

function listed(list: string, form: string | undefined, value: string): readonly StyleElement[] {
  return value.split(' | ').flatMap((word, i) => {
    const number = String(i + (list === 'ordinals' ? 0 : 1)).padStart(2, '0');
    const name = { months: 'month', seasons: 'season', ordinals: 'ordinal', 'long-ordinals': 'long-ordinal' }[list]!;
    // "th" for all numbers, and then for those that end otherwise: "1 st".
    const [, own, ending] = /^(\d+) (.*)$/.exec(word) ?? [];
    if (list === 'ordinals') {
      return own === undefined
        ? [term({ name: 'ordinal' }, word)]
        : [term({ name: `ordinal-${own.padStart(2, '0')}` }, ending!)];
    }
    return [term({ name: `${name}-${number}`, ...(form === undefined ? {} : { form }) }, word)];
  });
}

function term(attributes: Readonly<Record<string, string>>, value: string): StyleElement {
  const [single = '', multiple] = value.split(' | ');
  if (multiple === undefined) return made('term', attributes, [single]);
  return made('term', attributes, [made('single', {}, [single]), made('multiple', {}, [multiple])]);
}

function made(
  name: string,
  attrs: Readonly<Record<string, string>> = {},
  children: readonly (StyleElement | string)[] = [],
): StyleElement {
  return { name, attrs, children };
}
