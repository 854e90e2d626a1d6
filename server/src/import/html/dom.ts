/** What is used of a page's tree. The library's own types ask for those of a browser. */
export type Node = {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<Node>;
};

export type Element = Node & {
  readonly localName: string;
  readonly className: unknown;
  readonly id: string;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
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
  return parseHTML(whole).document as unknown as Page;
}

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
