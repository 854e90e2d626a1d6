import type { Span } from '../text/span.ts';

/** The place in a work that a citation names, by the terms of CSL. */
export type Locator = Span & {
  readonly label: LocatorLabel;
  /** Where its numbers stand, without the label. */
  readonly numbers: Span;
  /** Each number or range, as written: "33", "xiv", "33" to "35"; "33f." is up to 34, "33ff." up to "Infinity". */
  readonly ranges: readonly NumberRange[];
  /** The words of a heading in place of numbers, as only braces can hold them: `{sec. The harbour}`. */
  readonly name?: string;
};

export type NumberRange = { readonly first: string; readonly last: string };

export type LocatorLabel = keyof typeof TERMS | 'timestamp';

/**
 * The locator at the start of what follows a key in its brackets (", pp. 33-35 and *passim*"), as citeproc reads it: a
 * term and numbers, or numbers alone, which are pages, or a time. It may stand in braces. Undefined where none is
 * meant. Offsets are moved by `offset`.
 */
export function readLocator(suffix: string, offset = 0): Locator | undefined {
  const opening = OPENING.exec(suffix)![0].length;
  const rest = suffix.slice(opening);
  const time = TIME.exec(rest);
  if (time !== null) {
    const [whole, term = '', first, last] = time;
    return located('timestamp', offset + opening, term.length, whole, [{ first: first!, last: last ?? first! }]);
  }
  const term = TERM.exec(rest);
  const numbers = NUMBERS.exec(rest.slice(term?.[0].length ?? 0))?.[0];
  if (numbers === undefined) return namedPlace(suffix, opening, term, offset);
  // A comma or a brace opens a locator; without one, a bare number is only a word of the suffix.
  if (term === null && (!/[,{[]/.test(suffix.slice(0, opening)) || !/^\d/.test(numbers))) return undefined;
  const label = term === null ? 'page' : LABELS.get(folded(term[1]!))!;
  const whole = rest.slice(0, (term?.[0].length ?? 0) + numbers.length);
  return located(label, offset + opening, term?.[0].length ?? 0, whole, rangesIn(numbers));
}

/** "{sec. The harbour}": a term and words, up to the brace. */
function namedPlace(
  suffix: string,
  opening: number,
  term: RegExpExecArray | null,
  offset: number,
): Locator | undefined {
  if (term === null || !suffix.slice(0, opening).includes('{')) return undefined;
  const start = opening + term[0].length;
  const name = /^[^{}]+(?=\})/.exec(suffix.slice(start, start + LONGEST_NAME))?.[0].trimEnd();
  if (name === undefined || name === '') return undefined;
  const label = LABELS.get(folded(term[1]!))!;
  return { ...located(label, offset + opening, term[0].length, term[0] + name, []), name };
}

/** UTF-16 units. */
const LONGEST_NAME = 300;

/** Names of places in a work, and how they are cut short, in the languages that drafts are written in. */
export const TERMS = {
  page: 'p. pp. page pages S. Seite Seiten pág. págs. página páginas ص صفحة',
  paragraph: 'para. paras. par. paragraph paragraphs ¶ ¶¶ Abs. Absatz Absätze párr. paragraphe',
  section: 'sec. secs. sect. section sections § §§ Abschn. Abschnitt',
  chapter: 'chap. chaps. ch. chapter chapters Kap. Kapitel chapitre cap. capítulo',
  line: 'l. ll. line lines Z. Zeile Zeilen ligne lignes línea líneas',
  act: 'act acts Akt acte acto',
  appendix: 'app. apps. appendix appendixes appendices Anhang annexe anexo',
  article: 'art. arts. article articles Art. Artikel artículo',
  book: 'bk. bks. book books Buch livre libro',
  column: 'col. cols. column columns Sp. Spalte Spalten',
  figure: 'fig. figs. figure figures Abb. Abbildung',
  folio: 'fol. fols. folio folios Bl. Blatt',
  issue: 'no. nos. number numbers Nr. Nummer núm.',
  note: 'n. nn. note notes Anm. Anmerkung nota',
  opus: 'op. opus opera',
  part: 'pt. pts. part parts Teil partie parte',
  scene: 'sc. scs. scene scenes Szene scène escena',
  table: 'tbl. tbls. table tables Tab. Tabelle tableau tabla',
  verse: 'v. vv. verse verses Vers vers verso',
  volume: 'vol. vols. volume volumes Bd. Band tome tomo',
} as const;

const LABELS: ReadonlyMap<string, keyof typeof TERMS> = new Map(
  Object.entries(TERMS).flatMap(([label, terms]) =>
    terms
      .split(' ')
      .flatMap((term) =>
        [term, term.replace(/\.$/, '')].map((form) => [folded(form), label as keyof typeof TERMS] as const),
      ),
  ),
);

/** The kind of place that a word names, in any of these languages: "Kapitel" is a chapter. */
export function labelOf(term: string): LocatorLabel | undefined {
  return LABELS.get(folded(term));
}

/** How a place is named in front of its number: "p.", and "pp." for several of it; nothing before a time. */
export function termFor(label: LocatorLabel, several = false): string {
  if (label === 'timestamp') return '';
  const [one, more] = TERMS[label].split(' ') as [string, string | undefined];
  const stem = one.replace(/\.$/, '');
  const isPlural = [`${stem}s.`, `${stem}${stem}.`, `${stem}${stem}`].includes(more ?? '');
  return several && isPlural ? more! : one;
}

function folded(term: string): string {
  return term.toLowerCase();
}

const OPENING = /^[\s,]*[{[]?\s*/;
const NUMBER = String.raw`(?:\d+(?:\.\d+)*\p{L}?|[ivxlcdm]+)(?![\p{L}\p{N}])`;
const FOLLOWING = String.raw`\d+\s?ff?(?!\p{L})`;
const RANGE = String.raw`(?:${FOLLOWING}|${NUMBER}(?:\s*(?:--?|[–—])\s*${NUMBER})?)`;
const NUMBERS = new RegExp(`^${RANGE}(?:(?:\\s*[,&]\\s*|\\s+(?:and|und|et|y)\\s+)${RANGE})*(?![-–]?\\p{L})`, 'iu');
const ONE_RANGE = new RegExp(
  `(?:(?<from>\\d+)\\s?(?<following>ff?)(?!\\p{L}))|(${NUMBER})(?:\\s*(?:--?|[–—])\\s*(${NUMBER}))?`,
  'giu',
);
const TERM = new RegExp(
  `^(${[...LABELS.keys()]
    .sort((a, b) => b.length - a.length)
    .map((term) => term.replace(/\./g, '\\.'))
    .join('|')})(?:[ \\t\\u00a0]+|(?<=[.¶§ص])|(?=\\d))`,
  'iu',
);
const CLOCK = String.raw`\d{1,3}:\d{2}(?::\d{2})?`;
const TIME = new RegExp(`^((?:at|um|à|a las|min\\.?)\\s+)?(${CLOCK})(?:\\s*[-–—]+\\s*(${CLOCK}))?(?![\\d:])`, 'iu');

function rangesIn(numbers: string): readonly NumberRange[] {
  return [...numbers.matchAll(ONE_RANGE)].map(({ groups, 3: first, 4: last }) => {
    const { from, following } = groups ?? {};
    if (from === undefined) return { first: first!, last: last ?? first! };
    return { first: from, last: String(following === 'f' ? Number(from) + 1 : Number.POSITIVE_INFINITY) };
  });
}

function located(
  label: LocatorLabel,
  start: number,
  term: number,
  whole: string,
  ranges: readonly NumberRange[],
): Locator {
  const end = start + whole.length;
  return { label, start, end, numbers: { start: start + term, end }, ranges };
}

/** The locator of a citation in a text. */
export function locatorOf(text: string, { suffix }: { readonly suffix: Span }): Locator | undefined {
  return suffix.start === suffix.end ? undefined : readLocator(text.slice(suffix.start, suffix.end), suffix.start);
}
