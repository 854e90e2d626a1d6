import type { ArticleMetadata } from './article.ts';

/** Publisher, year and a word of the title: "nato-2018-military". */
export const DEFAULT_KEY_PATTERN = '{publisher}-{year}-{word}';

/**
 * The citation key of a source by a pattern, in letters, digits and hyphens alone, so that it also names a file. What
 * nobody stated leaves no trace; `name` is taken where that leaves next to nothing. A number makes it another one than
 * those that `isTaken`.
 */
export function makeKey(
  pattern: string,
  metadata: ArticleMetadata,
  name: string,
  isTaken: (key: string) => boolean,
): string {
  const filled = pattern.replace(/\{(\w+)\}/g, (_, field: string) => fieldOf(field, metadata) ?? '');
  const key = slug(filled).slice(0, LONGEST).replace(/-$/, '');
  const base = isTelling(key) ? key : withTitle(key, metadata) || slug(name) || 'source';
  const start = RESERVED.test(base) ? `${base}-source` : base.slice(0, LONGEST).replace(/-$/, '');
  if (!isTaken(start)) return start;
  for (let number = 2; ; number++) if (!isTaken(`${start}-${number}`)) return `${start}-${number}`;
}

/** A key that somebody else chose, as the name of a file. */
export function fileNameOf(key: string): string {
  return slug(key).slice(0, LONGEST) || 'source';
}

/** UTF-16 units. */
const LONGEST = 60;

/** Names that a file cannot have on Windows. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** One word or one year alone says too little. */
function isTelling(key: string): boolean {
  return key.includes('-') || (/\p{L}/u.test(key) && /\d/.test(key));
}

/** With the title's first words before what there is of a key, where they are not in it. */
function withTitle(key: string, metadata: ArticleMetadata): string {
  const words = titleWords(metadata).slice(0, 3).map(slug);
  return [...words, ...key.split('-').filter((part) => part !== '' && !words.includes(part))].join('-');
}

function fieldOf(field: string, metadata: ArticleMetadata): string | undefined {
  const { author, publisher, date } = metadata;
  switch (field) {
    case 'publisher':
      return publisher === undefined ? undefined : shortName(publisher);
    case 'author':
      return author
        ?.replace(/\s*(?:,|&|\s(?:and|und|et|y|و)\s)[\s\S]*$/u, '')
        .split(/\s+/)
        .at(-1);
    case 'year':
      return date?.slice(0, 4);
    case 'date':
      return date;
    case 'word':
      return titleWords(metadata)[0];
    case 'title':
      return titleWords(metadata).slice(0, 4).join('-');
    default:
      return undefined;
  }
}

/** "The Harbour Post" is "harbour-post", "North Atlantic Treaty Organization" "nato", "www.example.org" "example". */
function shortName(publisher: string): string {
  const site = /^(?:https?:\/\/)?(?:www\.)?([\p{L}\p{N}-]+)\.\p{L}{2,}(?:\.\p{L}{2,})?$/u.exec(publisher)?.[1];
  if (site !== undefined) return site;
  const words = publisher.replace(/^(?:the|der|die|das|le|la|les|el|los)\s+/i, '').match(WORD) ?? [];
  if (words.length < 3) return words.join('-');
  const initials = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0]);
  return initials.length >= 3 && words.join('').length > 18 ? initials.join('') : words.slice(0, 3).join('-');
}

const WORD = /\p{L}[\p{L}\p{M}\p{N}]*/gu;

/** The words of the title that say something, without those that the publisher's name has. */
function titleWords({ title = '', publisher }: ArticleMetadata): readonly string[] {
  const known = new Set(publisher === undefined ? [] : slug(shortName(publisher)).split('-'));
  const words = title.match(WORD) ?? [];
  const telling = words.filter(
    (word) => [...word].length >= 4 && !COMMON.has(word.toLowerCase()) && !known.has(slug(word)),
  );
  return telling.length > 0 ? telling : words;
}

const COMMON = new Set(
  (
    'about after again against also amid among because been before being between both could does during each from have ' +
    'here into just like more most much near next only over says should some such than that their them then there these ' +
    'they this those through under until upon were what when where which while will with without would your ' +
    'aber auch beim dass eine einem einen einer eines gegen haben hinter mehr nach nicht noch oder ohne sich sind über ' +
    'unter vom wird werden zwischen alors après avant avec cette comme contre dans depuis deux elle entre leur mais même ' +
    'nous pour plus quand sans sont sous tout vers vous ante como contra cuando desde donde ella entre esta este hacia ' +
    'hasta para pero porque según sobre tras ante'
  ).split(' '),
);

function slug(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^[-\p{M}]+|-+$/gu, '');
}
