import { plainData } from '../markdown/plain-data.ts';
import type { Problem } from '../text/problem.ts';
import type { Span } from '../text/span.ts';
import type { MeasuredSteps } from '../text/steps.ts';
import type { Listed, ReadEntry } from './bibliography.ts';
import { readItem } from './csl-item.ts';
import { lineAt } from './line-at.ts';

/**
 * The items of a CSL-JSON file: a list of them, alone or as the `items` or `references` of a mapping. Each is read by
 * itself, so that a broken one is a problem at its line, and the next one is found again.
 */
export function* cslJsonSteps(text: string): MeasuredSteps<Listed> {
  const entries: ReadEntry[] = [];
  const problems: Problem[] = [];
  const list = LIST.exec(text);
  if (list === null) {
    if (text.trim() !== '') problems.push({ message: 'This is no list of CSL-JSON items.', span: lineAt(text, 0) });
    return { entries, problems };
  }
  let count = 0;
  let patience = PATIENCE;
  for (let at = list[0].length; at < text.length; ) {
    const start = nextBrace(text, at);
    if (start === undefined) break;
    if (++count % ITEMS_AT_ONCE === 0) yield at / text.length;
    const end = closingBrace(text, start, Math.min(LONGEST_ITEM, Math.max(SHORTEST_LOOK, patience)));
    if (end === undefined) patience -= LONGEST_ITEM;
    const read = end === undefined ? 'a brace or a quotation mark is never closed' : parsed(text.slice(start, end));
    if (typeof read === 'string') {
      const following = nextItem(text, start + 1, marginOf(text, start)) ?? text.length;
      const id = /"id"\s*:\s*"([^"\n]*)"/.exec(text.slice(start, following))?.[1];
      const what = id === undefined ? 'This item' : `The item “${id}”`;
      problems.push({ message: `${what} is left out: ${read}.`, span: lineAt(text, start) });
      at = following;
      continue;
    }
    const entry = readItem(read.value, idSpan(text, start, end!));
    if (typeof entry === 'string') problems.push({ message: entry, span: lineAt(text, start) });
    else entries.push(entry);
    at = end!;
  }
  return { entries, problems };
}

const ITEMS_AT_ONCE = 100;
const LIST = /^\uFEFF?\s*(?:\{[^[]*?"(?:items|references)"\s*:\s*)?\[/;

function parsed(json: string): { readonly value: unknown } | string {
  try {
    const value: unknown = JSON.parse(json);
    // Data of this size may be nested without end.
    return { value: json.length > LARGE_ITEM ? plainData(value) : value };
  } catch (error) {
    // What follows a place in the text counts from the item's start, which says nothing to a reader of the file.
    return `it is not JSON (${(error as Error).message.replace(/ at position.*| in JSON.*|, (?:\.\.\.)?".*/s, '')})`;
  }
}

/** The next item, behind what stands between two; undefined at the list's end. */
function nextBrace(text: string, from: number): number | undefined {
  BETWEEN.lastIndex = from;
  const at = from + BETWEEN.exec(text)![0].length;
  if (text[at] === '{') return at;
  return text[at] === ']' || at >= text.length ? undefined : nextItem(text, at, undefined);
}

const BETWEEN = /[\s,]*/y;

/** Where the next item starts: at the margin that the one before it has, or with an `id` or a `type`, as items do. */
function nextItem(text: string, from: number, margin: string | undefined): number | undefined {
  ITEM.lastIndex = from;
  const named = ITEM.exec(text)?.index;
  const line = margin === undefined ? -1 : text.indexOf(`\n${margin}{`, from);
  const atMargin = line < 0 ? undefined : line + 1 + margin!.length;
  if (named === undefined || atMargin === undefined) return named ?? atMargin;
  return Math.min(named, atMargin);
}

const ITEM = /\{\s*"(?:id|type)"\s*:/g;

function marginOf(text: string, start: number): string | undefined {
  const margin = text.slice(text.lastIndexOf('\n', start) + 1, start);
  return /^[ \t]*$/.test(margin) && text.lastIndexOf('\n', start) >= 0 ? margin : undefined;
}

/** The end of the braces that open at `start`, within `longest` characters. */
function closingBrace(text: string, start: number, longest: number): number | undefined {
  const limit = Math.min(text.length, start + longest);
  let depth = 0;
  for (let i = start; i < limit; i++) {
    const character = text[i];
    if (character === '"') {
      i = stringEnd(text, i, limit);
    } else if (character === '{') depth++;
    else if (character === '}' && --depth === 0) return i + 1;
  }
  return undefined;
}

/**
 * UTF-16 units. An item with a long abstract has some thousands; so far is looked for its end, until many items have
 * had none.
 */
const LONGEST_ITEM = 500_000;
const SHORTEST_LOOK = 5_000;
const PATIENCE = 20 * LONGEST_ITEM;

const LARGE_ITEM = 10_000;

function stringEnd(text: string, open: number, limit: number): number {
  for (let i = open + 1; i < limit; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '"') return i;
  }
  return limit;
}

function idSpan(text: string, start: number, end: number): Span {
  const id = /"id"\s*:\s*("?)((?:\\.|[^"\\,}\n])*)\1/.exec(text.slice(start, end));
  if (id === null) return lineAt(text, start);
  const from = start + id.index + id[0].length - id[2]!.length - id[1]!.length;
  return { start: from, end: from + id[2]!.length };
}
