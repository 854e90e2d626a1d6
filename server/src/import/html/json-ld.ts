import type { ArticleMetadata } from '../article.ts';
import { attributeOf, type Page, wordsOf } from './dom.ts';

/** What a page says of its article to search engines (schema.org, as JSON-LD). Nothing where it says nothing of one. */
export function readJsonLd(page: Page): ArticleMetadata {
  /** The page has it in its own title, too: some give their article another headline for search engines. */
  const shown = [
    wordsOf(page.querySelector('title')),
    attributeOf(page, 'meta[property="og:title" i]', 'content'),
  ].join('\n');
  const isShown = (title: string) => shown.includes(title);
  const objects = [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    objectsOf(parse(script.textContent ?? ''), 0),
  );
  const article = objects.find((one) => textsOf(one['@type']).some((type) => ARTICLE.test(type)));
  if (article === undefined) return {};
  const titles = [...textsOf(article['headline']), ...textsOf(article['name'])];
  const named = (value: unknown) => namesOf(value, objects).join(', ') || undefined;
  return {
    title: titles.find(isShown) ?? titles[0],
    author: named(article['author']),
    publisher: named(article['publisher']) ?? named(article['sourceOrganization']),
    date: textsOf(article['datePublished'])[0],
    url: textsOf(article['url'])[0] ?? textsOf(article['mainEntityOfPage'])[0] ?? idOf(article['mainEntityOfPage']),
    lang: textsOf(article['inLanguage'])[0],
  };
}

type Mapping = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|BlogPosting|Report|PressRelease|LiveBlogPosting)$/;

function parse(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\s*(?:<!--|(?:\/\/\s*)?<!\[CDATA\[)|(?:-->|(?:\/\/\s*)?\]\]>)\s*$/g, ''));
  } catch {
    return undefined;
  }
}

/** All objects at the top, in lists and in graphs. */
function objectsOf(value: unknown, depth: number): readonly Mapping[] {
  if (depth > 4) return [];
  if (Array.isArray(value)) return value.slice(0, MOST).flatMap((item) => objectsOf(item, depth + 1));
  if (!isMapping(value)) return [];
  return [value, ...objectsOf(value['@graph'], depth + 1)];
}

const MOST = 500;

/** Names of people and bodies: plain, of objects, or of objects that are only pointed to. */
function namesOf(value: unknown, objects: readonly Mapping[]): readonly string[] {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.slice(0, 20).flatMap((one) => {
    if (typeof one === 'string') return /^https?:/.test(one) || one.trim() === '' ? [] : [clean(one)];
    if (!isMapping(one)) return [];
    const whole =
      one['name'] === undefined ? objects.find((other) => other['@id'] === one['@id'] && other !== one) : one;
    return textsOf((whole ?? one)['name']);
  });
}

function idOf(value: unknown): string | undefined {
  return isMapping(value) ? textsOf(value['@id'])[0] : undefined;
}

function textsOf(value: unknown): readonly string[] {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.flatMap((one) => (typeof one === 'string' && one.trim() !== '' ? [clean(one)] : []));
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
