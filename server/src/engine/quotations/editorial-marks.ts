import type { Span } from '../text/span.ts';

/** What an editor sets inside a quotation to own to a change. All spans include their brackets. */
export type EditorialMarks = {
  /** Square brackets around words, in order. */
  readonly brackets: readonly Span[];
  /** Dots that stand for omitted words, bracketed or bare, in order. */
  readonly omissions: readonly Span[];
  /** `[sic]`, `[emphasis added]` and their like, in order: words about the words. */
  readonly notes: readonly Span[];
  /** Where Markdown's emphasis is set on some of the words, in order; empty where it is set on all of them. */
  readonly emphasised: readonly Span[];
};

/**
 * @param text the draft as read: some of these marks are Markdown's too, and blanked in prose
 * @param prose the same with markup blanked
 */
export function readEditorialMarks(text: string, prose: string, content: Span): EditorialMarks {
  if (!ANY.test(text.slice(content.start, content.end))) return NONE;
  const brackets = readBrackets(text, prose, content);
  const holdsWords = (bracket: Span) => /[\p{L}\p{N}]/u.test(prose.slice(bracket.start, bracket.end));
  const isNote = (bracket: Span) => NOTE.test(text.slice(bracket.start + 1, bracket.end - 1));
  const around = brackets.filter((bracket) => holdsWords(bracket) && !isNote(bracket));
  return {
    brackets: around,
    omissions: readOmissions(prose, content, around),
    notes: [...brackets.filter(isNote), ...readRoundSic(prose, content)].sort((a, b) => a.start - b.start),
    emphasised: readEmphasis(text, prose, content),
  };
}

const ANY = /[[…*_]|\(sic|\.[ \u00A0\u202F]?\./;
const NONE: EditorialMarks = { brackets: [], omissions: [], notes: [], emphasised: [] };
const NOTE =
  /^[*_\s\\]*(?:sic|(?:my |our )?(?:emphasis|italics)(?: (?:added|mine|ours|(?:in )?(?:the )?original))?|nous soulignons|je souligne|Hervorhebung .{0,40}|cursivas? .{0,40})[*_\s!.\\]*$/i;
const DOTS = String.raw`(?:…|\.(?:[ \u00A0\u202F]?\.){2,3})`;
const OMISSION = new RegExp(String.raw`\[ ?${DOTS} ?\]|\( ?${DOTS} ?\)|${DOTS}`, 'g');

/** Longer brackets are no editor's insertion. UTF-16 units. */
const LONGEST_BRACKET = 300;

/** Square brackets around prose: not those of citations, footnotes and links. */
function readBrackets(text: string, prose: string, content: Span): readonly Span[] {
  const brackets: Span[] = [];
  let open: number | undefined;
  for (let at = content.start; at < content.end; at++) {
    if (text[at] === '[') open = at;
    if (text[at] !== ']' || open === undefined) continue;
    const isShort = at - open <= LONGEST_BRACKET;
    if (isShort && text[at + 1] !== '(' && prose.slice(open + 1, at).trim() !== '')
      brackets.push({ start: open, end: at + 1 });
    open = undefined;
  }
  return brackets;
}

function readRoundSic(prose: string, content: Span): readonly Span[] {
  return [...prose.slice(content.start, content.end).matchAll(/\(sic[!.]?\)/gi)].map((match) => {
    const start = content.start + match.index;
    return { start, end: start + match[0].length };
  });
}

function readOmissions(prose: string, content: Span, brackets: readonly Span[]): readonly Span[] {
  const omissions: Span[] = [];
  let next = 0;
  for (const match of prose.slice(content.start, content.end).matchAll(OMISSION)) {
    const start = content.start + match.index;
    while (next < brackets.length && brackets[next]!.end <= start) next++;
    // Dots among bracketed words are the editor's own.
    if (next < brackets.length && brackets[next]!.start < start) continue;
    omissions.push({ start, end: start + match[0].length });
  }
  return omissions;
}

/** What prose has where the text has markup: a space, or within a word a word joiner. */
const BLANKED = /[ \u2060]/;

function readEmphasis(text: string, prose: string, content: Span): readonly Span[] {
  const isMark = (at: number) => (text[at] === '*' || text[at] === '_') && BLANKED.test(prose[at]!);
  const found: Span[] = [];
  let open: number | undefined;
  for (let at = content.start; at < content.end; at++) {
    if (!isMark(at)) continue;
    const first = at;
    while (at + 1 < content.end && isMark(at + 1)) at++;
    const closes = first > content.start && /\S/u.test(text[first - 1]!) && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? '');
    const opens = open === undefined && !closes;
    if (opens) open = at + 1;
    else {
      found.push({ start: open ?? content.start, end: first });
      open = undefined;
    }
  }
  if (open !== undefined) found.push({ start: open, end: content.end });
  const holdsWords = (from: number, to: number) => /[\p{L}\p{N}]/u.test(prose.slice(from, to));
  return found.filter(
    ({ start, end }) => holdsWords(start, end) && (holdsWords(content.start, start) || holdsWords(end, content.end)),
  );
}
