import type { Element, Node, Page } from './dom.ts';
import { isElement, TEXT } from './dom.ts';

/** Attributes that mark an element: a reference to the note of this number, a note, or the way back from it. */
export const REFERENCE = 'data-note-reference';
export const NOTE = 'data-note';
export const BACK = 'data-note-back';

/**
 * Marks the references to notes, the notes and the ways back from them, as Pandoc, Word, Wikipedia, Substack and
 * electronic books have them: a link with a number that leads down the page, to where the note begins; or a raised
 * number, where a paragraph further down begins with the same. Numbers that lead to nothing stay as they are.
 */
export function markNotes(page: Page): void {
  for (const attribute of [REFERENCE, NOTE, BACK])
    for (const element of page.querySelectorAll(`[${attribute}]`)) element.removeAttribute(attribute);
  const all = [...page.querySelectorAll('*')];
  const places = new Map(all.map((element, at) => [element, at]));
  const named = new Map<string, Element>();
  for (const element of all) {
    for (const name of [element.id, element.localName === 'a' ? element.getAttribute('name') : null])
      if (name && !named.has(name)) named.set(name, element);
  }
  const notes = new Map<Element, string>();
  const known = new Map<Element, boolean>();
  const noteOf = (target: Element): Element | undefined => {
    const block = blockOf(target);
    if (block === undefined) return undefined;
    // Many links may lead into one block, and that be as large as the page.
    if (!known.has(block)) known.set(block, mayBeNote(block));
    return known.get(block) ? block : undefined;
  };
  for (const link of all.filter(({ localName }) => localName === 'a')) {
    const target = named.get(decoded(link.getAttribute('href') ?? ''));
    const number = numberOf(link);
    // The note may lie in another chapter or nowhere: its number is no part of the word before it, even so.
    if (target === undefined && number !== undefined && isNamedReference(link))
      raised(link).setAttribute(REFERENCE, number);
    if (target === undefined || number === undefined || !looksLikeReference(link)) continue;
    const note = places.get(target)! > places.get(link)! ? noteOf(target) : undefined;
    if (note === undefined) continue;
    // One note has one number; what has two is no note but a place that is often linked to.
    if ((notes.get(note) ?? number) !== number) continue;
    notes.set(note, number);
    raised(link).setAttribute(REFERENCE, number);
  }
  for (const [note, number] of notes) {
    note.setAttribute(NOTE, number);
    for (const link of note.querySelectorAll('a[href]')) {
      const target = named.get(decoded(link.getAttribute('href')!));
      const isUp = target !== undefined && places.get(target)! < places.get(note)!;
      if (isUp && BACKWARD.test(link.textContent ?? '')) raised(link).setAttribute(BACK, '');
    }
  }
  markRaised(page, notes.size > 0);
}

/** A number, an arrow, a letter of several: nothing that the note says. */
const BACKWARD = /^(?:[\s\d[\](){}^↑↩↵⏎⮐a-z]|\uFE0E|\uFE0F){0,6}$/u;

/** "#fn1" and, in an electronic book, "chapter.xhtml#fn1". */
function decoded(href: string): string {
  const name = /#(.+)$/.exec(href)?.[1] ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function numberOf(element: Element): string | undefined {
  return /^\s*[[(]?\s*(\d{1,3})\s*[\])]?\s*$/.exec(element.textContent ?? '')?.[1];
}

/** Raised, in brackets, or said to be one: a plain number that is linked may be a page or a year. */
function looksLikeReference(link: Element): boolean {
  const around = [parentOf(link), link.querySelector('*')];
  return (
    /[[(]/.test(link.textContent ?? '') || isNamedReference(link) || around.some((one) => one?.localName === 'sup')
  );
}

function isNamedReference(link: Element): boolean {
  return [link, parentOf(link), link.querySelector('*')].some((one) =>
    /noteref|footnote|endnote|\breference\b/i.test(
      [one?.className, one?.getAttribute('role'), one?.getAttribute('epub:type')].join(' '),
    ),
  );
}

/** The link, or the raised text that holds nothing else. */
function raised(link: Element): Element {
  const parent = parentOf(link);
  if (parent === undefined || !['sup', 'span'].includes(parent.localName)) return link;
  const others = [...parent.childNodes].filter((one) => one !== link);
  return others.length < 4 && others.every((one) => !one.textContent?.trim()) ? parent : link;
}

const HOLDS_NOTE = new Set('li p div aside dd section'.split(' '));

/** The block that a link leads into. */
function blockOf(target: Element): Element | undefined {
  let block: Element | undefined = target;
  while (block !== undefined && !HOLDS_NOTE.has(block.localName)) block = parentOf(block);
  return block;
}

/** No chapter, and not the whole page. */
function mayBeNote(block: Element): boolean {
  const text = block.textContent ?? '';
  return text.length <= LONGEST && /\p{L}/u.test(text) && block.querySelector('h1,h2,h3,table') === null;
}

/** UTF-16 units. */
const LONGEST = 5000;

function parentOf({ parentNode }: Element): Element | undefined {
  return parentNode != null && isElement(parentNode) ? parentNode : undefined;
}

/** Raised numbers without links, and the paragraphs that begin with them. */
function markRaised(page: Page, hasLinks: boolean): void {
  if (hasLinks) return;
  const raisedNumbers = [...page.querySelectorAll('sup')].filter(
    (one) => numberOf(one) !== undefined && one.querySelector('a') === null,
  );
  const starts = new Map<string, Element>();
  for (const one of raisedNumbers) {
    const block = parentOf(one);
    const isFirst = block !== undefined && ['p', 'li', 'div'].includes(block.localName) && firstOf(block) === one;
    if (isFirst && /\p{L}/u.test(block.textContent ?? '')) starts.set(numberOf(one)!, one);
  }
  for (const one of raisedNumbers) {
    const start = starts.get(numberOf(one)!);
    if (start === undefined || start === one || isPower(one)) continue;
    one.setAttribute(REFERENCE, numberOf(one)!);
    start.setAttribute(BACK, '');
    parentOf(start)!.setAttribute(NOTE, numberOf(one)!);
  }
}

/** The first that says something. */
function firstOf(block: Element): Node | undefined {
  return [...block.childNodes].find((node) => node.textContent?.trim());
}

/** "km²", "10³". */
function isPower(raisedNumber: Element): boolean {
  const before = raisedNumber.previousSibling;
  return before?.nodeType === TEXT && /(?:\d|(?:^|[\s\d])(?:[kcmd]?m|ft|in|s))$/u.test(before.textContent ?? '');
}
