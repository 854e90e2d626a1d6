/**
 * The language of a text by its script and its commonest words, as a BCP 47 primary subtag; undefined where too few
 * of them say. Only languages whose rules we know are told apart, others are better left unnamed than misnamed.
 */
export function guessLanguage(text: string): string | undefined {
  return guess(text, undefined);
}

/** The same for a few words in a text of a known language: theirs is another only where twice as much speaks for it. */
export function languageWithin(text: string, known: string | undefined): string | undefined {
  return guess(text, known) ?? known;
}

function guess(text: string, known: string | undefined): string | undefined {
  const { letters, byScript, words } = sampleOf(text);
  const [script, count] = largest(byScript);
  if (script !== LATIN)
    return count > letters / 2 ? languageOfScript(script, byScript, text.slice(0, SAMPLE)) : undefined;
  const hits = new Array<number>(LANGUAGES.length).fill(0);
  for (const word of words) {
    for (const language of LANGUAGES_OF.get(word) ?? []) hits[language]!++;
  }
  const [best, most] = largest(hits);
  const rival = hits[LANGUAGES.indexOf(known ?? '')] ?? 0;
  const isSure =
    most >= 2 &&
    most >= words.length * LEAST_SHARE &&
    hits.indexOf(most, best + 1) < 0 &&
    (most > rival * 2 || LANGUAGES[best] === known);
  return isSure ? LANGUAGES[best] : undefined;
}

/** Enough for a sure answer; more would only cost time on long files. UTF-16 units. */
const SAMPLE = 1500;

/** A third of the words of a text are its language's commonest; a stranger shares one in ten by chance. */
const LEAST_SHARE = 0.15;

const LATIN = 0;

/** Scripts by their ranges of UTF-16 units, and the language that each is taken for. */
const SCRIPTS: readonly {
  readonly language: string | undefined;
  readonly ranges: readonly (readonly [number, number])[];
}[] = [
  {
    language: undefined,
    ranges: [
      [0x41, 0x5a],
      [0x61, 0x7a],
      [0xaa, 0xba],
      [0xc0, 0x24f],
      [0x1e00, 0x1eff],
    ],
  },
  {
    language: 'ar',
    ranges: [
      [0x620, 0x64a],
      [0x66e, 0x6d3],
      [0x750, 0x77f],
      [0xfb50, 0xfdff],
      [0xfe70, 0xfefc],
    ],
  },
  { language: 'he', ranges: [[0x5d0, 0x5ea]] },
  { language: 'ru', ranges: [[0x400, 0x52f]] },
  {
    language: 'el',
    ranges: [
      [0x370, 0x3ff],
      [0x1f00, 0x1fff],
    ],
  },
  { language: 'ja', ranges: [[0x3040, 0x30ff]] },
  {
    language: 'zh',
    ranges: [
      [0x3400, 0x4dbf],
      [0x4e00, 0x9fff],
    ],
  },
  {
    language: 'ko',
    ranges: [
      [0x1100, 0x11ff],
      [0xac00, 0xd7af],
    ],
  },
];

/** Other languages of a script, by letters that only they have. */
const TELLING_LETTERS: Readonly<Record<string, readonly (readonly [language: string, letters: RegExp])[]>> = {
  ar: [
    ['ur', /[\u0679\u0688\u0691\u06BA\u06BE\u06C1\u06D2]/g],
    ['fa', /[\u067E\u0686\u0698\u06AF]/g],
  ],
  ru: [['uk', /[\u0404\u0406\u0407\u0454\u0456\u0457\u0490\u0491]/g]],
};

const COMMON: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for it with as on by he she at from his her be are this have not but they which said had were will we you has its who',
  fr: 'le la les des et en un une est que qui dans pour pas sur au du il elle ce cette avec ne se son sa nous vous par plus sont mais ont été aux',
  de: 'der die das und in zu den von mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind',
  es: 'el la los las de que y en un una es se no por con para su al lo como más pero sus ha del este está son fue también',
  it: 'il lo la gli le di che e in un una è per non con si da come del della sono anche più ha dei nel alla ma',
  pt: 'o os as de que e em um uma é para não com se por mais do da na no ao como foi dos mas são',
  nl: 'de het een en van in is dat op te zijn met voor niet aan er om ook als maar bij door naar werd hij zij uit',
};

const LANGUAGES = Object.keys(COMMON);
const LANGUAGES_OF = new Map<string, number[]>();
for (const [i, language] of LANGUAGES.entries()) {
  for (const word of COMMON[language]!.split(' ')) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), i]);
}

/** The script of every UTF-16 unit, plus one; 0 for what is no letter of these. */
const SCRIPT_OF = new Uint8Array(0x10000);
for (const [i, { ranges }] of SCRIPTS.entries()) {
  for (const [first, last] of ranges) SCRIPT_OF.fill(i + 1, first, last + 1);
}
for (const sign of [0xd7, 0xf7]) SCRIPT_OF[sign] = 0;

type Sample = { readonly letters: number; readonly byScript: readonly number[]; readonly words: readonly string[] };

const ELIDED = /[lndjmtscu]['\u2019]$/;

/** The letters by script and the Latin words of a text's beginning. */
function sampleOf(text: string): Sample {
  const byScript = new Array<number>(SCRIPTS.length).fill(0);
  const words: string[] = [];
  const lower = text.slice(0, SAMPLE).toLowerCase();
  let letters = 0;
  let start = -1;
  for (let i = 0; i <= lower.length; i++) {
    const script = i < lower.length ? SCRIPT_OF[lower.charCodeAt(i)]! : 0;
    if (script > 0) {
      letters++;
      byScript[script - 1]!++;
    }
    if (script === LATIN + 1) start = start < 0 ? i : start;
    else if (start >= 0) {
      // French "qu’on" has no English "on".
      if (!ELIDED.test(lower.slice(Math.max(0, start - 3), start))) words.push(lower.slice(start, i));
      start = -1;
    }
  }
  return { letters, byScript, words };
}

function languageOfScript(script: number, byScript: readonly number[], text: string): string | undefined {
  const { language } = SCRIPTS[script]!;
  if (language === 'zh' && byScript[JAPANESE]! * 10 > byScript[script]!) return 'ja';
  const other = TELLING_LETTERS[language ?? '']?.find(([, telling]) => {
    return (text.match(telling)?.length ?? 0) * 100 > byScript[script]!;
  });
  return other?.[0] ?? language;
}

const JAPANESE = SCRIPTS.findIndex(({ language }) => language === 'ja');

/** The place of the largest number, and the number. */
function largest(numbers: readonly number[]): readonly [index: number, value: number] {
  let best = 0;
  for (let i = 1; i < numbers.length; i++) if (numbers[i]! > numbers[best]!) best = i;
  return [best, numbers[best] ?? 0];
}
