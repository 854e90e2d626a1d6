/** What is used of a page's tree. The library's own types ask for those of a browser. */
export type Node = {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<Node>;
  readonly parentNode: Node | null;
  readonly previousSibling: Node | null;
};

export type Element = Node & {
  readonly localName: string;
  readonly className: unknown;
  readonly id: string;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
};

export type Page = Element & { readonly documentElement: Element | null; readonly body: Element | null };

export const ELEMENT = 1;
export const TEXT = 3;

export function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT;
}

/** Parses a page. Nothing in it is ever run, loaded or asked for. */
export async function parsePage(html: string): Promise<Page> {
  const { parseHTML } = await import('linkedom');
  // Without the element for it, the body of a bare fragment would not be one.
  const whole = /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
  const { document } = parseHTML(whole);
  gather(document as unknown as Document);
  return document as unknown as Page;
}

/** What of a document's own tree is changed. */
type Document = {
  readonly documentElement: (Changeable & { replaceChildren(...nodes: readonly Node[]): void }) | null;
  createElement(name: string): Changeable;
};
type Changeable = Element & { append(...nodes: readonly Node[]): void; prepend(...nodes: readonly Node[]): void };

/**
 * All that stands beside a page's head is put into its one body, as browsers do: where anything stands before the head,
 * or there is no body, the library makes an empty one when it is asked for it.
 */
function gather(document: Document): void {
  const root = document.documentElement;
  if (root?.localName !== 'html') return;
  const named = (name: string) => [...root.childNodes].filter(isElement).filter(({ localName }) => localName === name);
  const head = named('head')[0] ?? document.createElement('head');
  const body = (named('body')[0] as Changeable | undefined) ?? document.createElement('body');
  const all = [...root.childNodes];
  const at = all.indexOf(body);
  const others = all.filter((node) => node !== head && node !== body);
  body.prepend(...others.filter((node) => all.indexOf(node) < at));
  body.append(...others.filter((node) => all.indexOf(node) > at));
  root.replaceChildren(head, body);
}

/** Takes comments out, which part a text that a reader sees as one. */
export function removeComments(page: Page): void {
  const waiting: Node[] = [page];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    for (const child of [...node.childNodes]) {
      if (child.nodeType === COMMENT) (child as Node & { remove(): void }).remove();
      else waiting.push(child);
    }
  }
}

const COMMENT = 8;

/** The first that a selector finds and that says something. */
export function attributeOf(page: Page, selector: string, name: string): string | undefined {
  for (const element of page.querySelectorAll(selector)) {
    const value = element.getAttribute(name)?.trim();
    if (value) return value;
  }
  return undefined;
}

export function wordsOf(element: Node | null | undefined): string | undefined {
  const text = element?.textContent?.replace(/\s+/g, ' ').trim();
  return text === undefined || text === '' ? undefined : text;
}

/** How many elements deep the deepest lies. */
export function depthOf(root: Node): number {
  let deepest = 0;
  const waiting: (readonly [Node, number])[] = [[root, 0]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [node, depth] = next;
    deepest = Math.max(deepest, depth);
    for (const child of node.childNodes) if (isElement(child)) waiting.push([child, depth + 1]);
  }
  return deepest;
}
