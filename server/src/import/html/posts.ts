import { type Block, textOf } from '../blocks/block.ts';
import { blocksOf } from './blocks-of.ts';
import { type Element, isElement, type Page } from './dom.ts';

/**
 * Posts of a report that goes on through the day, of which the reckoning kept one and left out others for being short:
 * the blocks of `all` that are theirs. Posts stand beside each other, are set alike, and have each a heading or an hour
 * and text; a heading that is a link is of another article.
 */
export function missingPosts(page: Page, kept: readonly Block[], all: readonly Block[]): ReadonlySet<Block> {
  const known = new Set(kept.map(letters));
  const missing = new Set<Block>();
  const there = all.map(letters);
  for (const group of groupsOf(page).slice(0, MOST_GROUPS)) {
    const posts = group.map((post) => blocksOf(post).filter((each) => letters(each) !== ''));
    const isKept = (blocks: readonly Block[]) =>
      blocks.some((each) => letters(each).length >= TELLING && known.has(letters(each)));
    if (!posts.some(isKept)) continue;
    let from = 0;
    for (const blocks of posts) {
      const at = placeOf(blocks.map(letters), there, from);
      if (at < 0) continue;
      from = at + blocks.length;
      if (!isKept(blocks)) for (const each of all.slice(at, from)) if (!known.has(letters(each))) missing.add(each);
    }
  }
  return missing;
}

/** Letters by which a block is known. */
const TELLING = 20;

/** Elements beside each other with one name and class, two or more. */
function groupsOf(page: Page): readonly (readonly Element[])[] {
  const groups = new Map<Element, Map<string, Element[]>>();
  for (const element of [...page.querySelectorAll('article, section, div, li')].slice(0, MOST)) {
    const parent = element.parentNode;
    const name = typeof element.className === 'string' ? element.className.trim() : '';
    if (parent === null || !isElement(parent) || (name === '' && element.localName !== 'article')) continue;
    if (OTHERS.test(name) || !isPost(element)) continue;
    const beside = groups.get(parent) ?? new Map<string, Element[]>();
    groups.set(parent, beside);
    const alike = `${element.localName} ${name}`;
    beside.set(alike, [...(beside.get(alike) ?? []), element]);
  }
  return [...groups].flatMap(([parent, beside]) =>
    isAmongOthers(parent) ? [] : [...beside.values()].filter((group) => group.length > 1),
  );
}

/** Elements of a page that are looked at, and groups of them. */
const MOST = 2000;
const MOST_GROUPS = 20;

function isPost(element: Element): boolean {
  const heading = element.querySelector('h2, h3, h4, time');
  if (heading === null || element.querySelector('p') === null) return false;
  return heading.querySelector('a') === null && heading.parentNode !== null && !isLink(heading.parentNode as Element);
}

function isLink({ localName }: Element): boolean {
  return localName === 'a';
}

function isAmongOthers(element: Element): boolean {
  for (
    let one: Element | null = element;
    one !== null;
    one = one.parentNode !== null && isElement(one.parentNode) ? one.parentNode : null
  )
    if (/^(?:aside|footer|nav)$/.test(one.localName) || OTHERS.test(String(one.className ?? ''))) return true;
  return false;
}

/** What such elements are called that hold other articles, or what readers wrote. */
const OTHERS = /related|comment|promo|teaser|card|sidebar|recirc|newsletter|footer|menu|widget/i;

/** Where these blocks stand in a row. */
function placeOf(blocks: readonly string[], all: readonly string[], from: number): number {
  if (blocks.length === 0) return -1;
  for (let at = all.indexOf(blocks[0]!, from); at >= 0; at = all.indexOf(blocks[0]!, at + 1))
    if (blocks.every((each, k) => all[at + k] === each)) return at;
  return -1;
}

function letters(each: Block): string {
  return textOf(each).replace(/\s+/g, '');
}
