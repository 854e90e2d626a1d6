import type { Draft } from '../markdown/draft.ts';
import type { Finding } from './finding.ts';
import type { Suppression } from './suppression.ts';

/** A `verbatim-ignore` that silenced nothing: what it once excused has been mended, or stands elsewhere. */
export function suppressionUnused({ code, span, removal }: Suppression, { path }: Draft): Finding {
  const fixes = removal === undefined ? [] : [{ title: `No longer ignore ${code} here`, edits: [removal] }];
  return { code: 'suppression-unused', path, span, ignored: code, related: [], fixes };
}
