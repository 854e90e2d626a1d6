import { readDate } from '../../engine/index.ts';
import type { ArticleMetadata } from '../article.ts';
import { attributeOf, type Element, isElement, type Node, type Page, wordsOf } from './dom.ts';
import { readJsonLd } from './json-ld.ts';

/**
 * What a page's own data say of its article: JSON-LD first, then the fields that pages carry for citation managers, for
 * social networks and for libraries, then the markup of its byline. `address` is where the page was fetched from.
 */
export function readPageMetadata(page: Page, html: string, address: string | undefined): ArticleMetadata {
  const linked = readJsonLd(page);
  const publisher = [
    linked.publisher,
    meta(page, 'og:site_name', 'citation_journal_title', 'dc.publisher', 'dcterms.publisher'),
    attributeOf(page, '[itemprop="publisher"] meta[itemprop="name"]', 'content'),
    firstWords(page, '[itemprop="publisher"] [itemprop="name"]'),
  ].find((one) => one !== undefined && !/^https?:/i.test(one));
  const author =
    linked.author ??
    named(
      meta(page, 'author', 'article:author', 'parsely-author', 'sailthru.author') ??
        allOf(page, 'dc.creator', 'dcterms.creator'),
    ) ??
    allOf(page, 'citation_author') ??
    named(
      firstWords(page, '[itemprop="author"] [itemprop="name"], [itemprop="author"], [rel="author"], .byline .author'),
    );
  return {
    title: withoutSite(titleOf(page, linked), publisher),
    author: author?.replace(/^(?:by|von|par|por)\s+|[\s,;:|·–—-]+$/gi, ''),
    publisher,
    date: dateOf(page, linked),
    url: urlOf(page, linked, html, address),
    lang: languageOf(linked.lang ?? page.documentElement?.getAttribute('lang') ?? undefined),
  };
}

function meta(page: Page, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const forms = [`meta[property="${name}" i]`, `meta[name="${name}" i]`, `meta[itemprop="${name}" i]`];
    const value = attributeOf(page, forms.join(','), 'content')?.replace(/\s+/g, ' ');
    if (value !== undefined) return value;
  }
  return undefined;
}

function titleOf(page: Page, linked: ArticleMetadata): string | undefined {
  const stated = linked.title ?? meta(page, 'citation_title', 'og:title', 'dc.title', 'dcterms.title', 'twitter:title');
  if (stated !== undefined) return stated;
  const headline = firstWords(page, '[itemprop="headline"]');
  if (headline !== undefined) return headline;
  const headings = [...page.querySelectorAll('h1')].flatMap((heading) => wordsOf(heading) ?? []);
  const whole = wordsOf(page.querySelector('title'));
  if (whole === undefined) return headings.length === 1 ? headings[0] : undefined;
  // A heading may be the name of the site or of a section; one that the title begins with is the title without these.
  const isOpening = (heading: string) => whole.toLowerCase().startsWith(heading.toLowerCase());
  return headings.find((heading) => heading.length >= SHORTEST_TITLE && isOpening(heading)) ?? whole;
}

/** UTF-16 units. */
const SHORTEST_TITLE = 5;

/** "Harbour stays open | The Example Post", "… - The Example Post": the name of the site is not part of the title. */
function withoutSite(title: string | undefined, site: string | undefined): string | undefined {
  if (title === undefined) return undefined;
  const without = site === undefined ? undefined : besideSite(title, site);
  if (without !== undefined) return without;
  const [, words, name] = /^(.{8,}?)\s+[|–—·»-]\s+([^|–—·»]{2,60})$/u.exec(title) ?? [];
  if (words === undefined || name === undefined) return title;
  const isSite = site !== undefined && (isLike(site, name) || isLike(name, site));
  return isSite || (site === undefined && /\s\|\s/.test(title)) ? words : title;
}

/** What stands before the site's own name, or behind it, and a colon, a bar or a dash between the two. */
function besideSite(title: string, site: string): string | undefined {
  const parts = title.startsWith(site)
    ? title.slice(site.length)
    : title.endsWith(site)
      ? title.slice(0, -site.length)
      : '';
  const words = parts.replace(
    title.startsWith(site) ? /^\s*(?:::|[|·»：]|[:–—-](?=\s))\s*/u : /\s*(?:::|[|·»：]|(?<=\s)[:–—-])\s*$/u,
    '',
  );
  return words !== parts && words.length >= SHORTEST_TITLE ? words : undefined;
}

function isLike(whole: string, part: string): boolean {
  return whole.toLowerCase().includes(part.toLowerCase());
}

function dateOf(page: Page, linked: ArticleMetadata): string | undefined {
  const stated = [
    linked.date,
    meta(page, 'article:published_time', 'og:article:published_time', 'citation_publication_date', 'citation_date'),
    meta(page, 'datePublished', 'dcterms.issued', 'dc.date.issued', 'dc.date', 'dcterms.date', 'parsely-pub-date'),
    meta(page, 'pubdate', 'publishdate', 'publish-date', 'publication_date', 'sailthru.date', 'date'),
    ownTimes(page, 'time[itemprop="datePublished"], time[pubdate], time.published, time.entry-date')
      .find((time) => time.getAttribute('datetime'))
      ?.getAttribute('datetime') ?? undefined,
    onlyTime(page),
  ];
  for (const one of stated) {
    const iso = one === undefined ? undefined : readDate(one.replace(/^(\d{4})\/(\d{2})\/(\d{2}).*$/, '$1-$2-$3'));
    if (iso !== undefined) return iso;
  }
  return undefined;
}

/** A page with one time in it, beside those of other articles, says with it when it was published. */
function onlyTime(page: Page): string | undefined {
  const times = ownTimes(page, 'time[datetime]');
  const days = times.map((time) => time.getAttribute('datetime')?.trim().slice(0, 10));
  return new Set(days).size === 1 && !times.some(isOfChange) ? days[0] : undefined;
}

/** Times of the page but those of other articles that it has beside its own, and of what readers wrote. */
function ownTimes(page: Page, selector: string): readonly Element[] {
  return [...page.querySelectorAll(selector)].filter((time) => !isBeside(time));
}

/** True for what stands in a part of the page that is not its article's. */
function isBeside(element: Element): boolean {
  for (let one: Node | null = element; one !== null && isElement(one); one = one.parentNode) {
    if (/^(?:aside|footer|nav)$/.test(one.localName)) return true;
    if (
      /(?:^|[\s_-])(?:related|comments?|sidebar|recirc\w*|teasers?|promo|most-read)(?:$|[\s_-])/i.test(
        String(one.className ?? ''),
      )
    )
      return true;
  }
  return false;
}

function urlOf(page: Page, linked: ArticleMetadata, html: string, address: string | undefined): string | undefined {
  const stated = [
    attributeOf(page, 'link[rel="canonical" i]', 'href'),
    meta(page, 'og:url'),
    linked.url,
    address,
    // What browsers note in a page that they save.
    /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/i.exec(html.slice(0, 4096))?.[1],
  ];
  return stated.find((one) => one !== undefined && /^https?:\/\/[^\s<>"]+\.[^\s<>"]+$/i.test(one));
}

/** The time of a change, by what the page calls it. */
function isOfChange(time: Element): boolean {
  const said = [...['class', 'itemprop', 'data-testid', 'title'].map((name) => time.getAttribute(name)), wordsOf(time)];
  const around = wordsOf(time.parentNode) ?? '';
  return CHANGED.test([...said, around.length <= LONGEST_CREDIT ? around : ''].join(' '));
}

const CHANGED = /updat|modif|edited|aktualisiert|geändert|mis à jour|actualizad|aggiornat|bijgewerkt|تحديث/i;
const LONGEST_CREDIT = 120;

/** All who are named in fields of this name, each in one of its own. */
function allOf(page: Page, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const all = [...page.querySelectorAll(`meta[name="${name}" i]`)]
      .flatMap((one) => one.getAttribute('content')?.trim() || [])
      .slice(0, MOST_NAMES);
    if (all.length > 0) return all.join(all.some((one) => one.includes(',')) ? '; ' : ', ');
  }
  return undefined;
}

const MOST_NAMES = 20;

function firstWords(page: Page, selector: string): string | undefined {
  return wordsOf([...page.querySelectorAll(selector)].find((element) => !isBeside(element)));
}

/** A name and no address, no sentence and no place to log in at. */
function named(text: string | undefined): string | undefined {
  if (text === undefined || text.length > 120 || /https?:|@|^(?:admin|administrator|editor|user)$/i.test(text))
    return undefined;
  return /\p{L}/u.test(text) ? text : undefined;
}

function languageOf(tag: string | undefined): string | undefined {
  return /^[a-z]{2,3}(?=$|[-_])/i.exec(tag ?? '')?.[0].toLowerCase();
}
