import { type Block, block, type Run } from '../blocks/block.ts';
import { type Element, isElement, type Node, TEXT, wordsOf } from './dom.ts';
import { BACK, NOTE, REFERENCE } from './note-marks.ts';

/** The blocks of an element, as a reader sees them. Never fails: what lies too deep is one text. */
export function blocksOf(root: Element): readonly Block[] {
  const blocks: Block[] = [];
  let runs: Run[] = [];

  /** Ends the block that is open. Two line breaks in a row end a paragraph in it, as old pages have it. */
  const close = ({ place, item }: Setting) => {
    for (const own of paragraphsOf(runs)) {
      const { kind, level, mark, quoted } = place.kind === 'item' && item.isBegun ? { ...place, ...GOING_ON } : place;
      blocks.push({ ...block(kind, '', { level, mark, quoted }), runs: own });
      if (kind === 'item') item.isBegun = true;
    }
    runs = [];
  };

  const add = (text: string, set: Run['set']) => {
    const last = runs.at(-1);
    if (last?.set !== set) runs.push({ text, set });
    else runs[runs.length - 1] = { text: last.text + text, set };
  };

  const visit = (node: Node, setting: Setting) => {
    if (node.nodeType === TEXT) {
      const text = node.textContent ?? '';
      add(setting.keepsLines ? text : text.replace(/[ \t\r\n\f]+/g, ' '), setting.set);
      return;
    }
    if (!isElement(node) || isHidden(node) || node.hasAttribute(BACK)) return;
    const name = node.localName;
    const reference = node.getAttribute(REFERENCE);
    if (reference !== null && /^\d{1,3}$/.test(reference)) runs.push({ text: reference, set: 'note' });
    else if (setting.depth > DEEPEST) add(` ${node.textContent ?? ''} `, 'plain');
    else if (name === 'br') add('\n', 'plain');
    else if (name === 'q') visitQuoted(node, setting);
    else if (BLOCKS.has(name)) visitBlock(node, setting);
    else visitAll(node, { ...setting, depth: setting.depth + 1, set: setOf(name) ?? setting.set });
  };

  const visitAll = (element: Element, setting: Setting) => {
    for (const child of element.childNodes) visit(child, setting);
  };

  const visitQuoted = (element: Element, setting: Setting) => {
    add('“', setting.set);
    visitAll(element, { ...setting, depth: setting.depth + 1 });
    add('”', setting.set);
  };

  const visitBlock = (element: Element, setting: Setting) => {
    // What is only drawn parts no text in two.
    if (setting.place.kind === 'item' && wordsOf(element) === undefined) return add('\n', 'plain');
    close(setting);
    const note = element.getAttribute(NOTE);
    if (note !== null && /^\d{1,3}$/.test(note)) {
      blocks.push(...noteOf(element, note));
      return;
    }
    const inner = settingOf(element, setting);
    if (element.localName === 'tr') visitRow(element, inner);
    else visitAll(element, inner);
    close(inner);
  };

  /** The cells of a row of data on one line; a cell that holds several blocks was only set as a table. */
  const visitRow = (row: Element, setting: Setting) => {
    const cells = [...row.childNodes].filter(isElement).filter((cell) => !isHidden(cell));
    if (cells.length < 2 || cells.some(holdsBlocks)) {
      for (const cell of cells) {
        visit(cell, { ...setting, place: { ...setting.place, kind: 'text' } });
        close(setting);
      }
    } else add(cells.flatMap((cell) => wordsOf(cell) ?? []).join(' | '), 'plain');
  };

  const start: Setting = {
    depth: 0,
    set: 'plain',
    keepsLines: false,
    place: block('text', ''),
    lists: 0,
    number: { at: 0 },
    item: { isBegun: false },
  };
  visitAll(root, start);
  close(start);
  return blocks;
}

/** All that a note says, as one block. The number or sign that it begins with is the page's way to write a note. */
function noteOf(element: Element, mark: string): readonly Block[] {
  const runs = blocksOf(element).flatMap((each, i): readonly Run[] =>
    i === 0 ? each.runs : [{ text: '\n', set: 'plain' }, ...each.runs],
  );
  const first = runs.findIndex(({ text }) => /\p{L}/u.test(text));
  if (first < 0) return [];
  const start: Run = { ...runs[first]!, text: runs[first]!.text.replace(/^[\s^↑:.)\]]+/, '') };
  const before = runs.slice(0, first).filter(({ text }) => !/^[\s^↑:.)\]]*$/.test(text));
  return [{ ...block('note', '', { mark }), runs: [...before, start, ...runs.slice(first + 1)] }];
}

/** What an element's words take from those that it stands in. */
type Setting = {
  readonly depth: number;
  readonly set: Run['set'];
  readonly keepsLines: boolean;
  readonly place: Block;
  /** How many lists it stands in. */
  readonly lists: number;
  /** The number that the next item of the list has; 0 in one without numbers. */
  readonly number: { at: number };
  /** Whether the list’s item that it stands in has a paragraph already, which is the one with the mark. */
  readonly item: { isBegun: boolean };
};

/** Further paragraphs of an item. */
const GOING_ON = { kind: 'text', level: 0, mark: '' } as const;

const DEEPEST = 400;

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table tbody tfoot ' +
    'thead tr ul'
  ).split(' '),
);

function settingOf(element: Element, setting: Setting): Setting {
  const { localName: name } = element;
  const { place, lists, number } = setting;
  const inner = { ...setting, depth: setting.depth + 1, set: 'plain' as const };
  const heading = /^h([1-6])$/.exec(name);
  if (heading !== null) return { ...inner, place: { ...place, kind: 'heading', level: Number(heading[1]), mark: '' } };
  switch (name) {
    case 'blockquote':
      return { ...inner, place: { ...block('text', ''), quoted: place.quoted + 1 } };
    case 'pre':
      return { ...inner, keepsLines: true };
    case 'ol':
      return {
        ...inner,
        lists: lists + 1,
        number: { at: Number.parseInt(element.getAttribute('start') ?? '1', 10) || 1 },
      };
    case 'ul':
    case 'menu':
    case 'dir':
      return { ...inner, lists: lists + 1, number: { at: 0 } };
    case 'li': {
      const mark = number.at > 0 ? `${number.at++}.` : '-';
      const item = { isBegun: false };
      return { ...inner, item, place: { ...place, kind: 'item', level: Math.max(0, lists - 1), mark } };
    }
    case 'tr':
      return { ...inner, place: { ...place, kind: 'row' } };
    default:
      return inner;
  }
}

function setOf(name: string): Run['set'] | undefined {
  if (name === 'em' || name === 'i') return 'emphasis';
  return name === 'strong' || name === 'b' ? 'strong' : undefined;
}

function holdsBlocks(cell: Element): boolean {
  return (
    cell.querySelector('table,h1,h2,h3,ul,ol,blockquote') !== null || [...cell.querySelectorAll('p,div')].length > 1
  );
}

const NEVER_SEEN = new Set(
  (
    'script style noscript template head title svg math iframe object embed canvas audio video button select input textarea ' +
    'datalist map area'
  ).split(' '),
);

function isHidden(element: Element): boolean {
  if (NEVER_SEEN.has(element.localName)) return true;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  if (/(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute('style') ?? ''))
    return true;
  return typeof element.className === 'string' && /(?:^|\s)mw-editsection(?:\s|$)/.test(element.className);
}

function paragraphsOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  const paragraphs: Run[][] = [[]];
  for (const run of runs) {
    for (const [i, text] of run.text.split(/\n[ \t]*\n\s*/).entries()) {
      if (i > 0) paragraphs.push([]);
      if (text !== '') paragraphs.at(-1)!.push({ ...run, text });
    }
  }
  return paragraphs.filter((own) => own.some(({ text }) => text.trim() !== ''));
}
