import { type Span, touches } from '../text/span.ts';
import { endsWord, TYPED_KEY } from './citation-key.ts';
import type { Draft } from './draft.ts';
import { isInNocite } from './nocite.ts';

/** A citation key under the caret while it is being typed. */
export type CitationPrefix = {
  /** The whole key that the caret stands in; empty right after "@". */
  readonly span: Span;
  /** What of it stands before the caret. */
  readonly query: string;
  /** True within `@{…}`. */
  readonly braced: boolean;
};

/** The key that a writer is typing at `offset`, also when "@" alone stands there; undefined where none can be meant. */
export function citationPrefixAt(draft: Draft, offset: number): CitationPrefix | undefined {
  const cited = draft.citations.find(({ keySpan }) => touches(keySpan, offset));
  if (cited !== undefined) {
    const query = draft.text.slice(cited.keySpan.start, offset);
    return { span: cited.keySpan, query, braced: cited.keySpan.end < cited.end };
  }
  const line = draft.text.slice(Math.max(0, offset - LONGEST_QUERY), offset).replace(/^[\s\S]*[\r\n]/, '');
  const typed = TYPED_KEY.exec(line);
  if (typed === null || !mayCite(draft, offset - typed[0].length)) return undefined;
  const braced = typed[1] !== undefined;
  const query = typed[1] ?? typed[2]!;
  return { span: { start: offset - query.length, end: keyEnd(draft.text, offset, braced) }, query, braced };
}

const LONGEST_QUERY = 500;

/** True for an "@" that starts nothing yet, where a citation may stand: in prose, not escaped, not in an address. */
function mayCite(draft: Draft, sign: number): boolean {
  if (sign < draft.frontMatter.span.end) return isInNocite(draft.text.slice(0, sign)) && !endsWord(draft.text, sign);
  if (draft.citations.some(({ group }) => group.start <= sign && sign < group.end)) return !endsWord(draft.text, sign);
  if (draft.prose.text[sign] !== '@' || draft.text[sign - 1] === '\\' || endsWord(draft.text, sign)) return false;
  return !/(?:https?:\/\/|www\.)[^\s<>[\]]*$/.test(draft.text.slice(Math.max(0, sign - LONGEST_QUERY), sign));
}

/** Letters after the caret are part of the key that is being typed only where they touch it. */
function keyEnd(text: string, offset: number, braced: boolean): number {
  const rest = text.slice(offset, offset + LONGEST_QUERY);
  return offset + (braced ? /^[^{}\s]*/ : /^[\p{L}\p{M}\p{N}_]*/u).exec(rest)![0].length;
}
