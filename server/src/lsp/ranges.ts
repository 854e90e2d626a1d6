import type { Position, Range } from 'vscode-languageserver/node';
import {
  fileText,
  type LineIndex,
  lineIndex,
  offsetAt,
  positionAt,
  type Span,
  type Workspace,
} from '../engine/index.ts';

/** Spans to LSP's ranges and back, in one text. */
export type Ranges = {
  readonly range: (span: Span) => Range;
  readonly offset: (position: Position) => number;
  readonly position: (offset: number) => Position;
};

/** The text that the engine has at a path, of whatever kind; an empty one where it has none. */
export function rangesIn(workspace: Workspace, path: string): Ranges {
  return rangesOf(fileText(workspace, path) ?? '');
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
    position: (offset) => positionAt(lines(), offset),
  };
}
