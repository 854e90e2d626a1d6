import { basename } from 'node:path';
import type { EntryCard, SourceCard } from '../engine/index.ts';
import type { Markup } from './markup.ts';

/**
 * A source at a glance: what it is, its first lines, what is said in it. In paragraphs. `reference` is that which a
 * style sets, marked already.
 */
export function sourceCard(card: SourceCard, { plain, strong, link, quoted }: Markup, reference?: string): string[] {
  const { key, metadata, unreadable, opening, quotations, more } = card;
  const { title, author, publisher, date, url } = metadata;
  const known = [author, publisher, date, `@${key}`].flatMap((part) => (part === undefined ? [] : [plain(part)]));
  const paragraphs =
    reference === undefined
      ? [strong(title ?? key), known.join(' · ')]
      : [`${strong(title ?? key)} · ${plain(`@${key}`)}`, reference];
  if (url !== undefined && reference?.includes('://') !== true && /^https?:\/\/[^\s<>]+$/.test(url))
    paragraphs.push(link(url));
  paragraphs.push(unreadable === undefined ? quoted(plain(opening)) : `This source ${plain(unreadable)}.`);
  const rows = quotations.map(({ text, speaker }) => `- ${plain(text)}${speaker ? ` — ${strong(speaker)}` : ''}`);
  if (more > 0) rows.push(`- and ${more} more`);
  if (rows.length > 0) paragraphs.push(rows.join('\n'));
  return paragraphs;
}

/** An entry of a bibliography at a glance: its reference, marked already, where it is from, its abstract. In paragraphs. */
export function entryCardText(
  { key, path, abstract }: EntryCard,
  { plain, quoted }: Markup,
  reference: string,
): string[] {
  const paragraphs = [reference, plain(`@${key} · ${basename(path)}`)];
  if (abstract !== undefined) paragraphs.push(quoted(plain(abstract)));
  return paragraphs;
}
