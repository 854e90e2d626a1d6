import { parseSource } from '../../engine/index.ts';
import type { Block, Run } from './block.ts';
import { textOf } from './block.ts';

/**
 * Blocks as Markdown, without a change of any word: a character that would be a mark is escaped, and emphasis that
 * Markdown cannot express where it stands is left out. The numbers of pages are comments, where a page begins, and so are times.
 */
export function toMarkdown(blocks: readonly Block[]): string {
  let text = '';
  let before: Block | undefined;
  for (const each of blocks) {
    const words = each.kind === 'page' || each.kind === 'time' ? placeMark(each.kind, each.mark) : written(each);
    if (words === '') continue;
    text += before === undefined ? '' : areTogether(before, each) ? '\n' : '\n\n';
    text += quoted(marked(each, words), each);
    before = each;
  }
  return text === '' ? '' : `${text}\n`;
}

function placeMark(kind: 'page' | 'time', number: string): string {
  return `<!-- ${kind} ${number} -->`;
}

/** Items of one list, rows of one table. */
function areTogether(a: Block, b: Block): boolean {
  return a.kind === b.kind && (a.kind === 'item' || a.kind === 'row') && a.quoted === b.quoted;
}

function marked({ kind, level, mark }: Block, words: string): string {
  if (kind === 'heading') return `${'#'.repeat(Math.max(1, Math.min(level, 6)))} ${words.replace(/\n/g, ' ')}`;
  if (kind === 'note') return `[^${mark}]: ${indented(words, 4)}`;
  if (kind !== 'item') return words;
  const lead = '    '.repeat(level) + mark;
  return `${lead} ${indented(words, 4 * level + mark.length + 1)}`;
}

function indented(words: string, columns: number): string {
  return words.replace(/\n/g, `\n${' '.repeat(columns)}`);
}

function quoted(text: string, { quoted: depth }: Block): string {
  return depth === 0 ? text : text.replace(/^/gm, `${'> '.repeat(Math.min(depth, 5))}`);
}

/** The words with what of their emphasis Markdown can carry, escaped where they would read as anything else. */
function written(each: Block): string {
  const plain = trimmed(textOf(each));
  if (plain === '') return '';
  for (const [marks, isEscaped] of FORMS) {
    const set = trimmed(each.runs.map((run) => setAs(run, marks, isEscaped)).join(''));
    if (reads(set, plain)) return set;
  }
  return trimmed(each.runs.map((run) => setAs(run, NO_EMPHASIS, true)).join(''));
}

type Marks = Readonly<Record<'plain' | 'emphasis' | 'strong', string>>;

const MARKS: Marks = { plain: '', emphasis: '*', strong: '**' };
const NO_EMPHASIS: Marks = { plain: '', emphasis: '', strong: '' };

/** Best first. */
const FORMS = [
  [MARKS, false],
  [NO_EMPHASIS, false],
  [MARKS, true],
] as const;

function setAs({ text, set }: Run, marks: Marks, isEscaped: boolean): string {
  if (set === 'note') return `[^${text}]`;
  if (set === 'page') return placeMark('page', text);
  const mark = marks[set];
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  if (words === '') return text;
  const inner = isEscaped || (mark !== '' && !reads(words, words)) ? escaped(words) : words;
  return before + mark + inner + mark + after;
}

/** Whether Markdown reads as these words, in one paragraph that is neither a heading nor an item nor a quotation. */
function reads(markdown: string, plain: string): boolean {
  const { prose } = parseSource({ path: 'block.md', text: markdown });
  const shown = prose.text.replace(/\u2060/g, '');
  return prose.paragraphs.length === 1 && prose.paragraphs[0]!.kind === 'text' && letters(shown) === letters(plain);
}

/** All that can be seen of a text. */
function letters(text: string): string {
  return text.replace(/[\s\u2060\uFEFF]+/g, '');
}

function escaped(plain: string): string {
  return plain
    .replace(/[\\`*_<>[\]{}$~^|@]|&(?=#?\w+;)/g, '\\$&')
    .replace(/^([ \t]*)([#+=:-])/gm, '$1\\$2')
    .replace(/^([ \t]*\d{1,9})([.)])(?=\s|$)/gm, '$1\\$2');
}

/** White space as Markdown keeps it: none at the ends, none before a line's end, one space for several. */
function trimmed(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t\f\v]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}
