import { foldWord } from '../text/fold.ts';

/** True for words that say a number in figures or in letters, in the languages that we know. Takes folded words. */
export function isNumber(word: string): boolean {
  return FIGURES.test(word) || VALUES.has(word) || MAGNITUDES.has(word) || ordinalValue(word) !== undefined;
}

/** True when both say one number, and the same one: "1,200" and "twelve hundred", "21" and "vingt et un". */
export function sameNumber(one: readonly string[], other: readonly string[]): boolean {
  const value = numberValue(one);
  return value !== undefined && value === numberValue(other) && isOrdinal(one) === isOrdinal(other);
}

function isOrdinal(words: readonly string[]): boolean {
  const last = words.at(-1);
  return last !== undefined && ordinalValue(last) !== undefined;
}

/** A number that a text says, from the first of its words to the last. `figures`: where they may part thousands. */
export type SaidNumber = {
  readonly value: number;
  readonly figures: string;
  readonly first: number;
  readonly last: number;
};

/** More words than these say no one number that anybody writes. */
const LONGEST_NUMBER = 6;

/** The numbers of a text, in order; not those that are small words too: one, second, "un", "neuf". */
export function numbersOf(words: readonly string[]): readonly SaidNumber[] {
  const found: SaidNumber[] = [];
  for (let first = 0; first < words.length; first++) {
    for (let count = Math.min(LONGEST_NUMBER, words.length - first); count > 0; count--) {
      const said = words.slice(first, first + count);
      const value = JOINERS.has(said.at(-1)!) || ARTICLES.has(said[0]!) ? undefined : numberValue(said);
      if (value === undefined) continue;
      const isFigures = /^\d/.test(said[0]!);
      if (isFigures || (value > 2 && said.join('').length > 3 && !ORDINALS.has(said[0]!) && !AMBIGUOUS.has(said[0]!))) {
        found.push({
          value,
          figures: thousands(said.join('')),
          first,
          last: first + count - 1,
        });
      }
      first += count - 1;
      break;
    }
  }
  return found;
}

/** The bare figures of a number whose separators may part thousands: 1.200 is 1,200 elsewhere. Else an empty string. */
function thousands(number: string): string {
  return /^\d{1,3}(?:[.,']?\d{3})+$/.test(number) ? number.replace(/\D/g, '') : '';
}

/** Number words that are other words more often: new, "once", hundred per "cent". */
const AMBIGUOUS = new Set(['neuf', 'once', 'cent', 'acht', 'mil', 'mille']);

/** The value of words that say one number; undefined when they do not, or say more than one. */
function numberValue(words: readonly string[]): number | undefined {
  if (words.length > 1 && GROUPED.test(words.join(' '))) return Number(words.join(''));
  let total = 0;
  let group: number | undefined;
  let seen = false;
  for (const [at, word] of words.entries()) {
    if (seen && JOINERS.has(word)) continue;
    if (!seen && ARTICLES.has(word) && MAGNITUDES.has(words[at + 1] ?? '')) continue;
    const figures = figureValue(word);
    const value = figures ?? VALUES.get(word) ?? ordinalValue(word);
    const magnitude = MAGNITUDES.get(word);
    if (value !== undefined) {
      if (group !== undefined && figures !== undefined) return undefined;
      group = joined(group, value);
      if (group === undefined) return undefined;
    } else if (magnitude === 100 && group !== undefined && group < 100) group *= 100;
    else if (magnitude !== undefined) {
      total += (group ?? 1) * magnitude;
      group = undefined;
    } else return undefined;
    seen = true;
  }
  return seen ? total + (group ?? 0) : undefined;
}

/** Twenty and five are twenty-five; French four and twenty are eighty; five and six are two numbers. */
function joined(group: number | undefined, value: number): number | undefined {
  if (group === undefined) return value;
  if (group === 4 && value === 20) return 80;
  if (group % 100 === 0 && value < 100) return group + value;
  if (group % 10 === 0 && value < 20 && group % 100 !== 0) return group + value;
  return undefined;
}

/** Thousands parted by spaces: 12 000. */
const GROUPED = /^[1-9]\d{0,2}(?: \d{3})+$/;

const FIGURES = /^[0-9][0-9.,']*(?:s|st|nd|rd|th|er|e|m|bn|k)?$/;

/** "4m": the magnitude as a letter. */
const ABBREVIATED = /^([0-9][0-9.,']*)(m|bn|k|tn)$/;
const ABBREVIATIONS: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, bn: 1e9, tn: 1e12 };

/** A separator followed by exactly three figures parts thousands, any other is the decimal point. */
function figureValue(word: string): number | undefined {
  const [, number, magnitude] = ABBREVIATED.exec(word) ?? [];
  if (number !== undefined) {
    const value = figureValue(number);
    return value === undefined ? undefined : value * ABBREVIATIONS[magnitude!]!;
  }
  if (!/^[0-9][0-9.,']*$/.test(word)) return undefined;
  const plain = word.replaceAll("'", ',');
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain)) return Number(plain.replaceAll(',', ''));
  if (/^\d{1,3}(?:\.\d{3}){1,}(?:,\d+)?$/.test(plain) && (plain.match(/\./g)!.length > 1 || plain.includes(','))) {
    return Number(plain.replaceAll('.', '').replace(',', '.'));
  }
  if (/^\d+(?:[.,]\d+)?$/.test(plain)) return Number(plain.replace(',', '.'));
  return undefined;
}

function ordinalValue(word: string): number | undefined {
  const figures = /^(\d{1,6})(?:st|nd|rd|th)$/.exec(word)?.[1];
  return figures === undefined ? ORDINALS.get(word) : Number(figures);
}

const VALUES = new Map<string, number>();
const ORDINALS = new Map<string, number>();
const MAGNITUDES = new Map<string, number>();
/** "A hundred" is one hundred. */
const ARTICLES = new Set(['a', 'an', 'ein', 'eine', 'un', 'une']);
const JOINERS = new Set(['and', 'et', 'und', 'y', 'و']);

const UNITS = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize',
  'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve',
  'صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة',
  'صفر واحدة اثنين ثلاث أربع خمس ست سبع ثماني تسع عشر',
];
const TENS = [
  'twenty thirty forty fifty sixty seventy eighty ninety',
  'vingt trente quarante cinquante soixante',
  'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig',
  'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
  'عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون',
  'عشرين ثلاثين أربعين خمسين ستين سبعين ثمانين تسعين',
];
fill(VALUES, UNITS, (index) => index);
fill(VALUES, TENS, (index) => (index + 2) * 10);
for (const [word, value] of [
  ['quatrevingts', 80],
  ['vingts', 20],
  ['dozen', 12],
] as const) {
  VALUES.set(word, value);
}
// German says the unit first, as one word: fünfundzwanzig.
const GERMAN_UNITS = 'ein zwei drei vier fünf sechs sieben acht neun'.split(' ');
for (const [unit, word] of GERMAN_UNITS.entries()) {
  fill(VALUES, [TENS[2]!.replace(/\S+/g, `${word}und$&`)], (index) => (index + 2) * 10 + unit + 1);
}
fill(
  ORDINALS,
  [
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth',
    'erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte elfte zwölfte',
    'ersten zweiten dritten vierten fünften sechsten siebten achten neunten zehnten elften zwölften',
    'premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième',
    'primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo undécimo duodécimo',
  ],
  (index) => index + 1,
);
fill(MAGNITUDES, ['hundred hundreds hundert cent cents cien ciento مئة مائة'], () => 100);
fill(MAGNITUDES, ['thousand thousands tausend mille mil ألف آلاف'], () => 1e3);
fill(
  MAGNITUDES,
  ['million millions millionen millón millones milione milioni milhão milhões miljoen m مليون ملايين'],
  () => 1e6,
);
fill(
  MAGNITUDES,
  ['billion billions milliard milliards milliarde milliarden miliardo miliardi miljard bn مليار'],
  () => 1e9,
);
fill(MAGNITUDES, ['trillion trillions billionen'], () => 1e12);

/** True for words by which numbers count: of time, length, weight, money; and for months. Takes folded words. */
export function isUnit(word: string): boolean {
  return UNIT_WORDS.has(word) || isMonth(word) || /^[\p{Sc}%°‰]$/u.test(word);
}

export function isMonth(word: string): boolean {
  return MONTHS.has(word);
}

const UNIT_WORDS = new Set(
  `second seconds minute minutes hour hours day days week weeks month months year years decade decades century centuries
  metre metres meter meters kilometre kilometres kilometer kilometers km mile miles foot feet inch inches yard yards acre
  acres hectare hectares kilo kilos kg kilogram kilograms gram grams tonne tonnes ton tons pound pounds litre litres
  liter liters gallon gallons barrel barrels dollar dollars euro euros cent cents penny pence yen yuan rupee rupees
  rouble roubles ruble rubles percent degree degrees celsius fahrenheit mph watt watts megawatt megawatts
  seconde secondes heure heures jour jours semaine semaines mois an ans année années décennie siècle mètre mètres
  kilomètre kilomètres tonnes livre livres dollars degrés
  sekunde sekunden stunde stunden tag tage tagen woche wochen monat monate monaten jahr jahre jahren jahrzehnt jahrhundert
  meter kilometer tonne tonnen pfund liter prozent grad
  segundo segundos minuto minutos hora horas día días semana semanas mes meses año años década siglo metro metros
  kilómetro kilómetros tonelada toneladas libra libras litro litros dólar dólares grados
  ثانية دقيقة دقائق ساعة ساعات يوم يوما أيام أسبوع أسابيع شهر أشهر سنة سنوات عام أعوام متر كيلومتر كيلومترا طن دولار
  يورو دينار ريال جنيه`
    .split(/\s+/)
    .map(foldWord),
);

const MONTHS = new Set(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug
  sept oct nov dec janvier février mars avril mai juin juillet août septembre octobre novembre décembre januar jänner
  februar märz juni juli oktober dezember enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre
  diciembre يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر`
    .split(/\s+/)
    .map(foldWord),
);

function fill(values: Map<string, number>, lists: readonly string[], valueAt: (index: number) => number): void {
  for (const list of lists) {
    for (const [index, word] of list.split(' ').entries()) values.set(foldWord(word), valueAt(index));
  }
}
