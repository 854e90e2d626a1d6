import type { Span } from '../text/span.ts';

/** The rest of the line that something starts on, at most some hundred characters of it. */
export function lineAt(text: string, start: number): Span {
  const line = /^[^\r\n]*/.exec(text.slice(start, start + LONGEST))![0];
  return { start, end: start + line.trimEnd().length };
}

/** UTF-16 units. */
const LONGEST = 500;
