import type { Span } from '../text/span.ts';

/** A date found in a text: ISO 8601, as exact as it says ("2018-10-26", "2018-10"), and where it stands. */
export type FoundDate = Span & { readonly iso: string };

/**
 * The first date in a text that names at least a month and a year, in the languages of `MONTHS` or in figures.
 * Figures between slashes are read only where no other reading is a date: 3/4/2018 is two days.
 */
export function findDate(text: string): FoundDate | undefined {
  const lower = text.toLowerCase().replace(ARABIC_DIGIT, (digit) => String(digit.charCodeAt(0) & 0xf));
  if (lower.length !== text.length || !/\d{4}/.test(lower)) return undefined;
  let first: FoundDate | undefined;
  for (const [pattern, read] of FORMS) {
    const match = pattern.exec(lower);
    const iso = match === null ? undefined : read(match.groups ?? {});
    if (match === null || iso === undefined) continue;
    const found = { start: match.index, end: match.index + match[0].length, iso };
    if (first === undefined || found.start < first.start) first = found;
  }
  return first;
}

/** The date that a text is as a whole (a year alone counts), or undefined where it says anything else. */
export function readDate(text: string): string | undefined {
  const trimmed = text.trim();
  if (/^\d{4}$/.test(trimmed)) return trimmed;
  const partial = /^(\d{4})-(\d{2})$/.exec(trimmed);
  if (partial !== null) return isoDate(partial[1]!, partial[2]!);
  const found = findDate(trimmed);
  return found !== undefined && found.start === 0 && /^(?:$|[T ,])/.test(trimmed.slice(found.end))
    ? found.iso
    : undefined;
}

/** Undefined where the calendar has no such day. */
function isoDate(year: string, month: string | number, day?: string): string | undefined {
  const [y, m] = [Number(year), Number(month)];
  if (y < 1000 || m < 1 || m > 12) return undefined;
  const start = `${year}-${String(m).padStart(2, '0')}`;
  if (day === undefined) return start;
  const d = Number(day);
  const leap = y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0);
  const last = m === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(m) ? 30 : 31;
  return d >= 1 && d <= last ? `${start}-${String(d).padStart(2, '0')}` : undefined;
}

const ARABIC_DIGIT = /[\u0660-\u0669\u06F0-\u06F9]/g;

/** The twelve months: English, French, German, Spanish, Italian, Portuguese, Dutch, Arabic, with what is cut short. */
const MONTHS: readonly string[] = [
  'january jan janvier janv januar jänner enero gennaio janeiro januari يناير كانون_الثاني',
  'february feb février févr februar febrero febbraio fevereiro februari فبراير شباط',
  'march mar mars märz mär marzo março maart مارس آذار',
  'april apr avril avr abril aprile abr أبريل ابريل نيسان',
  'may mai mayo maggio maio mei مايو أيار',
  'june jun juin juni junio giugno junho يونيو حزيران',
  'july jul juillet juil juli julio luglio julho يوليو تموز',
  'august aug août agosto augustus أغسطس اغسطس آب',
  'september sept sep septembre septiembre setiembre settembre setembro سبتمبر أيلول',
  'october oct octobre oktober okt octubre ottobre outubro أكتوبر اكتوبر تشرين_الأول',
  'november nov novembre noviembre novembro نوفمبر تشرين_الثاني',
  'december dec décembre déc dezember dez diciembre dicembre dezembro ديسمبر كانون_الأول',
];

const MONTH_OF = new Map(
  MONTHS.flatMap((names, i) => names.split(' ').map((name) => [name.replace('_', ' '), i + 1] as const)),
);
const MONTH = `(?<month>${[...MONTH_OF.keys()].sort((a, b) => b.length - a.length).join('|')})`;
const DAY = String.raw`(?<!\d)(?<day>\d{1,2})`;
const YEAR = String.raw`(?<year>\d{4})(?!\d)`;

type Groups = Readonly<Record<string, string>>;
const inWords = ({ year, month, day }: Groups) => isoDate(year!, MONTH_OF.get(month!)!, day);
const inFigures = ({ year, month, day }: Groups) => isoDate(year!, month!, day);

/** Of two forms that match at one place, the one that says more comes first. */
const FORMS: readonly (readonly [RegExp, (groups: Groups) => string | undefined])[] = [
  [/(?<!\d)(?<year>\d{4})[-/](?<month>\d{1,2})[-/](?<day>\d{1,2})(?!\d)/, inFigures],
  [
    new RegExp(String.raw`${DAY}(?:st|nd|rd|th|er|º|°|\.)?[\s-]+(?:de |of )?${MONTH}\.?,?[\s-]+(?:de |del )?${YEAR}`),
    inWords,
  ],
  [new RegExp(String.raw`(?<!\p{L})${MONTH}\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+${YEAR}`, 'u'), inWords],
  [new RegExp(String.raw`(?<!\p{L})${MONTH}\.?,?\s+(?:de )?${YEAR}`, 'u'), inWords],
  [/(?<year>\d{4})\s?[年년]\s?(?<month>\d{1,2})\s?[月월]\s?(?<day>\d{1,2})\s?[日일]/, inFigures],
  [new RegExp(String.raw`${DAY}\.\s?(?<month>\d{1,2})\.\s?${YEAR}`), inFigures],
  [
    new RegExp(String.raw`(?<!\d)(?<day>\d{1,2})/(?<month>\d{1,2})/${YEAR}`),
    ({ year, month, day }) => {
      const readings = [isoDate(year!, month!, day), isoDate(year!, day!, month)].filter((iso) => iso !== undefined);
      return new Set(readings).size === 1 ? readings[0] : undefined;
    },
  ],
];
