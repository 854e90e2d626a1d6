import type { Span } from '../text/span.ts';

/** Marks of one family open and close each other. */
export type MarkFamily = 'double' | 'single' | 'guillemet' | 'single-guillemet' | 'corner' | 'white-corner';

/** A quotation mark and what its form and its neighbours say of its direction. */
export type Mark = Span & {
  readonly family: MarkFamily;
  /** `either`: its neighbours leave it open; it closes what is open, or else opens. */
  readonly lean: 'open' | 'close' | 'either';
  /** True for “ ” « » and ‘ ’ standing where the other one of the pair would stand, as German or Swedish have them. */
  readonly turned: boolean;
  /** True for a mark that may as well be the apostrophe of a plural's genitive: the boys’ game. */
  readonly doubtful: boolean;
};

/** The quotation marks within a span of a text, in order. Apostrophes, feet and inches are no marks. */
export function marks(text: string, span: Span): readonly Mark[] {
  const found: Mark[] = [];
  const pattern = new RegExp(MARK, 'g');
  pattern.lastIndex = span.start;
  for (let match = pattern.exec(text); match !== null && match.index < span.end; match = pattern.exec(text)) {
    const mark = readMark(text, span, { start: match.index, end: match.index + match[0].length });
    if (mark !== undefined) found.push(mark);
  }
  return found;
}

const MARK = /''(?!')|``|‘‘|’’(?!’)|["＂“”„‟«»‹›'‘’‚‛「」『』]/;

/** Marks whose form alone says what they are. */
const PLAIN: Readonly<Record<string, readonly [MarkFamily, 'open' | 'close']>> = {
  '„': ['double', 'open'],
  '‟': ['double', 'open'],
  '``': ['double', 'open'],
  '‘‘': ['double', 'open'],
  '’’': ['double', 'close'],
  '「': ['corner', 'open'],
  '」': ['corner', 'close'],
  '『': ['white-corner', 'open'],
  '』': ['white-corner', 'close'],
};

function readMark(text: string, span: Span, at: Span): Mark | undefined {
  const form = text.slice(at.start, at.end);
  const before = neighbour(text, span, at.start - 1, -1);
  const after = neighbour(text, span, at.end, 1);
  const mark = (family: MarkFamily, lean: Mark['lean'], turned = false, doubtful = false): Mark => ({
    start: at.start,
    end: at.end,
    family,
    lean,
    turned,
    doubtful,
  });
  const plain = PLAIN[form];
  if (plain !== undefined) return mark(plain[0], plain[1]);
  const opens = LEADS.test(before) && !BLANK.test(after);
  const closes = !LEADS.test(before) && !WORD.test(after);
  switch (form) {
    case '"':
    case '＂':
    case "''":
      if (isInch(text, at.start) || isGershayim(before, after)) return undefined;
      return mark('double', opens === closes ? 'either' : opens ? 'open' : 'close');
    case '“':
      return mark('double', 'open', !LEADS.test(before) || (/[–—-]/.test(before) && !WORD.test(after)));
    case '”':
      return mark('double', 'close', opens);
    case '«':
    case '‹':
      return mark(form === '«' ? 'guillemet' : 'single-guillemet', 'open', !BLANK.test(before));
    case '»':
    case '›':
      return mark(form === '»' ? 'guillemet' : 'single-guillemet', 'close', opens);
    case '‚':
    case '‛':
      return opens ? mark('single', 'open') : undefined;
    default:
      return readSingle(text, span, at, form, before, after, mark);
  }
}

function readSingle(
  text: string,
  span: Span,
  at: Span,
  form: string,
  before: string,
  after: string,
  mark: (family: MarkFamily, lean: Mark['lean'], turned?: boolean, doubtful?: boolean) => Mark,
): Mark | undefined {
  const joined = at.start > span.start && WORD.test(text[at.start - 1]!);
  if (joined && WORD.test(after)) return undefined;
  if (LEADS.test(before) && !joined) {
    if (form === '’' || !WORD.test(after)) return undefined;
    ELISION.lastIndex = at.end;
    return ELISION.test(text) ? undefined : mark('single', 'open');
  }
  if (WORD.test(after) && form !== '‘') return undefined;
  if (form === '‘' && WORD.test(after)) return mark('single', 'open');
  FOLLOWING_WORD.lastIndex = at.end;
  const doubtful = /[sxzSXZ]/.test(before) && FOLLOWING_WORD.test(text);
  return mark('single', 'close', form === '‘', doubtful);
}

const BLANK = /^[\s\u00A0\u2000-\u200F\u202F\u2066-\u2069\uFEFF]?$/;
/** What an opening mark may stand after: a blank, an opening bracket, a dash, a slash. */
const LEADS = /^[\s\u00A0\u2000-\u200F\u202F\u2066-\u2069\uFEFF([{<¿¡\-–—―/=]?$/;
const WORD = /^[\p{L}\p{N}]/u;
/** Words that begin with an apostrophe: ’em, ’til, ’90s. */
const ELISION = /(?:em|til|tis|twas|cause|cuz|bout|round|n|\d0s|\d\d)(?![\p{L}\p{N}])/iuy;
const FOLLOWING_WORD = /[ \u00A0][\p{Ll}\p{N}]/uy;

/** The character beside a mark, across other marks that touch it: in ("‘a) each mark's neighbour before is the bracket. */
function neighbour(text: string, span: Span, from: number, step: 1 | -1): string {
  let at = from;
  for (let skipped = 0; skipped < 3 && at >= span.start && at < span.end; skipped++, at += step) {
    if (!TOUCHING.test(text[at]!)) break;
  }
  if (at < span.start || at >= span.end) return '';
  const code = text.charCodeAt(at);
  if (step === 1 && code >= 0xd800 && code < 0xdc00) return text.slice(at, at + 2);
  return text[at]!;
}

const TOUCHING = /["＂“”„‟«»‹›'‘’‚‛`「」『』]/;

/** The inches of 5'10" and 6’4". */
function isInch(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at - 1)) && /\d['’′]\d{1,2}$/.test(text.slice(Math.max(0, at - 6), at));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** The mark inside Hebrew acronyms. */
function isGershayim(before: string, after: string): boolean {
  return /^[\u05D0-\u05EA]/.test(before) && /^[\u05D0-\u05EA]/.test(after);
}
