import type { Position, Range } from 'vscode-languageserver/node';
import { type LineIndex, lineIndex, offsetAt, positionAt, type Span, textAt, type Workspace } from '../engine/index.ts';

/** Spans to LSP's ranges and back, in one text. */
export type Ranges = {
  readonly range: (span: Span) => Range;
  readonly offset: (position: Position) => number;
};

/** The text that the engine has at a path, be it a draft's or one of the corpus; an empty one where it has none. */
export function rangesIn(workspace: Workspace, path: string): Ranges {
  return rangesOf(workspace.drafts.get(path)?.text ?? textAt(workspace.corpus, path) ?? '');
}

export function rangesOf(text: string): Ranges {
  let index: LineIndex | undefined;
  const lines = () => {
    index ??= lineIndex(text);
    return index;
  };
  return {
    range: ({ start, end }) => ({ start: positionAt(lines(), start), end: positionAt(lines(), end) }),
    offset: (position) => offsetAt(lines(), position),
  };
}
