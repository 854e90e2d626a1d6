import { plainData } from '../markdown/plain-data.ts';
import { readYaml } from '../markdown/yaml.ts';
import type { Problem } from '../text/problem.ts';
import type { Span } from '../text/span.ts';
import type { MeasuredSteps } from '../text/steps.ts';
import type { Listed, ReadEntry } from './bibliography.ts';
import { readItem } from './csl-item.ts';
import { lineAt } from './line-at.ts';

/**
 * The items of a CSL-YAML file: the list under `references`, or a list alone. Each is read by itself, so that a broken
 * one is a problem at its line, and the rest is read.
 */
export function* cslYamlSteps(text: string): MeasuredSteps<Listed> {
  const entries: ReadEntry[] = [];
  const problems: Problem[] = [];
  let count = 0;
  for (const { start, end } of itemsOf(text)) {
    if (++count % ITEMS_AT_ONCE === 0) yield start / text.length;
    const yaml = text.slice(start, end);
    const read = readYaml(yaml, start, 'This entry');
    if (read.problem !== undefined) {
      const id = ID.exec(yaml)?.[2];
      const message = `${id === undefined ? 'This entry' : `The entry “${id}”`} is left out. ${read.problem.message}`;
      problems.push({ message, span: lineAt(text, start) });
      continue;
    }
    const value = plainData(read.value);
    const entry = readItem(Array.isArray(value) ? value[0] : value, idSpan(text, { start, end }));
    if (typeof entry === 'string') problems.push({ message: entry, span: lineAt(text, start) });
    else entries.push(entry);
  }
  if (count === 0 && text.trim() !== '') {
    problems.push({ message: 'There are no “references” in this file.', span: lineAt(text, 0) });
  }
  return { entries, problems };
}

const ITEMS_AT_ONCE = 20;
const ID = /^[ \t]*(?:- +)?id:[ \t]*(["']?)([^\r\n"'#]*?)\1[ \t]*(?:#.*)?$/m;

/** Each item of the list, from its dash to the next one at the same margin or to what is no part of the list. */
export function* itemsOf(text: string, from = 0): Iterable<Span> {
  const head = /^references:[ \t]*(?:#.*)?$/m.exec(text.slice(from));
  const listStart = head === null ? from : from + head.index + head[0].length;
  const first = /^([ \t]*)-(?=[ \t])/m.exec(text.slice(listStart));
  if (first === null) return;
  const margin = first[1]!;
  const dash = new RegExp(
    `^(?:${margin}-(?=[ \\t]|$)|(?!${margin}[ \\t])(?!${margin}-[ \\t])(?![ \\t]*(?:#|$))\\S.*)`,
    'gm',
  );
  dash.lastIndex = listStart + first.index;
  let start: number | undefined;
  for (let match = dash.exec(text); match !== null; match = dash.exec(text)) {
    if (start !== undefined) yield { start, end: match.index };
    start = match[0].trimStart() === '-' ? match.index : undefined;
    if (start === undefined) return;
  }
  if (start !== undefined) yield { start, end: text.length };
}

function idSpan(text: string, { start, end }: Span): Span {
  const id = ID.exec(text.slice(start, end));
  if (id === null) return lineAt(text, start);
  const from = start + id.index + id[0].lastIndexOf(id[2]!);
  return { start: from, end: from + id[2]!.length };
}
