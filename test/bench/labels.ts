import { readFileSync } from 'node:fs';
import type { Span } from '../../server/src/engine/text/span.ts';
import { shared } from '../support/shared.ts';

/** A labelled article, as the shared data has it. Offsets are UTF-16. */
export type Article = { readonly id: string; readonly text: string; readonly quotes: readonly Label[] };
export type Label = Span & {
  readonly attributed: boolean;
  readonly speaker: readonly (Span & { readonly text: string })[];
};

export function articlesOf(file: string): readonly Article[] {
  const path = shared(`data/${file}`);
  return path === undefined ? [] : (JSON.parse(readFileSync(path, 'utf8')) as Article[]);
}

/** The label of a quotation: the one that covers at least half of what the two cover together. */
export function labelOf(article: Article, span: Span): Label | undefined {
  return article.quotes.find((label) => {
    const common = Math.min(label.end, span.end) - Math.max(label.start, span.start);
    return common > 0 && common >= (Math.max(label.end, span.end) - Math.min(label.start, span.start)) / 2;
  });
}

/** Whether a mention is the labelled one or names the same by its words, as the scorer has it. */
export function agrees(text: string, label: Label, mention: Span): boolean {
  if (label.speaker.some((span) => Math.min(span.end, mention.end) > Math.max(span.start, mention.start))) return true;
  const wanted = plain(label.speaker.map((span) => span.text).join(' '));
  const found = plain(text.slice(mention.start, mention.end));
  if (wanted === '' || found === '' || PRONOUNS.has(wanted) || PRONOUNS.has(found)) return false;
  const wantedWords = wanted.split(' ').filter((word) => !EMPTY.has(word));
  const foundWords = found.split(' ').filter((word) => !EMPTY.has(word));
  if (wantedWords.length === 0 || foundWords.length === 0) return wanted === found;
  return (
    foundWords.every((word) => wantedWords.includes(word)) || wantedWords.every((word) => foundWords.includes(word))
  );
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const PRONOUNS = new Set('he she they it i we you who him her'.split(' '));
const EMPTY = new Set(
  'the a an mr mrs ms miss dr sen rep gov president of in for to and at on by from with said his her their its'.split(
    ' ',
  ),
);
