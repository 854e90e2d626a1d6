import matter from 'gray-matter';
import type { Problem } from '../text/problem.ts';
import type { Span } from '../text/span.ts';

/** A YAML text as data, or why it is none. */
export type ReadYaml =
  | { readonly value: unknown; readonly problem?: undefined }
  | { readonly value?: undefined; readonly problem: Problem };

/**
 * gray-matter's own YAML engine, called directly: its front door would evaluate `---js`, answer from a cache that
 * forgets errors, and take time without bound for many empty lines. `what` is what a problem calls the text, and
 * `offset` where it starts in its file.
 */
export function readYaml(yaml: string, offset: number, what: string): ReadYaml {
  try {
    return { value: ENGINES.yaml.parse(yaml) };
  } catch (error) {
    const { reason, mark } = error as { reason?: unknown; mark?: { position?: unknown } };
    const at = typeof mark?.position === 'number' ? Math.min(mark.position, yaml.length) : 0;
    const message = `${what} is not valid YAML: ${typeof reason === 'string' ? reason : 'it cannot be read'}.`;
    return { problem: { message, span: lineAround(yaml, at, offset) } };
  }
}

const ENGINES = (matter as unknown as { engines: { yaml: { parse(yaml: string): unknown } } }).engines;

/** The line that an error stands in, or the last one before it that says something. */
function lineAround(yaml: string, at: number, offset: number): Span {
  const isEmpty = /^[ \t]*(?:[\r\n]|$)/.test(yaml.slice(lineStart(yaml, at), at + 200));
  const start = lineStart(yaml, isEmpty ? yaml.slice(0, at).trimEnd().length : at);
  const line = /^[^\r\n]*/.exec(yaml.slice(start))![0];
  return { start: offset + start, end: offset + start + line.trimEnd().length };
}

function lineStart(yaml: string, at: number): number {
  let start = at;
  while (start > 0 && !/[\r\n]/.test(yaml[start - 1]!)) start--;
  return start;
}
