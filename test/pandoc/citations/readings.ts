import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseDraft } from '../../../server/src/engine/markdown/draft.ts';
import { type Span, textOf } from '../../../server/src/engine/text/span.ts';

/** One case of the table: a text, and what is read of it. */
export type Case = {
  readonly name: string;
  readonly text: string;
  /** Extensions of Pandoc's Markdown that the case is read with. */
  readonly extensions: string;
  readonly reading: readonly string[];
  /** Pandoc's own reading, where ours differs on purpose. */
  readonly pandoc: readonly string[];
};

/** The table is described at its own head. */
export function readCases(file: string): readonly Case[] {
  const [, ...blocks] = readFileSync(file, 'utf8').split(/^=== /m);
  return blocks.map((block) => {
    const [title = '', ...lines] = block.trimEnd().split('\n');
    const [name = '', extensions = ''] = title.split(' | ');
    const isReading = (line: string) => /^(?:pandoc )?=> /.test(line);
    const written = lines.filter((line) => !isReading(line)).join('\n');
    const read = (start: string) =>
      lines.filter((line) => line.startsWith(start)).map((line) => line.slice(start.length));
    const reading = read('=> ').filter((line) => line !== 'nothing');
    const pandoc = read('pandoc => ').filter((line) => line !== 'nothing');
    const differs = lines.some((line) => line.startsWith('pandoc => '));
    return { name, extensions, text: unescaped(written), reading, pandoc: differs ? pandoc : reading };
  });
}

/** Characters that no editor shows, as JSON writes them. */
function unescaped(text: string): string {
  return text
    .replace(/\\r\\n/g, '\r\n')
    .replace(/\\u([0-9a-f]{4})/g, (_, code) => String.fromCharCode(Number(`0x${code}`)));
}

/** Our reading, a line for each group of citations. */
export function ourReading(text: string): readonly string[] {
  const { citations } = parseDraft('/draft.md', text);
  const lines: string[][] = [];
  let group: Span | undefined;
  for (const [i, citation] of citations.entries()) {
    const words = (span: Span) => wordsOf(textOf(text, span));
    const mode = citation.inText ? 'in text ' : citation.suppressed ? '-' : '';
    const one = written(words(citation.prefix), mode + citation.key, words(citation.suffix));
    const isShared = i > 0 && group?.start === citation.group.start && !citation.inText;
    if (isShared) lines.at(-1)!.push(one);
    else lines.push([one]);
    group = citation.group;
  }
  return lines.map((line) => line.join('; ')).sort();
}

/** Pandoc's reading of many texts at once, in the same form. */
export function pandocReadings(texts: readonly string[], extensions: string): readonly (readonly string[])[] {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-pandoc-'));
  try {
    const files = texts.map((text, i) => {
      const file = join(folder, `${i}.md`);
      writeFileSync(file, `${MARK}${i}\n\n${text}`);
      return file;
    });
    const args = ['--from', `markdown${extensions}`, '--to', 'json', '--file-scope', ...files];
    const { blocks } = JSON.parse(execFileSync('pandoc', args, { encoding: 'utf8', maxBuffer: 1e8 }));
    const readings: string[][] = texts.map(() => []);
    let current = -1;
    for (const block of blocks as readonly PandocNode[]) {
      const mark = block.t === 'Para' ? /^CASE(\d+)$/.exec(plain(block.c))?.[1] : undefined;
      if (mark !== undefined) current = Number(mark);
      else collect(block, readings[current]!);
    }
    return readings.map((reading) => reading.sort());
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const MARK = 'CASE';

/** Quarto takes these from Pandoc's citations by a filter of its own. */
const CROSS_REFERENCE = /^(?:fig|tbl|sec|eq|lst|thm|lem|cor|prp|cnj|def|exm|exr|sol|rem|alg|prf|tip|nte|wrn|imp|cau)-/;

type PandocNode = { readonly t: string; readonly c: unknown };

type PandocCitation = {
  readonly citationId: string;
  readonly citationPrefix: readonly PandocNode[];
  readonly citationSuffix: readonly PandocNode[];
  readonly citationMode: { readonly t: 'AuthorInText' | 'SuppressAuthor' | 'NormalCitation' };
};

function collect(node: unknown, lines: string[]): void {
  if (Array.isArray(node)) for (const one of node) collect(one, lines);
  else if (typeof node === 'object' && node !== null) {
    const { t, c } = node as PandocNode;
    if (t !== 'Cite') {
      collect(Object.values(node), lines);
      return;
    }
    const cited = (c as [readonly PandocCitation[]])[0];
    const own = cited.filter(({ citationId }) => !CROSS_REFERENCE.test(citationId)).map(citationLine);
    if (own.length > 0) lines.push(own.join('; '));
    for (const { citationPrefix, citationSuffix } of cited) collect([citationPrefix, citationSuffix], lines);
  }
}

function citationLine({ citationId, citationPrefix, citationSuffix, citationMode }: PandocCitation): string {
  const mode = { AuthorInText: 'in text ', SuppressAuthor: '-', NormalCitation: '' }[citationMode.t];
  return written(wordsOf(plain(citationPrefix)), mode + (citationId || 'an empty key'), wordsOf(plain(citationSuffix)));
}

/** What a reader sees of some inlines. */
function plain(node: unknown): string {
  if (Array.isArray(node)) return node.map(plain).join('');
  if (typeof node !== 'object' || node === null) return '';
  const { t, c } = node as PandocNode;
  if (t === 'Str') return c as string;
  if (t === 'Space' || t === 'SoftBreak' || t === 'LineBreak') return ' ';
  if (t === 'Code' || t === 'Math') return (c as [unknown, string])[1];
  if (t === 'Cite' || t === 'Quoted' || t === 'Link' || t === 'Span') return plain((c as [unknown, unknown])[1]);
  return plain(c);
}

function written(prefix: string, key: string, suffix: string): string {
  return [prefix && `(${prefix})`, key, suffix && `(${suffix})`].filter((part) => part !== '').join(' ');
}

function wordsOf(text: string): string {
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
}
