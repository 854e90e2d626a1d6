import type { Reading } from './article.ts';
import type { Kind } from './kinds.ts';

/** A file that could not be read, and why. */
export function unread(kind: Kind, problem: string): Reading {
  return { ...nothing(kind, problem), outcome: 'failed' };
}

/** A file without a text. Quotations that cite it can be held to nothing, and are told so. */
export function withoutText(kind: Kind, problem: string): Reading {
  return { ...nothing(kind, problem), outcome: 'empty' };
}

function nothing(kind: Kind, problem: string) {
  return { kind, metadata: {}, frontMatter: undefined, body: '', cut: [], problems: [problem], input: '' };
}
