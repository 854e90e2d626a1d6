import { plainData } from '../markdown/plain-data.ts';
import { readYaml } from '../markdown/yaml.ts';
import type { Problem } from '../text/problem.ts';
import type { Span } from '../text/span.ts';
import { type DeclaredSpeaker, isMapping, readDeclaredSpeaker } from './declared-speaker.ts';
import type { SourceFile } from './source.ts';

/** A file `speakers.yaml`: who speaks in a corpus, whatever the articles call them. Immutable. */
export type SpeakersFile = {
  readonly path: string;
  readonly text: string;
  readonly speakers: readonly DeclaredSpeaker[];
  readonly problems: readonly Problem[];
};

/** Whether a file at this path declares speakers, and so is no source. */
export function isSpeakersPath(path: string): boolean {
  return /(?:^|[/\\])speakers\.ya?ml$/i.test(path);
}

/**
 * Reads a list of speakers, which may stand under a field `speakers`. An entry that is broken is a problem at its own
 * line, and the others are read.
 */
export function parseSpeakersFile({ path, text, unreadable }: SourceFile): SpeakersFile {
  if (unreadable === 'is empty') return { path, text, speakers: [], problems: [] };
  if (unreadable !== undefined) {
    const problem = { message: `This list of speakers ${unreadable}.`, span: { start: 0, end: 0 } };
    return { path, text, speakers: [], problems: [problem] };
  }
  const spans = entriesOf(text);
  const whole = readYaml(text, 0, WHAT);
  const problems: Problem[] = [];
  const entries: { readonly value: unknown; readonly span: Span }[] = [];
  if (whole.problem === undefined) {
    const listed = listIn(plainData(whole.value));
    if (listed === undefined)
      problems.push({ message: `${WHAT} is not a list of speakers.`, span: firstLine(text, 0) });
    listed?.forEach((value, i) => {
      const start = spans.length === listed.length ? spans[i]!.start : 0;
      entries.push({ value, span: firstLine(text, start) });
    });
  } else {
    // One entry that is broken must not hide the others.
    for (const { start, end } of spans) {
      const read = readYaml(text.slice(start, end), start, WHAT);
      if (read.problem !== undefined) problems.push(read.problem);
      for (const value of listIn(plainData(read.value)) ?? []) entries.push({ value, span: firstLine(text, start) });
    }
    if (problems.length === 0) problems.push(whole.problem);
  }
  const speakers: DeclaredSpeaker[] = [];
  for (const { value, span } of entries) {
    const { speaker, complaints } = readDeclaredSpeaker(value);
    if (speaker !== undefined) speakers.push(speaker);
    for (const complaint of complaints) problems.push({ message: `This is an entry ${complaint}.`, span });
  }
  return { path, text, speakers, problems };
}

const WHAT = 'This file';

function listIn(value: unknown): readonly unknown[] | undefined {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value;
  return isMapping(value) && 'speakers' in value ? listIn(value['speakers']) : undefined;
}

/** Where each entry starts and ends: at the lines that open one, with a hyphen as far from the margin as the first. */
function entriesOf(text: string): readonly Span[] {
  const margin = /^([ \t]*)-(?=[ \t\r\n]|$)/m.exec(text.replace(/^---/, '   '))?.[1];
  if (margin === undefined) return [];
  const starts = [...text.matchAll(new RegExp(`^${margin}-(?=[ \\t\\r\\n]|$)`, 'gm'))].map(({ index }) => index);
  return starts.slice(0, MOST_ENTRIES).map((start, i) => ({ start, end: starts[i + 1] ?? text.length }));
}

const MOST_ENTRIES = 20_000;

function firstLine(text: string, start: number): Span {
  const line = /^[^\r\n]*/.exec(text.slice(start, start + 1000))![0];
  return { start, end: start + line.trimEnd().length };
}
