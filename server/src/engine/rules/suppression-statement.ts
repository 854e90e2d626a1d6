import type { Span } from '../text/span.ts';
import { isFindingCode } from './configuration.ts';
import type { TextEdit } from './finding.ts';
import type { SuppressionsRead } from './suppression.ts';

/** The name of the comment, and of the field of the front matter. */
export const SUPPRESSION_NAME = 'verbatim-ignore';

/** One `quote-altered, quote-spliced: the reason` of a draft, whichever form it has there. */
export type SuppressionStatement = {
  readonly codes: readonly NamedCode[];
  /** Empty where none is given. */
  readonly reason: string;
  /** All of it in the draft. */
  readonly span: Span;
  /** Where its findings are silenced; undefined where it stands above nothing. */
  readonly scope: Span | undefined;
};

export type NamedCode = Span & { readonly name: string; readonly removal?: TextEdit | undefined };

/** The names between commas. Offsets count from the start of these words. */
export function readCodes(words: string): readonly NamedCode[] {
  return [...words.matchAll(/[^,]+/g)].flatMap(({ 0: part, index }) => {
    const name = part.trim();
    const start = index + part.indexOf(name);
    return name === '' ? [] : [{ name, start, end: start + name.length }];
  });
}

/** Names and reason on both sides of the first colon. */
export function splitStatement(words: string): { readonly codes: string; readonly reason: string } {
  const colon = words.indexOf(':');
  return colon < 0
    ? { codes: words, reason: '' }
    : { codes: words.slice(0, colon), reason: words.slice(colon + 1).trim() };
}

/** What can be used of a statement. Without a reason, nothing: a silence that nobody can explain is no help to anyone. */
export function readStatement({ codes, reason, span, scope }: SuppressionStatement): SuppressionsRead {
  if (codes.length === 0) return problem('names-nothing', span);
  if (reason === '') return problem('gives-no-reason', span);
  return {
    suppressions: codes.flatMap(({ name, start, end, removal }) =>
      isFindingCode(name) ? [{ code: name, span: { start, end }, scope, removal }] : [],
    ),
    problems: codes.flatMap(({ name, start, end }) =>
      isFindingCode(name) ? [] : [{ start, end, problem: { kind: 'unknown-code' as const, name } }],
    ),
  };
}

/** A statement of which nothing can be used. */
export function problem(
  kind: 'names-nothing' | 'gives-no-reason' | 'shares-its-line' | 'is-not-closed',
  { start, end }: Span,
): SuppressionsRead {
  return { suppressions: [], problems: [{ start, end, problem: { kind } }] };
}

export function joined(all: readonly SuppressionsRead[]): SuppressionsRead {
  return {
    suppressions: all.flatMap(({ suppressions }) => suppressions),
    problems: all.flatMap(({ problems }) => problems),
  };
}
