import { type KeyToken, readKey } from './citation-key.ts';
import type { Draft } from './draft.ts';
import { type FrontMatter, fieldSpan } from './front-matter.ts';

/** The keys that front matter lists to be in the bibliography without a citation: `nocite: "@a, @b"`. */
export function nociteKeys(draft: { readonly text: string; readonly frontMatter: FrontMatter }): readonly KeyToken[] {
  return [...field(draft).matchAll(/@/g)].flatMap(({ index }) => {
    const found = readKey(draft.text, start(draft) + index);
    return found ?? [];
  });
}

/** Every key that a draft names, in order: those that its front matter lists, and those that it cites. */
export function keysIn(draft: Draft): readonly KeyToken[] {
  return [...nociteKeys(draft), ...draft.citations];
}

/** True where it lists all that there is: `nocite: "@*"`. */
export function citesAll(draft: { readonly text: string; readonly frontMatter: FrontMatter }): boolean {
  return /@\*(?!\w)/.test(field(draft));
}

/** True where the text before a caret in front matter ends in that field, which need not be good YAML yet. */
export function isInNocite(before: string): boolean {
  return [...before.matchAll(/^["']?([\p{L}_][^\s:]*?)["']?[ \t]*:/gmu)].at(-1)?.[1] === 'nocite';
}

function start({ text, frontMatter }: { readonly text: string; readonly frontMatter: FrontMatter }): number {
  return fieldSpan(text, frontMatter, 'nocite').start;
}

/** The field with the lines that are indented below it, or a list of them. */
function field(draft: { readonly text: string; readonly frontMatter: FrontMatter }): string {
  if (draft.frontMatter.data['nocite'] === undefined) return '';
  const rest = draft.text.slice(start(draft), draft.frontMatter.span.end);
  return /^[^\r\n]*(?:(?:\r\n|\r|\n)(?:[ \t]+[^\r\n]*|- [^\r\n]*|(?=[\r\n])))*/.exec(rest)![0];
}
