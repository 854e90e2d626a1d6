import { type LocatorLabel, labelOf } from '../markdown/locators.ts';
import type { Span } from '../text/span.ts';
import type { Source } from './source.ts';

/** A heading with all that stands under it, up to the next heading of its level or a higher one. */
export type Heading = Span & {
  /** 1 is the highest. */
  readonly level: number;
  /** Its words, without its number. */
  readonly name: string;
  readonly numbered: { readonly kind: LocatorLabel; readonly label: string } | undefined;
};

/** The headings of a source, in order, without the title above all of it. A plain text has none that can be told. */
export function headingsOf({ text, prose }: Source): readonly Heading[] {
  const read = prose.paragraphs.flatMap(({ kind, start, end }) => {
    if (kind !== 'heading') return [];
    const line = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
    const words = prose.text
      .slice(start, end)
      .replace(/\u2060/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    return [{ start: line, level: levelOf(text, line, end), ...readHeading(words) }];
  });
  // A number before words is a section's where others are numbered, too: “1984” alone may be a title.
  const bare = read.filter(({ isBare }) => isBare);
  const isSeries = bare.some(({ numbered }, i) => i > 0 && follows(bare[i - 1]!.numbered!.label, numbered!.label));
  const headings = read.map(({ start, level, name, whole, numbered, isBare }, i) => {
    const next = read.slice(i + 1).find((other) => other.level <= level);
    const isNumbered = numbered !== undefined && (!isBare || isSeries);
    const end = next?.start ?? text.length;
    return { start, end, level, name: isNumbered ? name : whole, numbered: isNumbered ? numbered : undefined };
  });
  const [first] = headings;
  const isTitle = first?.end === text.length && first.numbered === undefined;
  return isTitle && (prose.paragraphs[0]?.start ?? 0) >= first.start ? headings.slice(1) : headings;
}

function levelOf(text: string, line: number, end: number): number {
  const marks = /^ {0,3}(#{1,6})(?=[ \t])/.exec(text.slice(line, line + 12));
  if (marks !== null) return marks[1]!.length;
  return /^[^\S\r\n]*(?:\r\n|\r|\n) {0,3}-/.test(text.slice(end, end + 40)) ? 2 : 1;
}

function readHeading(whole: string) {
  const named = NAMED.exec(whole);
  const kind = named === null ? undefined : labelOf(named[1]!);
  if (kind !== undefined) {
    const name = whole.slice(named![0].length).trim() || whole;
    return { whole, name, numbered: { kind, label: named![2]! }, isBare: false };
  }
  const bare = BARE.exec(whole);
  if (bare === null) return { whole, name: whole, numbered: undefined, isBare: false };
  const label = bare[1] ?? bare[2] ?? bare[3]!;
  return { whole, name: whole.slice(bare[0].length), numbered: { kind: 'section' as const, label }, isBare: true };
}

const NUMBER = String.raw`(\d{1,3}(?:\.\d{1,3})*\p{Ll}?|[IVXLC]{1,7})(?![\p{L}\p{N}])`;
/** “Chapter 3: The harbour”, “§ 12 Leases”, “Kapitel IV”. */
const NAMED = new RegExp(String.raw`^(\p{L}+\.?|§)\s*${NUMBER}[.:)]?(?:\s*[–—-](?=\s))?`, 'u');
/** “3. The harbour”, “3.2 Leases”, “IV. Leases”. */
const BARE = /^(?:(\d{1,3}(?:\.\d{1,3})+)\.?|(\d{1,3})[.)]|([IVXLC]{1,7})\.)\s+(?=\p{L})/u;

/** Whether one number comes right after another: 2 after 1, 1.2 after 1.1, II after I. */
function follows(before: string, after: string): boolean {
  const [last, next] = [before, after].map((label) => Number(/\d+$/.exec(label)?.[0]));
  if (Number.isNaN(last) || Number.isNaN(next)) return before !== after && /^[IVXLC]+$/.test(before + after);
  return next === last! + 1 || after === `${before}.1`;
}
