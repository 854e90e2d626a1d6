import type { Source } from '../corpus/source.ts';
import type { Item, ItemDate, Name } from './item.ts';

/** A source of the corpus in the terms of CSL, under a key that drafts cite it by. */
export function itemOfSource({ metadata, prose, key }: Source, id = key): Item {
  const { title, author, publisher, date, url, doi, accessed, type } = metadata;
  const kind = typeOf(type, publisher);
  const item: Record<string, unknown> = { id, type: kind, title: title ?? key };
  const put = (variable: string, value: unknown) => {
    if (value !== undefined) item[variable] = value;
  };
  put('author', author === undefined ? undefined : namesIn(author));
  put(PERIODICALS.has(kind) ? 'container-title' : 'publisher', publisher);
  put('issued', dateOf(date));
  put('accessed', dateOf(accessed));
  put('URL', url);
  put('DOI', doi);
  put('language', prose.language);
  return item as Item;
}

/** CSL's types for what front matter calls a text. */
const TYPES: Readonly<Record<string, string>> = {
  speech: 'speech',
  transcript: 'speech',
  interview: 'interview',
  letter: 'personal_communication',
  book: 'book',
  report: 'report',
  release: 'webpage',
  'press release': 'webpage',
  blog: 'post-weblog',
  post: 'post',
  journal: 'article-journal',
  magazine: 'article-magazine',
};

const PERIODICALS = new Set(['article-newspaper', 'article-journal', 'article-magazine', 'post-weblog', 'webpage']);

function typeOf(type: string | undefined, publisher: string | undefined): string {
  const known = type === undefined ? undefined : TYPES[type];
  return known ?? (publisher === undefined ? 'document' : 'article-newspaper');
}

function dateOf(iso: string | undefined): ItemDate | undefined {
  return iso === undefined ? undefined : { 'date-parts': [iso.split('-').map(Number)] };
}

/** The names of a byline: "Nora Vance, Tom Okoro and Mei Lin", or "Vance, Nora" alone. */
function namesIn(byline: string): readonly Name[] {
  const parts = byline.split(/\s*(?:[,;]|\s(?:and|und|et|y|&)\s)\s*/u).filter((part) => part !== '');
  const [family, given] = parts;
  const isInverted = parts.length === 2 && byline.includes(',') && !/\s/.test(family!) && /^\p{Lu}/u.test(given!);
  if (isInverted) return [{ family: family!, given: given! }];
  return parts.map(nameOf);
}

/** Two to four words with capital letters are a person, whose last word is the family's name; all else is a body. */
function nameOf(text: string): Name {
  const words = text.split(/\s+/);
  const isPerson =
    words.length >= 2 &&
    words.length <= 4 &&
    words.every((word) => /^(?:\p{Lu}|(?:van|von|de|da|del|der|al|bin|la)$)/u.test(word));
  if (!isPerson || BODY.test(text)) return { literal: text };
  const first = words.findIndex((word) => /^\p{Ll}/u.test(word));
  const at = first > 0 ? first : words.length - 1;
  return { family: words.slice(at).join(' '), given: words.slice(0, at).join(' ') };
}

const BODY =
  /\b(?:Staff|News|Press|Agency|Office|Ministry|Council|Committee|University|Institute|Editors?|Team|Desk|Times|Post|Union|Party|Group|Society|Association)\b/u;
