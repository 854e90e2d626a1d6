import type { Draft } from '../markdown/draft.ts';
import { fieldSpan } from '../markdown/front-matter.ts';
import type { Span } from '../text/span.ts';
import type { SuppressionsRead } from './suppression.ts';
import {
  joined,
  type NamedCode,
  readCodes,
  readStatement,
  SUPPRESSION_NAME,
  splitStatement,
} from './suppression-statement.ts';

/**
 * The field `verbatim-ignore` of the front matter, for the whole draft: a mapping of codes to reasons, or a list of
 * such mappings or of texts "code: reason". A code without a reason, in whichever form, is a problem.
 */
export function readSuppressionFrontMatter(draft: Draft): SuppressionsRead {
  const value = draft.frontMatter.data[SUPPRESSION_NAME];
  if (value === undefined) return { suppressions: [], problems: [] };
  const field = fieldSpan(draft.text, draft.frontMatter, SUPPRESSION_NAME);
  const scope = { start: 0, end: draft.text.length };
  const statements = (Array.isArray(value) ? value : [value]).flatMap(statementsOf);
  if (statements.length === 0) return readStatement({ codes: [], reason: '', span: field, scope });
  return joined(
    statements.map(({ codes, reason }) => {
      const named = readCodes(codes).map(({ name }) => ({ name, ...placeOf(name, draft, field) }));
      return readStatement({ codes: named, reason, span: hull(named) ?? field, scope });
    }),
  );
}

type Statement = ReturnType<typeof splitStatement>;

function statementsOf(value: unknown): readonly Statement[] {
  if (typeof value === 'string') return [splitStatement(value)];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).map(([codes, reason]) => ({
    codes,
    reason: typeof reason === 'string' ? reason.trim() : '',
  }));
}

/** Where the field names a code; the field itself where YAML wrote it in another way. */
function placeOf(name: string, { text, frontMatter }: Draft, field: Span): Span {
  const at = text.slice(field.start, frontMatter.span.end).indexOf(name);
  return at < 0 ? field : { start: field.start + at, end: field.start + at + name.length };
}

function hull(codes: readonly NamedCode[]): Span | undefined {
  const [first] = codes;
  const last = codes.at(-1);
  return first && last && { start: first.start, end: Math.max(first.end, last.end) };
}
