import type { Problem } from '../text/problem.ts';
import type { Span } from '../text/span.ts';
import { plainData } from './plain-data.ts';
import { readYaml } from './yaml.ts';

/** YAML front matter as read: the mapping, or an empty one with a problem. */
export type FrontMatter = {
  readonly data: Readonly<Record<string, unknown>>;
  /** The block with its fences; `{ start: 0, end: 0 }` where there is none. */
  readonly span: Span;
  readonly problems: readonly Problem[];
};

/**
 * Reads the YAML between `---` and `---` (or `...`) at the start of a text. A field that is broken is a problem at
 * its line, and the fields beside it are read. Dates become text as ISO 8601 has it; nothing is ever evaluated.
 */
export function readFrontMatter(text: string): FrontMatter {
  const open = OPENING.exec(text);
  if (open === null) return NONE;
  const [fence, language] = [open[0], open[1]!];
  const yamlStart = fence.length;
  CLOSING.lastIndex = yamlStart - 1;
  const close = CLOSING.exec(text);
  if (close === null) return unclosed(text, yamlStart);
  const yaml = text.slice(yamlStart, Math.max(yamlStart, close.index));
  const span = { start: 0, end: CLOSING.lastIndex };
  if (language !== '' && language !== 'yaml' && language !== 'yml') {
    const message = `Front matter written in “${language}” is not read: only YAML is.`;
    return { data: {}, span, problems: [{ message, span: fenceSpan(text, yamlStart) }] };
  }
  if (language === '' && isThematicBreak(yaml)) return NONE;
  return { span, ...readMapping(yaml, yamlStart) };
}

/** The line on which a field of the front matter starts, or the opening fence where it cannot be seen. */
export function fieldSpan(text: string, frontMatter: FrontMatter, field: string): Span {
  const block = text.slice(0, frontMatter.span.end);
  const name = field.replace(/[^\w]/g, '\\$&');
  const line = new RegExp(String.raw`(?<=[\r\n])(["']?)${name}\1[ \t]*:[^\r\n]*`).exec(block);
  if (line === null) return fenceSpan(text, frontMatter.span.end);
  return { start: line.index, end: line.index + line[0].trimEnd().length };
}

const NONE: FrontMatter = { data: {}, span: { start: 0, end: 0 }, problems: [] };
const OPENING = /^\uFEFF?---[ \t]*((?:[a-zA-Z][\w+-]*)?)[ \t]*(?:\r\n|\r|\n)/;
const CLOSING = /(?:\r\n|\r|\n)(?:---|\.\.\.)[ \t]*(?=[\r\n]|$)/g;
const EMPTY_LINE = /(?:\r\n|\r(?!\n)|\n)[ \t]*(?=[\r\n])/;
const FIELD = /^["']?[\p{L}\p{N}_][^\s:]*["']?[ \t]*:(?=[ \t\r\n]|$)/u;

function fenceSpan(text: string, end: number): Span {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const line = /^[^\r\n]*/.exec(text.slice(start, Math.max(start, end)))![0];
  return { start, end: start + line.trimEnd().length };
}

/** Without a closing fence, fields up to the first empty line are taken as meant; else the fence is only a line. */
function unclosed(text: string, yamlStart: number): FrontMatter {
  if (!FIELD.test(text.slice(yamlStart, yamlStart + 200))) return NONE;
  const empty = EMPTY_LINE.exec(text.slice(yamlStart));
  const end = empty === null ? text.length : yamlStart + empty.index;
  const message = 'Front matter is not closed: a line with “---” is missing after it.';
  return { data: {}, span: { start: 0, end }, problems: [{ message, span: fenceSpan(text, yamlStart) }] };
}

/** A line across the page, as Markdown has it, and not the start of front matter: no field follows it. */
function isThematicBreak(yaml: string): boolean {
  const startsEmpty = /^[ \t]*(?:[\r\n]|$)/.test(yaml) && yaml.trim() !== '';
  return (startsEmpty || EMPTY_LINE.test(yaml)) && !yaml.split(/[\r\n]+/).some(mayBeYaml);
}

function mayBeYaml(line: string): boolean {
  return FIELD.test(line) || /^[[{]/.test(line);
}

type Mapping = Pick<FrontMatter, 'data' | 'problems'>;

function readMapping(yaml: string, offset: number): Mapping {
  const whole = readYaml(yaml, offset, WHAT);
  if (whole.problem === undefined) return asMapping(whole.value, yaml, offset);
  const fields = topLevelFields(yaml);
  if (fields.length < 2) return { data: {}, problems: [whole.problem] };
  const data: [string, unknown][] = [];
  const problems: Problem[] = [];
  for (const field of fields) {
    const read = readYaml(yaml.slice(field.start, field.end), offset + field.start, WHAT);
    if (read.problem !== undefined) problems.push(read.problem);
    else for (const entry of Object.entries(asMapping(read.value, '', 0).data)) data.push(entry);
  }
  return { data: Object.fromEntries(data.reverse()), problems: problems.length > 0 ? problems : [whole.problem] };
}

function asMapping(value: unknown, yaml: string, offset: number): Mapping {
  if (value === undefined || value === null) return { data: {}, problems: [] };
  const span = { start: offset, end: offset + yaml.trimEnd().length };
  const plain = plainData(value);
  if (plain === undefined)
    return { data: {}, problems: [{ message: 'Front matter repeats itself without end.', span }] };
  if (typeof plain === 'object' && plain !== null && !Array.isArray(plain)) {
    return { data: plain as Record<string, unknown>, problems: [] };
  }
  return { data: {}, problems: [{ message: 'Front matter is not a list of “field: value” lines.', span }] };
}

/** Where each field starts and ends, by the lines that open one at the margin. */
function topLevelFields(yaml: string): readonly Span[] {
  const starts: number[] = [];
  for (const { index } of yaml.matchAll(/^[^\s#-]/gm)) {
    if (FIELD.test(yaml.slice(index, index + 200))) starts.push(index);
  }
  return starts.slice(0, MOST_FIELDS).map((start, i) => ({ start, end: starts[i + 1] ?? yaml.length }));
}

const MOST_FIELDS = 200;
const WHAT = 'Front matter';
