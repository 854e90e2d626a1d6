import { type Hover as LspHover, MarkupKind } from 'vscode-languageserver/node';
import type { Hover, PassageCard, Piece, SourceCard, Verdict, Workspace } from '../engine/index.ts';
import type { ClientAbilities } from './client-abilities.ts';
import { escapeMarkdown as plain, plainText } from './markdown-text.ts';
import { rangesIn } from './ranges.ts';

export function hoverOf(found: Hover, workspace: Workspace, path: string, abilities: ClientAbilities): LspHover {
  const value = found.about === 'key' ? keyMarkdown(found) : quotationMarkdown(found);
  return {
    range: rangesIn(workspace, path).range(found.span),
    contents: abilities.markdown
      ? { kind: MarkupKind.Markdown, value }
      : { kind: MarkupKind.PlainText, value: plainText(value) },
  };
}

/** A source at a glance: its reference, its first lines, what is said in it. */
export function cardMarkdown({ key, metadata, unreadable, opening, quotations, more }: SourceCard): string {
  const { title, author, publisher, date, url } = metadata;
  const lines = [`**${plain(title ?? key)}**`];
  const reference = [author, publisher, date].flatMap((part) => (part === undefined ? [] : [plain(part)]));
  lines.push([...reference, `@${plain(key)}`].join(' · '));
  if (url !== undefined && /^https?:\/\/[^\s<>]+$/.test(url)) lines.push(`<${url}>`);
  if (unreadable !== undefined) lines.push(`This source ${plain(unreadable)}.`);
  else lines.push(`> ${plain(opening)}`);
  if (quotations.length > 0) {
    const rows = quotations.map(({ text, speaker }) => `- ${plain(text)}${speaker ? ` — **${plain(speaker)}**` : ''}`);
    if (more > 0) rows.push(`- and ${more} more`);
    lines.push(rows.join('\n'));
  }
  return lines.join('\n\n');
}

function keyMarkdown({ key, sources }: Extract<Hover, { about: 'key' }>): string {
  if (sources.length === 0) return `No source has the key **${plain(key)}**.`;
  const cards = sources.map(cardMarkdown);
  if (sources.length > 1) cards.unshift(`**${sources.length} sources have this key.**`);
  return cards.join('\n\n---\n\n');
}

function quotationMarkdown({
  verdict,
  passages,
  agreement,
  draftSpeaker,
}: Extract<Hover, { about: 'quotation' }>): string {
  const [first, ...ties] = passages;
  const lines = [`**${VERDICT[verdict]}**`];
  if (first !== undefined) lines.push(passageMarkdown(first));
  if (agreement === 'different' && draftSpeaker !== undefined) {
    lines.push(`The draft gives these words to **${plain(draftSpeaker)}**.`);
  }
  if (ties.length > 0) lines.push(`The same words stand in ${ties.map(({ key }) => `@${plain(key)}`).join(', ')}.`);
  return lines.join('\n\n');
}

function passageMarkdown(passage: PassageCard): string {
  const { metadata, key, pieces, speaker, mention, cue } = passage;
  const where = [metadata.title, metadata.publisher, metadata.date].flatMap((part) => part ?? []).map(plain);
  const lines = [[...where, `@${plain(key)}`].join(' · '), `> … ${pieces.map(pieceMarkdown).join('')} …`];
  if (speaker !== undefined) {
    const words = [mention, cue].flatMap((part) =>
      part === undefined || !/\p{L}/u.test(part) ? [] : [`“${plain(part)}”`],
    );
    lines.push(`There it is said by **${plain(speaker)}**${words.length > 0 ? `: ${words.join(' … ')}` : ''}.`);
  } else if (mention !== undefined) lines.push(`There it is said by “${plain(mention)}”.`);
  return lines.join('\n\n');
}

/** What was quoted is bold; of that, what differs is struck out in bold, so that it is seen in any theme. */
function pieceMarkdown({ text, role }: Piece): string {
  const line = text.replace(/\s+/g, ' ');
  const words = line.trim();
  if (role === 'context' || words === '') return plain(line);
  const marked = role === 'differs' ? `***${plain(words)}***` : `*${plain(words)}*`;
  return `${line.startsWith(' ') ? ' ' : ''}${marked}${line.endsWith(' ') ? ' ' : ''}`;
}

const VERDICT: Readonly<Record<Verdict, string>> = {
  verbatim: '✓ Verbatim',
  'acceptable-edit': '✓ Quoted with marked changes',
  'silent-edit': '⚠ Changed without a mark, sense kept',
  altered: '✗ Altered',
  'negation-changed': '✗ A negation is changed',
  spliced: '✗ Parts of different statements joined',
  reordered: '✗ Parts in another order',
  'paraphrase-as-quotation': '✗ The reporter’s words, not a quotation',
  'wrong-source': '✗ From another source than the one cited',
  translation: 'ℹ From a source in another language',
  'not-found': '✗ In no source of the corpus',
  'too-short': 'ℹ Too short to be held to a source',
  unchecked: '⚠ Not checked: the source cannot be read',
};
