import { type MarkupContent, MarkupKind } from 'vscode-languageserver/node';
import type { ClientAbilities } from './client-abilities.ts';

/** How to set off parts of a text, in whatever a client can show. Text goes in as it is, and comes out safe to show. */
export type Markup = {
  readonly kind: MarkupKind;
  readonly plain: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly emphasis: (text: string) => string;
  /** Words that are wrong. */
  readonly struck: (text: string) => string;
  /** Words that are right in their place. */
  readonly right: (text: string) => string;
  readonly link: (address: string) => string;
  /** A block of its own; takes marked text. */
  readonly quoted: (marked: string) => string;
  readonly rule: string;
};

export function markupFor({ markdown }: ClientAbilities): Markup {
  return markdown ? MARKDOWN : PLAIN_TEXT;
}

/** Paragraphs as an answer to the client. */
export function contentOf(paragraphs: readonly string[], { kind }: Markup): MarkupContent {
  return { kind, value: paragraphs.join('\n\n') };
}

const MARKDOWN: Markup = {
  kind: MarkupKind.Markdown,
  plain: escaped,
  strong: (text) => around('**', text),
  emphasis: (text) => around('*', text),
  struck: (text) => around('~~', text),
  right: (text) => around('***', text),
  link: (address) => `<${address}>`,
  quoted: (marked) => `> ${marked}`,
  rule: '---',
};

const PLAIN_TEXT: Markup = {
  kind: MarkupKind.PlainText,
  plain: (text) => text,
  strong: (text) => text,
  emphasis: (text) => text,
  struck: (text) => (text.trim() === '' ? text : text.replace(text.trim(), (words) => `[-${words}-]`)),
  right: (text) => (text.trim() === '' ? text : text.replace(text.trim(), (words) => `{+${words}+}`)),
  link: (address) => address,
  quoted: (marked) => `  ${marked}`,
  rule: '—',
};

function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-!~|<>&$]/g, '\\$&');
}

/** Markdown's marks must touch the words that they set off. */
function around(mark: string, text: string): string {
  const words = text.trim();
  if (words === '') return text;
  const start = text.indexOf(words);
  return `${text.slice(0, start)}${mark}${escaped(words)}${mark}${text.slice(start + words.length)}`;
}
