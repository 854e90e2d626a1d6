/** The opening and the closing form of one kind of quotation mark. */
export type MarkPair = { readonly open: string; readonly close: string };

/**
 * The mark that closes what `open` has opened, as typographers of the language set them. What has one form alone (")
 * closes itself.
 */
export function closingMarkOf(open: string, language: string | undefined): string {
  if (open === '„') return CLOSED_AS_GERMAN.has(language ?? 'de') ? '“' : '”';
  return CLOSING[open] ?? open;
}

/**
 * The marks of a quotation at some depth inside one that `outer` opens: the two kinds of the outer one's custom take
 * turns. A block quotation has no marks of its own (`outer` is empty), so that those in it begin with double ones.
 */
export function nestedMarks(outer: string, depth: number, language: string | undefined): MarkPair {
  const turns = TURNS[outer] ?? TURNS['']!;
  const open = turns[depth % turns.length]!;
  return { open, close: closingMarkOf(open, language) };
}

/** The mark that opens a quotation in this language, where a draft has none yet to go by. */
export function customaryMark(language: string | undefined): string {
  return CUSTOMARY[language ?? ''] ?? '“';
}

/** The rest of the languages with „ close it with ” (Polish, Hungarian, Romanian, Dutch). */
const CLOSED_AS_GERMAN = new Set(['de', 'da', 'cs', 'sk', 'sl', 'lt', 'et', 'is', 'bg']);

const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '‚': '‘',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '「': '」',
  '『': '』',
  '``': "''",
};

/** What stands inside the marks of each kind, from the outside in. */
const TURNS: Readonly<Record<string, readonly string[]>> = {
  '': ['“', '‘'],
  '“': ['‘', '“'],
  '‘': ['“', '‘'],
  '"': ["'", '"'],
  "'": ['"', "'"],
  '„': ['‚', '„'],
  '‚': ['„', '‚'],
  '”': ['’', '”'],
  '«': ['“', '‘'],
  '»': ['›', '»'],
  '‹': ['“', '‘'],
  '「': ['『', '「'],
  '『': ['「', '『'],
};

const CUSTOMARY: Readonly<Record<string, string>> = {
  de: '„',
  cs: '„',
  pl: '„',
  hu: '„',
  ro: '„',
  fr: '«',
  es: '«',
  it: '«',
  ru: '«',
  uk: '«',
  ar: '«',
  fa: '«',
  el: '«',
  sv: '”',
  fi: '”',
  ja: '「',
  zh: '“',
};
