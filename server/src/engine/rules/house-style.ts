import type { Liberty } from '../quotations/liberty.ts';

export const HOUSE_STYLES = ['chicago', 'ap', 'reuters', 'guardian', 'legal'] as const;
export type HouseStyleName = (typeof HOUSE_STYLES)[number];

/** What a publication allows its writers to do to somebody's words: one switch for each liberty, and two more. */
export type HouseStyle = Readonly<Record<Liberty, boolean>> & {
  /** The most words that one ellipsis may leave out; beyond, it joins what was said apart. */
  readonly largestOmission: number;
  /** Whether a change that is not allowed counts as altered words, an error, and not as a silent edit, a warning. */
  readonly strict: boolean;
};

/** A house style as it is set: one by its name, or one with some switches set otherwise. */
export type StyleSetting = HouseStyleName | (Partial<HouseStyle> & { readonly base?: HouseStyleName });

/** The switches of a setting. Those that it leaves alone are as in its base, which is Chicago unless it names one. */
export function houseStyle(setting: StyleSetting): HouseStyle {
  if (typeof setting === 'string') return STYLES[setting];
  const { base = 'chicago', ...set } = setting;
  return { ...STYLES[base], ...set };
}

/** What Chicago allows silently (17th edition, 13.7) is what every house does whose marks are not evidence. */
const CHICAGO: HouseStyle = {
  firstLetter: true,
  finalPunctuation: true,
  spelling: true,
  variantSpelling: false,
  grammar: false,
  contractions: false,
  numerals: false,
  thousandsSeparators: true,
  scanning: false,
  hesitations: false,
  emphasis: true,
  insertions: true,
  replacements: true,
  omissions: true,
  largestOmission: 150,
  strict: false,
};

const STYLES: Readonly<Record<HouseStyleName, HouseStyle>> = {
  chicago: CHICAGO,
  /** No unmarked change: quotations are never altered, even to correct grammar or word usage. */
  ap: { ...CHICAGO, finalPunctuation: false, spelling: false, emphasis: false, strict: true },
  /** Quotes are sacred: words may be left out, and the gap shown, and nothing else. */
  reuters: {
    ...CHICAGO,
    finalPunctuation: false,
    spelling: false,
    emphasis: false,
    insertions: false,
    replacements: false,
  },
  /** Grammar may be mended and hesitations left out; spelling and figures follow the house. */
  guardian: {
    ...CHICAGO,
    variantSpelling: true,
    grammar: true,
    numerals: true,
    hesitations: true,
  },
  /** Every change shows, that of the first letter too. */
  legal: {
    ...CHICAGO,
    firstLetter: false,
    finalPunctuation: false,
    spelling: false,
    thousandsSeparators: false,
    emphasis: false,
    strict: true,
  },
};

export const SWITCHES = Object.keys(CHICAGO) as readonly (keyof HouseStyle)[];
