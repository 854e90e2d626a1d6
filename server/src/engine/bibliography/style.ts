import { SaxesParser } from 'saxes';
import type { Problem } from '../text/problem.ts';
import type { Span } from '../text/span.ts';
import { lineAt } from './line-at.ts';

/** An element of a style of CSL: its name, its attributes, and what is in it. */
export type StyleElement = {
  readonly name: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: readonly (StyleElement | string)[];
};

/** A style of CSL as far as it can be judged without setting anything by it. Immutable. */
export type Style = {
  readonly path: string;
  readonly text: string;
  /** The `style` element; undefined where there is none. */
  readonly tree: StyleElement | undefined;
  /** Why references cannot be set by it, each at its line. Without any, they can. */
  readonly problems: readonly Problem[];
  /** Why nothing could be read of it, reading on from the file's name; else undefined. */
  readonly unreadable: string | undefined;
};

export type StyleFile = { readonly path: string; readonly text: string; readonly unreadable?: string };

/** Reads a style. Never fails: what is wrong with it is a problem at its line. */
export function readStyle({ path, text, unreadable }: StyleFile): Style {
  if (unreadable !== undefined) return { path, text, tree: undefined, problems: [], unreadable };
  const parsed = parse(text);
  if ('problem' in parsed) return { path, text, tree: undefined, problems: [parsed.problem], unreadable };
  const { tree, places } = parsed;
  return { path, text, tree, problems: problemsOf(tree, places, text), unreadable };
}

type Open = { readonly name: string; readonly attrs: Record<string, string>; readonly children: (Open | string)[] };

/** Where elements start, in UTF-16 units. */
type Places = ReadonlyMap<StyleElement, number>;

function parse(text: string): { readonly tree: StyleElement; readonly places: Places } | { readonly problem: Problem } {
  const parser = new SaxesParser();
  const places = new Map<StyleElement, number>();
  const stack: Open[] = [{ name: '', attrs: {}, children: [] }];
  let broken: Problem | undefined;
  parser.on('error', (error) => {
    const message = `This style is not well-formed XML: ${error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')}.`;
    broken ??= { message, span: lineAt(text, Math.max(0, Math.min(text.length, lineStart(text, parser.position)))) };
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Open = { name: name.replace(/^.*:/, ''), attrs: attributes, children: [] };
    places.set(element, text.lastIndexOf('<', parser.position - 1));
    stack.at(-1)!.children.push(element);
    stack.push(element);
  });
  parser.on('closetag', () => void stack.pop());
  parser.on('text', (words) => {
    if (words.trim() !== '' || TEXTS.has(stack.at(-1)!.name)) stack.at(-1)!.children.push(words);
  });
  parser.write(text.replace(/^\uFEFF/, ' ').replace(/^ (?=<\?xml)/, '')).close();
  if (broken !== undefined) return { problem: broken };
  const root = stack[0]!.children.find((child) => typeof child !== 'string');
  if (root === undefined || root.name !== 'style') {
    return { problem: { message: 'This is no style of CSL.', span: lineAt(text, 0) } };
  }
  return { tree: root, places };
}

/** Elements whose text may be nothing but spaces. */
const TEXTS = new Set(['term', 'single', 'multiple']);

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
}

function problemsOf(tree: StyleElement, places: Places, text: string): readonly Problem[] {
  const at = (element: StyleElement): Span => lineAt(text, places.get(element) ?? 0);
  const children = (name: string) => elementsIn(tree).filter((child) => child.name === name);
  const [info] = children('info');
  const parent = elementsIn(info).find(({ name, attrs }) => name === 'link' && attrs['rel'] === 'independent-parent');
  if (parent !== undefined) {
    const name = /[^/]*$/.exec(parent.attrs['href'] ?? '')![0];
    const message = `This style only points to another one, “${name}”: save that one beside it, and name it instead.`;
    return [{ message, span: at(parent) }];
  }
  const [bibliography] = children('bibliography');
  if (bibliography === undefined) {
    return [{ message: 'This style sets no bibliography.', span: at(tree) }];
  }
  const macros = new Map(children('macro').map((macro) => [macro.attrs['name'] ?? '', macro]));
  const problems: Problem[] = [];
  for (const part of [bibliography, ...children('citation'), ...macros.values()]) {
    for (const call of callsIn(part)) {
      const name = call.attrs['macro']!;
      if (!macros.has(name)) problems.push({ message: `There is no macro “${name}”.`, span: at(call) });
    }
  }
  const circle = [...macros.values()].find((macro) => leadsTo(macro, macro, macros, new Set()));
  if (circle !== undefined) {
    problems.push({ message: `The macro “${circle.attrs['name']}” calls itself.`, span: at(circle) });
  }
  return problems.sort((a, b) => a.span.start - b.span.start);
}

function elementsIn(element: StyleElement | undefined): readonly StyleElement[] {
  return (element?.children ?? []).filter((child) => typeof child !== 'string');
}

/** Every element that calls a macro. */
function callsIn(element: StyleElement): readonly StyleElement[] {
  const calls: StyleElement[] = [];
  const waiting = [...elementsIn(element)];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if ((next.name === 'text' || next.name === 'key') && next.attrs['macro'] !== undefined) calls.push(next);
    waiting.push(...elementsIn(next));
  }
  return calls;
}

function leadsTo(
  from: StyleElement,
  macro: StyleElement,
  macros: ReadonlyMap<string, StyleElement>,
  seen: Set<StyleElement>,
): boolean {
  return callsIn(from).some((call) => {
    const called = macros.get(call.attrs['macro']!);
    if (called === undefined || seen.has(called)) return called === macro;
    seen.add(called);
    return called === macro || leadsTo(called, macro, macros, seen);
  });
}
