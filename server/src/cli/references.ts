import { type Reference, startTypesetter } from '../csl/index.ts';
import { type Item, plainReference, type Style } from '../engine/index.ts';
import { wrapped } from './pretty/marked-lines.ts';
import { printable } from './pretty/width.ts';

/** How references are set. */
export type Setting = {
  /** Undefined for our own. */
  readonly style: Style | undefined;
  /** A tag that wins over what the style says. */
  readonly language: string | undefined;
  /** The program of the thread that sets them. */
  readonly bundle: string;
  /** What keeps other styles from being used, to be told. */
  readonly problems: readonly string[];
};

/**
 * References in the order of the style; pretty ones are for people, with their keys, as wide as the terminal. Plain
 * ones, and the reason for it, where they cannot be set.
 */
export async function referencesText(
  items: readonly Item[],
  format: 'pretty' | 'text' | 'markdown' | 'html',
  { style, language, bundle }: Setting,
  width: number,
): Promise<{ readonly text: string; readonly problem: string | undefined }> {
  const typesetter = startTypesetter(bundle);
  const form = format === 'pretty' ? 'text' : format;
  const answer = await typesetter.set({ items, style: style?.text, language, format: form });
  typesetter.end();
  if (typeof answer === 'string') {
    const plain = items.map((item) => ({ id: item.id, text: plainReference(item) }));
    return { text: laidOut(plain, format, width), problem: `references could not be set: ${answer}; these are plain` };
  }
  const problem = answer.problem === undefined ? undefined : `the style ${answer.problem}; another one is used`;
  const byKey = new Map(items.map((item) => [item.id, item]));
  const set = answer.references.map(({ id, text }) => ({ id, text: text || plainReference(byKey.get(id)!) }));
  return { text: laidOut(set, format, width), problem };
}

function laidOut(
  references: readonly Reference[],
  format: 'pretty' | 'text' | 'markdown' | 'html',
  width: number,
): string {
  switch (format) {
    case 'pretty':
      return references
        .map(({ id, text }) => [id, ...wrapped(text, width - 2).map((line) => `  ${line}`)])
        .map((lines) => `${lines.map(printable).join('\n')}\n`)
        .join('\n');
    case 'html':
      return `<div class="csl-bib-body">\n${references.map(htmlEntry).join('')}</div>\n`;
    default:
      return references.map(({ text }) => `${text}\n`).join('\n');
  }
}

function htmlEntry({ id, text }: Reference): string {
  const name = id.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
  return `  <div class="csl-entry" id="ref-${name}">${text}</div>\n`;
}
