import { basename } from 'node:path';
import type { EntryCard, SourceCard } from '../engine/index.ts';
import type { Markup } from './markup.ts';

/** A source at a glance: its reference, its first lines, what is said in it. In paragraphs. */
export function sourceCard(card: SourceCard, { plain, strong, link, quoted }: Markup): string[] {
  const { key, metadata, unreadable, opening, quotations, more } = card;
  const { title, author, publisher, date, url } = metadata;
  const reference = [author, publisher, date, `@${key}`].flatMap((part) => (part === undefined ? [] : [plain(part)]));
  const paragraphs = [strong(title ?? key), reference.join(' · ')];
  if (url !== undefined && /^https?:\/\/[^\s<>]+$/.test(url)) paragraphs.push(link(url));
  paragraphs.push(unreadable === undefined ? quoted(plain(opening)) : `This source ${plain(unreadable)}.`);
  const rows = quotations.map(({ text, speaker }) => `- ${plain(text)}${speaker ? ` — ${strong(speaker)}` : ''}`);
  if (more > 0) rows.push(`- and ${more} more`);
  if (rows.length > 0) paragraphs.push(rows.join('\n'));
  return paragraphs;
}

/** An entry of a bibliography at a glance: its reference, where it is from, its abstract. In paragraphs. */
export function entryCardText({ key, path, reference, abstract }: EntryCard, { plain, quoted }: Markup): string[] {
  const paragraphs = [plain(reference), plain(`@${key} · ${basename(path)}`)];
  if (abstract !== undefined) paragraphs.push(quoted(plain(abstract)));
  return paragraphs;
}
