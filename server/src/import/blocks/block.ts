/** A piece of an article between two blank lines, as a reader sees it: its words carry no Markdown yet. */
export type Block = {
  readonly kind: 'heading' | 'text' | 'item' | 'note' | 'row' | 'page' | 'time';
  readonly runs: readonly Run[];
  /** Of a heading, 1 to 6; of a list's item, how deep it lies, from 0. Else 0. */
  readonly level: number;
  /** Of an item ("-", "3.") or a note ("3"); of a page its number, of a time the clock’s. Else empty. */
  readonly mark: string;
  /** How many block quotations it stands in. */
  readonly quoted: number;
  /** The line of the file that it starts on, counted from 1. */
  readonly line: number | undefined;
};

/**
 * Words that are set alike: a newline in them ends a line and no paragraph. Or the number of a note, or of the
 * page that begins here.
 */
export type Run = { readonly text: string; readonly set: 'plain' | 'emphasis' | 'strong' | 'note' | 'page' };

export function block(kind: Block['kind'], text: string, more: Partial<Omit<Block, 'kind' | 'runs'>> = {}): Block {
  return { kind, runs: [{ text, set: 'plain' }], level: 0, mark: '', quoted: 0, line: undefined, ...more };
}

/** The words of a block as one text, without the numbers of notes and pages. */
export function textOf({ runs }: Block): string {
  return runs.map(({ text, set }) => (set === 'note' || set === 'page' ? '' : text)).join('');
}

/** All that can be read of a block on its page: its number and those of notes, too, each apart from the word before it. */
export function printedText({ mark, runs }: Block): string {
  return `${mark} ${runs.map(({ text, set }) => (set === 'note' || set === 'page' ? ` ${text} ` : text)).join('')}`;
}
