import type { Source } from '../corpus/source.ts';
import type { Draft } from '../markdown/draft.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { Edit } from '../quotations/verdict.ts';
import type { Span } from '../text/span.ts';
import { words } from '../text/words.ts';
import type { TextEdit } from './finding.ts';

/**
 * What puts the source's words back, in the draft's own dress: its marks, line breaks, `>` and emphasis stay.
 * Undefined where the source's words run over the end of somebody's speech, so that they are not all words said.
 */
export function restoration(
  draft: Draft,
  content: Span,
  source: Source,
  quotations: readonly Quotation[],
  edit: Edit,
): TextEdit | undefined {
  if (crosses(edit.source, quotations)) return undefined;
  const theirs = wordsOf(source, edit.source);
  if (edit.draft.start === edit.draft.end) return insertion(draft, content, source, edit, theirs);
  return theirs === '' ? deletion(draft, content, edit.draft) : replacement(draft, content, edit.draft, theirs);
}

/** Words of a source on one line: markup left out, words put together that the end of a line parts. */
export function wordsOf(source: Source, span: Span): string {
  const plain = source.prose.text
    .slice(span.start, span.end)
    .replace(/\u2060/g, '')
    .replace(/(\p{L})[-\u2010\u00AC]\s*\n\s*(?=\p{Ll})/gu, '$1');
  return plain.replace(/\s+/gu, ' ').trim();
}

function crosses(span: Span, quotations: readonly Quotation[]): boolean {
  const isWithin = (at: number) => span.start < at && at < span.end;
  return quotations.some(
    (quotation) =>
      quotation.depth === 0 &&
      (isWithin(quotation.start) || (quotation.form === 'marks' && isWithin(quotation.end) && quotation.closed)) &&
      !(span.start <= quotation.start && quotation.end <= span.end && quotation.form === 'block'),
  );
}

/** Dropped words come back behind the word before them, with the punctuation around them where there is room for it. */
function insertion(draft: Draft, content: Span, source: Source, edit: Edit, theirs: string): TextEdit {
  const at = edit.draft.start;
  const isFirst = words(draft.prose.text, { start: content.start, end: at }).length === 0;
  if (isFirst) return { start: at, end: at, newText: `${theirs} ` };
  const gap = /^[^\S\n]*/u.exec(draft.text.slice(at, Math.min(content.end, at + FAR)))![0];
  const isPlainGap = gap !== '' && /^[\p{L}\p{N}]/u.test(draft.text.slice(at + gap.length, content.end));
  if (isPlainGap) {
    const lead = LEAD.exec(source.text.slice(Math.max(0, edit.source.start - FAR), edit.source.start))?.[0] ?? ' ';
    const tail = TAIL.exec(source.text.slice(edit.source.end, edit.source.end + FAR))?.[0] ?? ' ';
    if (tail === gap) return { start: at, end: at, newText: `${lead}${theirs}` };
    return { start: at, end: at + gap.length, newText: `${lead}${theirs}${tail}` };
  }
  return { start: at, end: at, newText: ` ${theirs}` };
}

/** How far around a place its neighbours are looked for. UTF-16 units. */
const FAR = 40;
const LEAD = /(?<=[\p{L}\p{N}])(?:[,;:]? | ?[–—] ?)$/u;
const TAIL = /^(?:[,;:]? | ?[–—] ?)(?=[\p{L}\p{N}])/u;

/** New words take over the line breaks of the old ones, and emphasis that begins or ends among those. */
function replacement(draft: Draft, content: Span, { start, end }: Span, theirs: string): TextEdit {
  const old = draft.text.slice(start, end);
  const breaks = [...old.matchAll(LINE_BREAK)];
  let newText = theirs;
  let from = 0;
  for (const found of breaks) {
    const before = words(old.slice(0, found.index)).length;
    const spaces = [...newText.matchAll(/ /g)].map(({ index }) => index).filter((index) => index >= from);
    const at = spaces[Math.min(spaces.length, before) - 1];
    if (at === undefined) break;
    newText = newText.slice(0, at) + found[0] + newText.slice(at + 1);
    from = at + found[0].length;
  }
  return withEmphasis(draft, content, { start, end, newText });
}

const LINE_BREAK = /[^\S\n]*\\?\n[>\s]*/gu;

/** Removed words take one of the two spaces around them along, never a line break, and emphasis set on them alone. */
function deletion(draft: Draft, content: Span, removed: Span): TextEdit {
  const { text } = draft;
  let { start, end } = removed;
  for (;;) {
    const run = emphasisAt(draft, end, 1);
    if (run === '' || emphasisAt(draft, start, -1) !== run) break;
    start -= run.length;
    end += run.length;
  }
  const edit = withEmphasis(draft, content, { start, end, newText: '' });
  if (edit.newText !== '') return edit;
  const follows = /^[,;:]?/u.exec(text.slice(end, content.end))![0];
  const [before, after] = [text[start - 1] ?? '', text[end] ?? ''];
  // "yes, really, we" loses one of its commas.
  if (follows !== '' && /[,;:]\s$/u.test(text.slice(Math.max(content.start, start - 2), start))) {
    return { start: start - 2, end, newText: '' };
  }
  const isFirst = start === content.start || emphasisAt(draft, start, -1) !== '' || /["“‘«([]/u.test(before);
  if (/[^\S\n]/u.test(after) && (isFirst || /\s/u.test(before))) end += 1;
  else if (/[^\S\n]/u.test(before) && start > content.start) start -= 1;
  return { start, end, newText: '' };
}

/** Emphasis that opens among the words and closes behind them, or the other way round, is kept for those it is left to. */
function withEmphasis(draft: Draft, content: Span, edit: TextEdit): TextEdit {
  const { text } = draft;
  const open: string[] = [];
  const close: string[] = [];
  for (let at = edit.start; at < edit.end; at++) {
    const run = emphasisAt(draft, at, 1);
    if (run === '') continue;
    if (open.at(-1) === run) open.pop();
    else if (/\s/u.test(text[at - 1] ?? ' ') || at === edit.start) open.push(run);
    else close.push(run);
    at += run.length - 1;
  }
  let { start, end, newText } = edit;
  if (open.length > 0) {
    const space = /^[^\S\n]?/u.exec(text.slice(end, content.end))![0];
    end += space.length;
    newText = `${newText}${newText === '' ? '' : space}${open.join('')}`;
  }
  if (close.length > 0) {
    const space = start > content.start ? (/[^\S\n]$/u.exec(text.slice(start - 1, start))?.[0] ?? '') : '';
    start -= space.length;
    newText = `${close.join('')}${newText === '' ? '' : space}${newText}`;
  }
  return { start, end, newText };
}

/** The run of one emphasis mark that starts here, or with -1 ends here. Marks are blank in the prose. */
function emphasisAt({ text, prose }: Draft, at: number, way: 1 | -1): string {
  const mark = way === 1 ? text[at] : text[at - 1];
  if (mark !== '*' && mark !== '_') return '';
  let length = 0;
  for (; length < LONGEST_RUN; length++) {
    const next = way === 1 ? at + length : at - 1 - length;
    if (text[next] !== mark || !/[ \u2060]/.test(prose.text[next] ?? '')) break;
  }
  return mark.repeat(length);
}

const LONGEST_RUN = 3;
